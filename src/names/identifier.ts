/** An identifier in a public register, such as Q42 in Wikidata. */
export interface Identifier {
  /** Such as "wikidata". */
  readonly scheme: string;
  readonly value: string;
}

/** The identifier as it is compared: the scheme in small letters, and a Wikidata address as the id that it ends in. */
export function plainIdentifier({ scheme, value }: Identifier): Identifier {
  const plain = { scheme: scheme.trim().toLowerCase(), value: value.trim() };
  const [, entity] = /(?:^|\/)(q[1-9]\d*)$/i.exec(plain.value) ?? [];
  return plain.scheme === "wikidata" && entity ? { ...plain, value: entity.toUpperCase() } : plain;
}
