/**
 * The lines of UTF-8 text, without their line feeds; the last line must have one. Only a line feed ends a line: JSON may
 * contain the other characters that Unicode calls line separators, at which `readline` would split.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest: string[] = [];
  for await (const chunk of chunks) {
    const [first = "", ...others] = decoder.decode(chunk, { stream: true }).split("\n");
    rest.push(first);
    for (const other of others) {
      yield rest.join("");
      rest = [other];
    }
  }
}
