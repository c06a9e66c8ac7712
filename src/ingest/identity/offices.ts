import { fold } from "../../names/fold.js";

/**
 * The offices in the titles of a person, folded and sorted, each once, at most three: "former Senate Majority Leader" is
 * "majority leader", "Sen." is "senator". Past offices count, because people keep the title of an office they left.
 */
export function officesOf(titles: readonly string[]): string[] {
  const offices = titles.flatMap(partsOf).flatMap((part) => officeOf(part) ?? []);
  return [...new Set(offices)].sort().slice(0, 3);
}

/** "president and chief executive" are two titles. */
function partsOf(title: string): string[] {
  return fold(title).split(/,|;|\/|-turned-|\band\b/);
}

/** The last word before the first preposition, with the word before it if that makes it another office. */
function officeOf(title: string): string | null {
  const words = title
    .split(/ (?:of|for|at|in|from|on|to|with|who|under|since)\b/)[0]
    ?.split(/[\s-]+/)
    .map((word) => ABBREVIATIONS.get(word.replace(/\.$/, "")) ?? word.replace(/[^a-z]/g, ""))
    .filter((word) => word !== "" && word !== "elect" && word !== "designate");
  const head = words?.at(-1);
  if (head === undefined || head.length < 3) return null;
  const before = words?.at(-2) ?? "";
  return QUALIFIERS.has(before) ? `${before} ${head}` : head;
}

/** Words that make another office of the one they precede: a vice president is no president. */
const QUALIFIERS: ReadonlySet<string> = new Set(
  `vice deputy lieutenant majority minority prime foreign finance defense defence interior home health justice
  attorney solicitor press chief first executive managing general police campaign party state city district`.split(
    /\s+/,
  ),
);

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ["sen", "senator"],
  ["sens", "senator"],
  ["rep", "representative"],
  ["reps", "representative"],
  ["gov", "governor"],
  ["gen", "general"],
  ["lt", "lieutenant"],
  ["col", "colonel"],
  ["capt", "captain"],
  ["sgt", "sergeant"],
  ["adm", "admiral"],
  ["pres", "president"],
  ["prof", "professor"],
  ["rev", "reverend"],
  ["atty", "attorney"],
  ["ceo", "executive"],
  ["congressman", "representative"],
  ["congresswoman", "representative"],
  ["pm", "prime minister"],
]);
