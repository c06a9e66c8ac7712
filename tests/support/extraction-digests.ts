import { createHash } from "node:crypto";
import { join } from "node:path";
import { OnrecordError } from "../../src/errors/onrecord-error.js";
import { extract, type PageSource } from "../../src/extract/page.js";
import { readSources } from "../../src/ingest/input/sources.js";
import { INVENTED_PAGES } from "./invented-pages.js";

/** Digests of what one version of extraction returns for a set of pages. */
export interface ExtractionDigests {
  readonly version: number;
  /** By page name: the digest of the page and the digest of its result, separated by a space. */
  readonly pages: Readonly<Record<string, string>>;
}

const SAMPLES = join(import.meta.dirname, "../../samples");

/** Extracts every sample and every invented page and returns the digests, which are the same on every platform. */
export async function digestPages(version: number): Promise<ExtractionDigests> {
  const pages: Record<string, string> = {};
  const sources = readSources([SAMPLES], { format: "auto", standardInput: process.stdin });
  for await (const source of sources) {
    if (source.kind !== "page") continue;
    const name = source.page.id.slice(SAMPLES.length + 1);
    const content = Buffer.from(source.page.content).toString().replaceAll("\r\n", "\n");
    pages[`samples/${name}`] = digestOfPage({ ...source.page, id: name, content });
  }
  for (const page of INVENTED_PAGES) pages[`invented/${page.id}`] = digestOfPage(page);
  return { version, pages };
}

/** Says what to do if the recorded digests differ from those of this code; null if they are equal. */
export function problemWith(recorded: ExtractionDigests, current: ExtractionDigests): string | null {
  const changed = changedPages(recorded, current);
  if (changed.length > 0 && recorded.version === current.version) {
    const names = changed.slice(0, 3).join(", ") + (changed.length > 3 ? ", …" : "");
    return `Extraction returns different results for ${changed.length} of the recorded pages (${names}), but its version is the same: set EXTRACTION_VERSION in src/extract/version.ts to ${recorded.version + 1}, then run ${UPDATE}`;
  }
  if (JSON.stringify(recorded) === JSON.stringify(current)) return null;
  return `tests/extract/digests.json does not match these pages and this version: run ${UPDATE}`;
}

const UPDATE = "UPDATE_DIGESTS=1 npx vitest run --project pure tests/extract/version.test.ts";

/** The unchanged pages whose result has changed. */
function changedPages(recorded: ExtractionDigests, current: ExtractionDigests): string[] {
  return Object.keys(current.pages).filter((name) => {
    const [pageBefore, resultBefore] = recorded.pages[name]?.split(" ") ?? [];
    const [page, result] = current.pages[name]?.split(" ") ?? [];
    return page === pageBefore && result !== resultBefore;
  });
}

function digestOfPage(page: PageSource): string {
  const { format, given = null } = page;
  const content = Buffer.from(page.content).toString("base64");
  return [{ content, format, given }, resultOf(page)].map(digest).join(" ");
}

function resultOf(page: PageSource): unknown {
  try {
    return extract(page);
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    // Without the message, part of which comes from the JSON parser.
    return { refused: error.code };
  }
}

function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
}
