/** The extraction steps that can be turned off to measure what each contributes: `npm run ablation`. */
export interface Steps {
  /** Finds quotes without a cue: in their own paragraph, after a colon, or beside a sentence about the speaker. */
  readonly uncuedQuotes: boolean;
  /** Gives a quote without a named speaker the speaker of the quote beside it. */
  readonly continuation: boolean;
  /** Finds the subject after the verb: "said the mayor". */
  readonly inversion: boolean;
  /** Finds the subject before an apposition: "Ann Hale, a doctor, said". */
  readonly appositions: boolean;
  /** Resolves "he" and "she" to a speaker. */
  readonly pronouns: boolean;
  /** Resolves "the mayor" to a speaker. */
  readonly titles: boolean;
  /** Uses first names to tell that a name is a person's, and the gender. */
  readonly firstNames: boolean;
  /** A surname alone stays with the person it was first resolved to. */
  readonly surnameHolders: boolean;
  /** Keeps indirect and mixed quotes: speech without quotation marks, or only partly within them. */
  readonly indirect: boolean;
}

/** Every step turned on, as pages are extracted. */
export const EVERY_STEP: Steps = {
  uncuedQuotes: true,
  continuation: true,
  inversion: true,
  appositions: true,
  pronouns: true,
  titles: true,
  firstNames: true,
  surnameHolders: true,
  indirect: true,
};
