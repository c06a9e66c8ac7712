import type { Span } from "../../draft.js";
import { findDoubleRuns } from "./double-runs.js";
import type { QuotedRun } from "./quoted-run.js";
import { findSingleRuns } from "./single-quotation-marks.js";

/**
 * The stretches between quotation marks, in order; they never overlap. A run ends with its paragraph at the latest.
 * Recognizes straight, curly, low, angle, full-width, prime, Japanese and typewriter marks (`` ''), and single marks that
 * stand outside double ones. A mark inside a run of another style belongs to the run. Takes time linear in the body.
 */
export function findQuotedRuns(body: string, paragraphs: readonly Span[]): QuotedRun[] {
  const runs: QuotedRun[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const doubles = findDoubleRuns(body, paragraph, index);
    const singles = findSingleRuns(body, paragraphs, index, doubles);
    for (const run of mergeRuns(doubles, singles)) runs.push(run);
  }
  return runs;
}

/** All runs in order; a double run inside a single one belongs to it, as in British usage. */
function mergeRuns(doubles: readonly QuotedRun[], singles: readonly QuotedRun[]): QuotedRun[] {
  if (singles.length === 0) return [...doubles];
  const outside: QuotedRun[] = [];
  let i = 0;
  for (const double of doubles) {
    while (i < singles.length && (singles[i]?.end ?? 0) <= double.start) i++;
    const single = singles[i];
    if (!single || double.start < single.start) outside.push(double);
  }
  return [...outside, ...singles].sort((a, b) => a.start - b.start);
}
