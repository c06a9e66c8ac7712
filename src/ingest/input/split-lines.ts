const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without the line break, in a buffer of their own; null if the line is too long. */
  readonly bytes: Uint8Array | null;
  /** In bytes, including the line break. */
  readonly size: number;
}

/** Splits a stream of bytes into lines. One line is held at a time, and none longer than `maxLength` bytes. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  maxLength: number,
): AsyncGenerator<Line> {
  let number = 1;
  let length = 0;
  let parts: Uint8Array[] = [];

  function add(part: Uint8Array): void {
    length += part.length;
    if (length <= maxLength) parts.push(part);
    else parts = [];
  }
  function finish(lineBreak: 0 | 1): Line {
    const line = {
      number,
      bytes: length > maxLength ? null : joined(parts, length),
      size: length + lineBreak,
    };
    number++;
    length = 0;
    parts = [];
    return line;
  }

  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      yield finish(1);
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield finish(0);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let filled = 0;
  for (const part of parts) {
    bytes.set(part, filled);
    filled += part.length;
  }
  return bytes[length - 1] === CARRIAGE_RETURN ? bytes.slice(0, -1) : bytes;
}
