import { wordSet } from "../lexicon/word-set.js";

/**
 * Whether a more general noun may stand for a role, given as its words in full: "lawmaker" or "Republican" for
 * "senator", "congresswoman" for "representative".
 */
export function isOfficeCalled(noun: string, role: readonly string[]): boolean {
  const offices = officesCalled.get(noun);
  if (!offices) return false;
  const isOfParty = isParty(noun) && role.some((word) => partyWords.has(word));
  // of one whose role tells a party, the other party's noun does not speak
  if (isOfParty && !role.some((word) => partyWords.get(word) === noun)) return false;
  return role.some((word) => offices.has(word)) && !role.some((word) => notElected.has(word));
}

const legislators = `senator representative congressman congresswoman congressperson assemblyman assemblywoman
assemblymember delegate legislator lawmaker backbencher mp mep msp`;
const elected = `${legislators} governor mayor councilman councilwoman councilmember councillor alderman alderwoman
alderperson`;

/** The noun of a party by its adjective and itself. */
const partyWords: ReadonlyMap<string, string> = new Map([
  ["republican", "republican"],
  ["gop", "republican"],
  ["democrat", "democrat"],
  ["democratic", "democrat"],
  ["independent", "independent"],
  ["libertarian", "libertarian"],
  ["conservative", "conservative"],
  ["tory", "conservative"],
  ["liberal", "liberal"],
  ["socialist", "socialist"],
]);

const parties: ReadonlySet<string> = new Set(partyWords.values());

/** Whether an adjective of party may be added to an office that was won in an election: "the Republican senator". */
export function isElected(office: string): boolean {
  return electedHeads.has(office);
}

const electedHeads: ReadonlySet<string> = wordSet(`${elected} president`);

/** "Republican", which tells less about its bearer than an office does. */
export function isParty(noun: string): boolean {
  return parties.has(noun);
}

/** Words of a "trade representative" or a "club president", and of those who hold the office no more. */
const notElected: ReadonlySet<string> = wordSet(`
trade sales union special company club university college bank staff student vice ambassador chief executive managing
association society institute foundation group former ex spokesman spokeswoman spokesperson aide adviser
`);

const officesCalled: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["lawmaker", wordSet(legislators)],
  ["legislator", wordSet(legislators)],
  ["politician", wordSet(`${elected} president premier minister chancellor`)],
  ["congressman", wordSet("representative")],
  ["congresswoman", wordSet("representative")],
  ["congressperson", wordSet("representative")],
  ["republican", wordSet(elected)],
  ["democrat", wordSet(elected)],
  ["independent", wordSet(elected)],
  ["libertarian", wordSet(elected)],
  ["conservative", wordSet(elected)],
  ["liberal", wordSet(elected)],
  ["socialist", wordSet(elected)],
]);
