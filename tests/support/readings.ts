import { createHash } from "node:crypto";
import { join } from "node:path";
import { OnrecordError } from "../../src/errors/onrecord-error.js";
import { extract, type PageSource } from "../../src/extract/page.js";
import { readSources } from "../../src/ingest/input/sources.js";
import { INVENTED_PAGES } from "./invented-pages.js";

/** What one version of the extraction reads from pages. */
export interface Readings {
  readonly version: number;
  /** By the name of the page: the digest of what it holds, and that of what is read from it. */
  readonly pages: Readonly<Record<string, string>>;
}

const SAMPLES = join(import.meta.dirname, "../../samples");

/** What this code reads from every sample and every invented page. The same on every platform. */
export async function readPages(version: number): Promise<Readings> {
  const pages: Record<string, string> = {};
  const sources = readSources([SAMPLES], { format: "auto", standardInput: process.stdin });
  for await (const source of sources) {
    if (source.kind !== "page") continue;
    const name = source.page.id.slice(SAMPLES.length + 1);
    const content = Buffer.from(source.page.content).toString().replaceAll("\r\n", "\n");
    pages[`samples/${name}`] = digestsOf({ ...source.page, id: name, content });
  }
  for (const page of INVENTED_PAGES) pages[`invented/${page.id}`] = digestsOf(page);
  return { version, pages };
}

/** What to do where the recorded readings are not those of this code; null where they are. */
export function problemWith(recorded: Readings, current: Readings): string | null {
  const changed = pagesReadAnew(recorded, current);
  if (changed.length > 0 && recorded.version === current.version) {
    const names = changed.slice(0, 3).join(", ") + (changed.length > 3 ? ", …" : "");
    return `Extraction reads ${changed.length} of the recorded pages differently (${names}) under the same version: set EXTRACTION_VERSION in src/extract/version.ts to ${recorded.version + 1}, then run ${UPDATE}`;
  }
  if (JSON.stringify(recorded) === JSON.stringify(current)) return null;
  return `tests/extract/readings.json is not of these pages and this version: run ${UPDATE}`;
}

const UPDATE = "UPDATE_READINGS=1 npx vitest run --project pure tests/extract/version.test.ts";

/** The pages that hold what they held, but are read into something else. */
function pagesReadAnew(recorded: Readings, current: Readings): string[] {
  return Object.keys(current.pages).filter((name) => {
    const [pageBefore, readingBefore] = recorded.pages[name]?.split(" ") ?? [];
    const [page, reading] = current.pages[name]?.split(" ") ?? [];
    return page === pageBefore && reading !== readingBefore;
  });
}

function digestsOf(page: PageSource): string {
  const { format, given = null } = page;
  const content = Buffer.from(page.content).toString("base64");
  return [{ content, format, given }, readingOf(page)].map(digest).join(" ");
}

function readingOf(page: PageSource): unknown {
  try {
    return extract(page);
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    // Not its message, part of which is the JSON parser's.
    return { refused: error.code };
  }
}

function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
}
