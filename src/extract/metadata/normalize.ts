/**
 * The text without the characters that Postgres cannot store: each NUL and each lone surrogate becomes U+FFFD.
 * Every replacement is one UTF-16 code unit for one, so offsets into the text stay valid.
 */
export function toStorable(text: string): string {
  // nearly every text is storable, and much sooner tested than searched
  if (text.isWellFormed() && !text.includes("\0")) return text;
  return text.replace(/\0|\p{Surrogate}/gu, "\uFFFD");
}

/** The storable text on one line: trimmed, each run of white space replaced by one space; null if nothing is left. */
export function toSingleLine(text: string): string | null {
  return toStorable(text).replace(/\s+/g, " ").trim() || null;
}

/** The text, trimmed, if it is an absolute http or https URL; null otherwise. */
export function toHttpUrl(text: string): string | null {
  const url = text.trim();
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}

/** The names in order, each on a single line and listed once; empty names are left out. */
export function toUniqueNames(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => toSingleLine(name) ?? []))];
}
