/** The words of at least four letters or digits, in lower case, each once: the shorter ones are mostly function words. */
export function significantWords(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []));
}
