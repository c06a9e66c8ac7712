/** A row of asterisks or underscores, or the end of a paragraph. */
const DELIMITER = /\*{1,3}|_{1,3}|\n\s*\n/g;

/**
 * The body with spaces for the asterisks and underscores of Markdown's emphasis: each pair around words of one paragraph,
 * and the asterisk of a list's item.
 */
export function maskEmphasis(body: string): string {
  if (!/[*_]/.test(body)) return body;
  const masked: number[] = [];
  const opened = new Map<string, number>();
  for (const { 0: text, index } of body.matchAll(DELIMITER)) {
    if (text.startsWith("\n")) opened.clear();
    else for (const start of maskedBy(body, index, text, opened)) pushRange(masked, start, text.length);
  }
  return masked.length === 0 ? body : withSpaces(body, masked);
}

/** Where the delimiter at `at`, and the one that it closes, are to be masked. `opened` holds the open ones by their text. */
function maskedBy(body: string, at: number, text: string, opened: Map<string, number>): readonly number[] {
  const start = closesEmphasis(body, at, text) ? opened.get(text) : undefined;
  if (start !== undefined) {
    opened.delete(text);
    return [start, at];
  }
  if (opensEmphasis(body, at, text)) opened.set(text, at);
  return text === "*" && isListItem(body, at) ? [at] : [];
}

function pushRange(masked: number[], from: number, length: number): void {
  for (let i = 0; i < length; i++) masked.push(from + i);
}

function opensEmphasis(body: string, at: number, text: string): boolean {
  return !isWord(body.charAt(at - 1)) && /\S/.test(body.charAt(at + text.length));
}

function closesEmphasis(body: string, at: number, text: string): boolean {
  return /\S/.test(body.charAt(at - 1)) && !isWord(body.charAt(at + text.length));
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** "* Close the quay" at the beginning of a line. */
function isListItem(body: string, at: number): boolean {
  return (at === 0 || body.charAt(at - 1) === "\n") && body.charAt(at + 1) === " ";
}

function withSpaces(body: string, at: number[]): string {
  at.sort((a, b) => a - b);
  const parts: string[] = [];
  let from = 0;
  for (const index of at) {
    parts.push(body.slice(from, index), " ");
    from = index + 1;
  }
  parts.push(body.slice(from));
  return parts.join("");
}
