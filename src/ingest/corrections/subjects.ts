import type { Db } from "../../db/database.js";
import { type QuoteSubject, quoteSubjectOf, type Subject, subjectOf } from "../../db/write/corrections.js";
import { type FormKey, formsOfSpeaker, type KnownForm } from "../../db/write/name-variants.js";
import { OnrecordError, show } from "../../errors/onrecord-error.js";
import { isFullName } from "../identity/blocking-key.js";

/** A thing as whoever corrects names it. */
export interface Reference {
  readonly id: number;
  /** The id as it was given, and as what. */
  readonly text: string;
  readonly argument: string;
}

/** What a correction made, or undid. */
export interface Corrected {
  readonly correctionId: number;
  /** The speakers concerned, as they are now. */
  readonly speakerIds: readonly number[];
  /** Null where it is about no quote, or about one that is no longer printed. */
  readonly quoteId: number | null;
}

/** A correction that cannot be made: one sentence that says why, and what would do. */
export function refusal(message: string): OnrecordError {
  return new OnrecordError("BAD_USER_INPUT", message);
}

/** @throws OnrecordError BAD_USER_INPUT where the id leads to nobody. */
export async function speakerNow(db: Db, { id, text, argument }: Reference): Promise<Subject> {
  const subject = await subjectOf(db, id);
  if (subject) return subject;
  throw refusal(`"${argument}" must be the id of a speaker, not ${show(text)}, which leads to nobody here.`);
}

/** @throws OnrecordError BAD_USER_INPUT where no article prints it. */
export async function quoteNow(db: Db, { id, text, argument }: Reference): Promise<QuoteSubject> {
  const quote = await quoteSubjectOf(db, id);
  if (quote) return quote;
  throw refusal(`"${argument}" must be the id of a quote, not ${show(text)}, which no article here prints.`);
}

/** @throws OnrecordError BAD_USER_INPUT for one whom no page names: there is nothing that could be decided. */
export async function printedForms(db: Db, { id, name }: Subject): Promise<KnownForm[]> {
  const forms = await formsOfSpeaker(db, id);
  if (forms.length > 0) return forms;
  throw refusal(
    `No page names ${show(name)} any more, only corrections do: attribute these quotes to somebody else.`,
  );
}

/** What a decision holds for: the full names, since who a surname alone is, others may change. */
export function tellingForms(forms: readonly FormKey[]): readonly FormKey[] {
  const full = forms.filter(({ name, kind }) => isFullName(name, kind));
  return full.length > 0 ? full : forms;
}
