/** The steps that can be left out, to measure what each of them earns: `npm run ablation`. */
export interface Steps {
  /** Quotes without a cue: in a paragraph of their own, after a colon, beside the one who acts. */
  readonly uncuedQuotes: boolean;
  /** A quote without a speaker goes on from its neighbour. */
  readonly continuation: boolean;
  /** "said the mayor" */
  readonly inversion: boolean;
  /** "Ann Hale, a doctor, said" */
  readonly appositions: boolean;
  /** Whom "he" and "she" stand for. */
  readonly pronouns: boolean;
  /** Whom "the mayor" stands for. */
  readonly titles: boolean;
  /** What first names tell: that somebody is a person, and the gender. */
  readonly firstNames: boolean;
  /** A surname alone stays with the one who bore it first. */
  readonly surnameHolders: boolean;
  /** "announced his retirement": a noun phrase for what was said. */
  readonly nounPhrases: boolean;
  /** What is said without marks, or partly so. */
  readonly indirect: boolean;
}

/** All of them: how pages are read. */
export const EVERY_STEP: Steps = {
  uncuedQuotes: true,
  continuation: true,
  inversion: true,
  appositions: true,
  pronouns: true,
  titles: true,
  firstNames: true,
  surnameHolders: true,
  nounPhrases: true,
  indirect: true,
};
