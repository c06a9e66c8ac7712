import { largest } from "../support/figures.mjs";

/**
 * What the readers saw of one outage.
 *
 * @param {import("./load.mjs").Load["reads"]} reads
 * @param {{ from: number, back: number }} period When the outage began and ended, from `performance.now()`.
 * @param {ReturnType<typeof import("../support/figures.mjs").watchProcessor>} processor
 */
export function judge(reads, { from, back }, processor) {
  const during = reads.filter(({ start, milliseconds }) => start + milliseconds >= from);
  const failed = during.filter(({ outcome }) => outcome !== "ok");
  const last = failed.reduce((latest, { start, milliseconds }) => Math.max(latest, start + milliseconds), 0);
  return {
    count: during.length,
    failed,
    slowest: largest(failed.map(({ milliseconds }) => milliseconds)),
    slowestUndelayed: largest(
      failed.map(({ start, milliseconds }) => milliseconds - processor.waited(start, start + milliseconds)),
    ),
    lastFailure: last > back ? last - back : null,
  };
}
