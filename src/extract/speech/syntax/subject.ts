import type { TokenRange } from "../text/tokens.js";

/** The noun phrase that is the subject of a verb, and how it relates to that verb. */
export interface Subject extends TokenRange {
  /**
   * Where the whole noun phrase begins. It lies before `from` where an apposition gives the name: in "the mayor, Ann
   * Hale, said", the range holds "Ann Hale", and the phrase begins at "the".
   */
  readonly phraseFrom: number;
  /**
   * - before: directly before the verb ("Ann Hale said");
   * - apposition: before or in an apposition ("Ann Hale, a doctor, said");
   * - relative: before a relative clause ("Ann Hale, who said");
   * - shared: the subject of an earlier verb too ("he smiled and said");
   * - after: after the verb ("said Ann Hale").
   */
  readonly relation: "before" | "apposition" | "relative" | "shared" | "after";
  /** The end of the relative pronoun in "Ann Hale, who said"; absent where there is none. */
  readonly relativeTo?: number;
}

/** A noun phrase as a subject. `phraseFrom` is given where the whole phrase begins before the range. */
export function toSubject(
  { from, to }: TokenRange,
  relation: Subject["relation"],
  phraseFrom: number = from,
): Subject {
  return { from, to, phraseFrom, relation };
}
