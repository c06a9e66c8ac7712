import { createReadStream } from "node:fs";
import { TextDecoder } from "node:util";
import { decodePage, MAX_PAGE_BYTES } from "../../extract/formats/decode.js";
import { detectFormat } from "../../extract/formats/detect-format.js";
import type { PageSource } from "../../extract/page.js";
import { findFiles, whyUnreadable } from "./find-files.js";
import { splitLines } from "./split-lines.js";

/** The format of the input files; "auto" detects it from each file's name and content. */
export type InputFormat = (typeof INPUT_FORMATS)[number];
export const INPUT_FORMATS = ["auto", "text", "html", "jsonl"] as const;

export interface InputOptions {
  readonly format: InputFormat;
  /** The input read for the path "-". */
  readonly standardInput: AsyncIterable<Uint8Array>;
}

/** The next entry in the input: a page, or the reason why there is none. */
export type Source = Place & ({ readonly kind: "page"; readonly page: PageSource } | NoPage);
interface NoPage {
  readonly kind: "failed" | "skipped";
  /** A sentence. */
  readonly reason: string;
}
interface Place {
  /** For messages: the path, with `:line` for a line of JSON Lines. */
  readonly place: string;
  /** Its size in the input, in bytes. */
  readonly size: number;
}

/** The number of bytes used to detect a format. */
const HEAD = 4096;

/**
 * The pages under `paths` in the order of the input, read lazily: one file or line is held at a time. What cannot be
 * read gives a "failed" Source; nothing is thrown for it.
 */
export async function* readSources(paths: readonly string[], options: InputOptions): AsyncGenerator<Source> {
  for (const path of paths) {
    if (path === "-") {
      const input = { path: "-", name: "standard input", size: null };
      yield* readInput(input, options.standardInput, options.format);
    } else {
      yield* readPath(path, options.format);
    }
  }
}

/** The number of bytes that `readSources` would read; null if standard input is among the paths. */
export async function sizeOfSources(paths: readonly string[], format: InputFormat): Promise<number | null> {
  if (paths.includes("-")) return null;
  let size = 0;
  for await (const found of findFiles(paths, format !== "auto"))
    if (found.kind === "file") size += found.size;
  return size;
}

async function* readPath(path: string, format: InputFormat): AsyncGenerator<Source> {
  for await (const found of findFiles([path], format !== "auto")) {
    if (found.kind !== "file") {
      yield { ...found, size: 0 };
      continue;
    }
    const stream = createReadStream(found.path, { highWaterMark: 256 * 1024 });
    try {
      yield* readInput({ path: found.path, name: found.path, size: found.size }, stream, format);
    } finally {
      stream.destroy();
    }
  }
}

interface Input {
  readonly path: string;
  readonly name: string;
  /** In bytes; null if it is not known in advance. */
  readonly size: number | null;
}

async function* readInput(
  input: Input,
  stream: AsyncIterable<Uint8Array>,
  format: InputFormat,
): AsyncGenerator<Source> {
  try {
    yield* readStream(input, stream, format);
  } catch (cause) {
    yield { kind: "failed", place: input.name, reason: whyUnreadable(cause), size: input.size ?? 0 };
  }
}

async function* readStream(
  input: Input,
  stream: AsyncIterable<Uint8Array>,
  format: InputFormat,
): AsyncGenerator<Source> {
  const chunks = stream[Symbol.asyncIterator]();
  const head = await takeHead(chunks);
  const layout = format === "auto" ? guessLayout(input.path, head) : format;
  const rest = restOf(head, chunks);
  if (layout === "jsonl") yield* readLines(input, rest);
  else yield await readWhole(input, rest, layout);
}

/** The first chunks joined: at least HEAD bytes, unless the input is shorter. */
async function takeHead(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let length = 0; length < HEAD; ) {
    const next = await chunks.next();
    if (next.done) break;
    parts.push(next.value);
    length += next.value.length;
  }
  return Buffer.concat(parts);
}

async function* restOf(head: Uint8Array, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}

/** JSON that is indented over several lines is one page. */
function guessLayout(path: string, head: Uint8Array): "text" | "html" | "json" | "jsonl" {
  let start: string;
  try {
    start = decodePage(head.subarray(0, HEAD));
  } catch {
    return "text"; // Empty or binary: extracting the page reports what is wrong with it.
  }
  const format = detectFormat(path, start);
  return format === "jsonl" && /^\s*[[{]\s*[\r\n]/.test(start) ? "json" : format;
}

async function readWhole(
  input: Input,
  chunks: AsyncIterable<Uint8Array>,
  format: "text" | "html" | "json",
): Promise<Source> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MAX_PAGE_BYTES) {
      const reason = tooLarge("page", input.size);
      return { kind: "failed", place: input.name, reason, size: input.size ?? size };
    }
    parts.push(chunk);
  }
  // A copy with its own buffer: a pooled one would send the whole pool to the worker.
  const content = new Uint8Array(Buffer.concat(parts));
  return { kind: "page", place: input.name, page: { id: input.path, content, format }, size };
}

async function* readLines(input: Input, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Source> {
  for await (const { number, bytes, size } of splitLines(inUtf8(chunks), MAX_PAGE_BYTES)) {
    const place = `${input.name}:${number}`;
    if (bytes === null) {
      const reason = tooLarge("line", size);
      yield { kind: "failed", place, reason, size };
    } else if (bytes.some((byte) => byte > 0x20)) {
      const page: PageSource = { id: `${input.path}#${number}`, content: bytes, format: "json" };
      yield { kind: "page", place, page, size };
    }
  }
}

/** Converts UTF-16 with a byte order mark to UTF-8, because lines are split by bytes; passes everything else through. */
async function* inUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let decoder: TextDecoder | null | undefined;
  for await (const chunk of chunks) {
    if (decoder === undefined) decoder = utf16Decoder(chunk);
    yield decoder ? encoder.encode(decoder.decode(chunk, { stream: true })) : chunk;
  }
}

function utf16Decoder([first, second]: Uint8Array): TextDecoder | null {
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le");
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be");
  return null;
}

function tooLarge(what: "page" | "line", size: number | null): string {
  const actual = size === null ? "more than 10" : (size / 1024 / 1024).toFixed(1);
  return `The ${what} has ${actual} MB; it may have at most 10 MB.`;
}
