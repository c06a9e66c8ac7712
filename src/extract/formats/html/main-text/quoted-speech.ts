/** Whether the text contains a quotation that is long enough to be speech rather than a title or a name. */
export function containsQuote(text: string): boolean {
  return /["“«„][^"”»“\n]{25,}["”»“]|「[^」]{10,}」/u.test(text);
}

/** Whether the text ends as a sentence and contains one of the commonest reporting verbs or "according to". */
export function reportsSpeech(text: string): boolean {
  return (
    /[.!?”"’']$/u.test(text) &&
    /\b(?:said|says|told|tells|according to|added|announced|asked|argued|claimed|denied|insisted|warned|wrote)\b/i.test(
      text,
    )
  );
}
