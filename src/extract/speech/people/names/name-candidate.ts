import type { Gender } from "../../../../names/gender.js";
import type { PersonEvidence } from "./person-evidence.js";

/** A run of capitalised words that may be a person's name, with what the words around it tell. */
export interface NameCandidate {
  /** The name itself, without titles: tokens [from, to). */
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  /** Titles as printed, before the name or in an apposition: "Russian Defense Minister". */
  readonly roles: readonly string[];
  readonly gender: Gender;
  readonly evidence: PersonEvidence;
  readonly hasHonorific: boolean;
  /** Whether a sentence begins with it, so that its capital tells nothing. */
  readonly isSentenceInitial: boolean;
}
