/** Whether a stretch stands between quotation marks that is long enough to be said by someone, not a title or a name. */
export function holdsQuote(text: string): boolean {
  return /["“«„][^"”»“\n]{25,}["”»“]|「[^」]{10,}」/u.test(text);
}

/** Whether a full sentence has one of the commonest words for saying: enough to keep it, no matter what else it is like. */
export function reportsSpeech(text: string): boolean {
  return (
    /[.!?”"’']$/u.test(text) &&
    /\b(?:said|says|told|tells|according to|added|announced|asked|argued|claimed|denied|insisted|warned|wrote)\b/i.test(
      text,
    )
  );
}
