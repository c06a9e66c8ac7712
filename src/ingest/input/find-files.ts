import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { errorCode } from "../../errors/error-code.js";

/** A file to read, or the reason why there is none at this place. */
export type FileResult =
  | { readonly kind: "file"; readonly path: string; readonly size: number }
  | { readonly kind: "failed" | "skipped"; readonly place: string; readonly reason: string };

/** The extensions of pages inside a folder. A file that is named explicitly is read whatever its extension. */
const PAGE_EXTENSIONS = new Set([".txt", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson", ".json"]);

/**
 * The files under `paths`, in the order given; inside a folder in the order of their names by UTF-16 code unit, which
 * is the same on every system. Only the names in a folder are held in memory, never the files.
 * Hidden files are ignored. Files whose names do not end like a page's are "skipped", unless `everything` is set; what
 * cannot be read is "failed".
 */
export async function* findFiles(paths: readonly string[], everything: boolean): AsyncGenerator<FileResult> {
  for (const path of paths) yield* findUnder(path, everything);
}

async function* findUnder(path: string, everything: boolean): AsyncGenerator<FileResult> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* findInside(path, everything);
    else yield { kind: "file", path, size: found.size };
  } catch (cause) {
    yield { kind: "failed", place: path, reason: whyUnreadable(cause) };
  }
}

async function* findInside(folder: string, everything: boolean): AsyncGenerator<FileResult> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(
    ({ name }) => !name.startsWith("."),
  );
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* findUnder(path, everything);
    else yield await classify(path, entry, everything);
  }
}

async function classify(path: string, entry: Dirent, everything: boolean): Promise<FileResult> {
  const skipped = (reason: string): FileResult => ({ kind: "skipped", place: path, reason });
  if (!everything && !PAGE_EXTENSIONS.has(extname(entry.name).toLowerCase())) {
    return skipped(
      "Its name does not end like a page's; name the file itself, or give --format, to read it.",
    );
  }
  try {
    const found = await stat(path);
    if (found.isFile()) return { kind: "file", path, size: found.size };
    // A link to a folder may lead to a cycle, and a pipe may never end.
    return skipped(
      found.isDirectory() ? "It is a link to a folder; name it to read it." : "It is not a file.",
    );
  } catch (cause) {
    return { kind: "failed", place: path, reason: whyUnreadable(cause) };
  }
}

/** The reason why a file or folder cannot be read, as a sentence. */
export function whyUnreadable(cause: unknown): string {
  const code = errorCode(cause);
  switch (code) {
    case "ENOENT":
      return "There is no file or folder with this name.";
    case "EACCES":
    case "EPERM":
      return "Permission to read it is denied.";
    case "ELOOP":
      return "It is a link that leads back to itself.";
    default:
      return `The system cannot read it: ${code ?? cause}.`;
  }
}
