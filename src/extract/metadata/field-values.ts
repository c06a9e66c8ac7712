/**
 * The same text without what Postgres cannot store: each NUL and each lone surrogate becomes U+FFFD.
 * One code unit for one, so that offsets into the text still hold.
 */
export function toStorable(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, "\uFFFD");
}

/** One line: storable, every run of white space a single space, none at the ends; null where nothing is left. */
export function toLine(text: string): string | null {
  return toStorable(text).replace(/\s+/g, " ").trim() || null;
}

/** The text as it stands where it is an absolute http or https address, else null. */
export function toWebAddress(text: string): string | null {
  const address = text.trim();
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
}

/** Each name once, as first written, in order; empty ones left out. */
export function toNames(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => toLine(name) ?? []))];
}
