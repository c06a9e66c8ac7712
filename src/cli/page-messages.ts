/** What became of a page: it was read, perhaps with warnings, or the reason why it was not, a sentence. */
export type PageOutcome = { readonly place: string } & (
  | { readonly warnings: readonly string[] }
  | { readonly kind: "failed" | "skipped"; readonly reason: string }
);

/** The lines that a command prints about a page. */
export function messagesOf(page: PageOutcome): readonly string[] {
  if ("reason" in page) return [`${page.kind} ${page.place}: ${page.reason}`];
  return page.warnings.map((warning) => `warning ${page.place}: ${warning}`);
}
