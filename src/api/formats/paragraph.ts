/**
 * The paragraphs of the body that overlap [start, end), with the blank lines between them but none around them.
 * Blank lines separate paragraphs.
 */
export function paragraphsAround(body: string, start: number, end: number): string {
  const from = body.lastIndexOf("\n\n", start - 1);
  const to = body.indexOf("\n\n", end);
  return body.slice(from < 0 ? 0 : from, to < 0 ? body.length : to).trim();
}
