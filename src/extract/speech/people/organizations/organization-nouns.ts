import type { OrganizationSector } from "../../lexicon/known-organizations.js";
import { wordSet } from "../../lexicon/word-set.js";
import { hasCompanySuffix } from "./organization-forms.js";

/** Whether the noun, in lower case, can stand for an organization: "the company", "the ministry". */
export function isOrganizationNoun(noun: string): boolean {
  return generalNouns.has(noun) || properNouns.has(noun) || sectorOfNoun(noun) !== null;
}

/**
 * Whether "the company" may be the organization: one whose name has the noun, one of the sector that the noun names, or
 * for "the group" any. Where the sector is not known, an organization is a company unless its name tells otherwise.
 */
export function nounFits(noun: string, name: string, sector: OrganizationSector | null): boolean {
  const words = name
    .toLowerCase()
    .replace(/[.,]/g, "")
    .split(/[\s-]+/);
  if (words.includes(noun)) return true;
  if (properNouns.has(noun)) return false;
  if (generalNouns.has(noun)) return !hasCompanySuffix(name) || noun === "group";
  const wanted = sectorOfNoun(noun);
  return wanted !== null && wanted === (sector ?? sectorOfName(name, words));
}

function sectorOfNoun(noun: string): OrganizationSector | null {
  for (const [sector, nouns] of NOUNS) if (nouns.has(noun)) return sector;
  return null;
}

/** The sector that the name shows: by its legal form, else by its last word that tells. */
function sectorOfName(name: string, words: readonly string[]): OrganizationSector {
  if (hasCompanySuffix(name)) return "company";
  for (const word of [...words].reverse()) {
    if (mediaWords.has(word)) return "media";
    if (agencyWords.has(word)) return "agency";
    if (associationWords.has(word)) return "association";
    if (researchWords.has(word)) return "research";
  }
  return "company";
}

/** Nouns that any organization may be called by. */
const generalNouns = wordSet(
  "group organization organisation body institution entity charity nonprofit non-profit",
);

/** Nouns that refer only to an organization whose name has them. */
const properNouns = wordSet(`
council ministry court union association committee commission board foundation trust university college school hospital
party campaign federation league coalition society institute parliament senate congress assembly church bank fund
alliance bureau office service authority administration club network chamber conference panel task-force embassy
`);

const NOUNS: readonly (readonly [OrganizationSector, ReadonlySet<string>])[] = [
  [
    "company",
    wordSet(`
      company firm corporation business retailer manufacturer carmaker automaker airline insurer brewer brewery chain
      giant startup start-up maker supplier operator developer conglomerate utility supermarket bookmaker drugmaker
      chipmaker plane-maker planemaker lender brokerage miner producer shipbuilder builder housebuilder
    `),
  ],
  [
    "media",
    wordSet(`
      newspaper paper magazine channel station broadcaster outlet site website publication newsletter tabloid journal
      broadsheet daily weekly blog publisher
    `),
  ],
  ["agency", wordSet("agency department regulator watchdog")],
  ["research", wordSet("pollster think-tank thinktank")],
];

const mediaWords = wordSet(`
news times post journal tribune herald guardian telegraph gazette press magazine radio television tv channel chronicle
courier examiner mail mirror observer reporter review standard sun today daily weekly broadcasting media dispatch
inquirer bulletin register sentinel globe star
`);
const agencyWords = wordSet(`
agency department ministry bureau administration authority service commission office police council government army navy
force court parliament senate congress house
`);
const associationWords = wordSet(`
union association federation foundation trust party campaign league coalition society club alliance committee board
church council movement front university college school hospital charity
`);
const researchWords = wordSet("institute institution center centre poll research polling survey");
