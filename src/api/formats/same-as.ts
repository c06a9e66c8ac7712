import type { Identifier } from "../../names/identifier.js";

/**
 * The addresses that identify the same person elsewhere, in the order of the identifiers: of schemes with a known
 * address, and identifiers that are an address themselves.
 */
export function sameAs(identifiers: readonly Identifier[]): string[] {
  const addresses = identifiers.flatMap(({ scheme, value }) => {
    const begin = ADDRESSES.get(scheme);
    if (begin !== undefined) return [begin + encodeURIComponent(value.replaceAll(" ", "_"))];
    return /^https?:\/\/\S+$/i.test(value) && URL.canParse(value) ? [value] : [];
  });
  return [...new Set(addresses)];
}

/** By scheme, what the addresses of its identifiers begin with. */
const ADDRESSES: ReadonlyMap<string, string> = new Map([
  ["wikidata", "http://www.wikidata.org/entity/"],
  ["wikipedia", "https://en.wikipedia.org/wiki/"],
  ["ballotpedia", "https://ballotpedia.org/"],
  ["bioguide", "https://bioguide.congress.gov/search/bio/"],
  ["govtrack", "https://www.govtrack.us/congress/members/"],
  ["gnd", "https://d-nb.info/gnd/"],
  ["imdb", "https://www.imdb.com/name/"],
  ["isni", "https://isni.org/isni/"],
  ["lcnaf", "http://id.loc.gov/authorities/names/"],
  ["orcid", "https://orcid.org/"],
  ["viaf", "https://viaf.org/viaf/"],
]);
