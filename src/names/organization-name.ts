import { fold, foldWords } from "./fold.js";

/**
 * One key for the usual forms of one organization's name: without "the", "U.S." and the legal form, with the department
 * or ministry first, and in full for a few names that are shortened irregularly. "The U.S. Justice Department", "DOJ" and
 * "Department of Justice" are "department of justice"; "Acme Boats Ltd." is "acme boats".
 */
export function organizationKey(name: string): string {
  const words = withoutLegalForm(withoutArticle(wordsOf(name)));
  const key = words.join(" ") || fold(name);
  const full = IRREGULAR_NAMES.get(key) ?? key;
  return full.replace(/^(.+) (department|ministry)$/, (whole, of: string, kind: string) =>
    of.includes(" of ") ? whole : `${kind} of ${of}`,
  );
}

/**
 * What the names of one organization have in common, its acronym included: the initials of the words that count, sorted;
 * for a single word the word. "Department of Justice", "Justice Department" and "DOJ" all give "dj".
 */
export function organizationInitials(name: string): string {
  const words = wordsOf(organizationKey(name)).filter((word) => !SMALL_WORDS.has(word));
  const [only] = words;
  if (words.length === 1 && only !== undefined) return isAcronym(name) ? sorted(only) : only;
  return words.length === 0 ? fold(name) : sorted(words.map((word) => word.charAt(0)).join(""));
}

/** Two to five capitals, with or without stops: "NRA", "U.N.". */
export function isAcronym(name: string): boolean {
  return (
    /^(?:the )?\p{Lu}(?:[.&]?\p{Lu}){1,4}\.?$/iu.test(name) && !/\p{Ll}/u.test(name.replace(/^the /i, ""))
  );
}

/** "u s senate" becomes "us senate", and "AT&T" is "att": the letters of an abbreviation are one word. */
function wordsOf(name: string): string[] {
  return foldWords(name.replace(/(?<=\p{L})&(?=\p{L})/gu, ""))
    .replace(/\b(?:\p{L} )+\p{L}\b/gu, (letters) => letters.replaceAll(" ", ""))
    .split(" ")
    .filter((word) => word !== "");
}

function withoutArticle(words: readonly string[]): readonly string[] {
  const [first, ...others] = words;
  const isDropped = (first === "the" && others.length > 0) || (first === "us" && others.length > 1);
  return isDropped ? withoutArticle(others) : words;
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? "";
  return words.length > 1 && LEGAL_FORMS.has(last) ? withoutLegalForm(words.slice(0, -1)) : words;
}

function sorted(letters: string): string {
  return [...letters].sort().join("");
}

const LEGAL_FORMS: ReadonlySet<string> = new Set(
  "inc incorporated ltd limited llc llp lp corp corporation co plc gmbh ag sa nv".split(" "),
);

/** Words that acronyms leave out. */
const SMALL_WORDS: ReadonlySet<string> = new Set("the of and for in on to at by a an".split(" "));

/** Names that are usually shortened otherwise than to the initials of their words. */
const IRREGULAR_NAMES: ReadonlyMap<string, string> = new Map([
  ["us", "united states"],
  ["usa", "united states"],
  ["united states of america", "united states"],
  ["uk", "united kingdom"],
  ["un", "united nations"],
  ["eu", "european union"],
  ["gop", "republican party"],
  ["doj", "department of justice"],
  ["dod", "department of defense"],
  ["doe", "department of energy"],
  ["doi", "department of the interior"],
  ["dol", "department of labor"],
  ["dot", "department of transportation"],
  ["dos", "department of state"],
  ["dhs", "department of homeland security"],
  ["hhs", "department of health and human services"],
  ["hud", "department of housing and urban development"],
  ["usda", "department of agriculture"],
  ["mod", "ministry of defence"],
  ["cdc", "centers for disease control and prevention"],
  ["centers for disease control", "centers for disease control and prevention"],
  ["nypd", "new york police department"],
  ["lapd", "los angeles police department"],
  ["scotus", "supreme court"],
  ["ap", "associated press"],
]);
