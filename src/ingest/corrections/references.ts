import type { Db } from "../../db/database.js";
import type { AuditEvent } from "../../db/write/audit-events.js";
import {
  type CurrentQuote,
  type CurrentSpeaker,
  currentQuoteOf,
  currentSpeakerOf,
} from "../../db/write/corrections.js";
import {
  type NameVariantKey,
  type StoredNameVariant,
  variantsOfSpeaker,
} from "../../db/write/name-variants.js";
import { OnrecordError, show } from "../../errors/onrecord-error.js";
import { isFullName } from "../identity/blocking-key.js";

/** An id in a request to make or undo a correction. */
export interface Reference {
  readonly id: number;
  /** The id as the client gave it. */
  readonly text: string;
  /** The name of the argument, for error messages. */
  readonly argument: string;
}

/** What changed when a correction was made or undone. */
export interface CorrectionResult {
  readonly correctionId: number;
  /** The ids of the speakers concerned, as they are now. */
  readonly speakerIds: readonly number[];
  /** Null if the correction is not about a quote, or about one that is no longer printed. */
  readonly quoteId: number | null;
}

/** The event for a correction that was made or undone. */
export function correctionEvent(action: AuditEvent["action"], id: number): AuditEvent {
  const changed = action === "UNDO_CORRECTION" ? { updated: 1 } : { created: 1 };
  return { action, target: { type: "Correction", id }, ...changed };
}

/** The error for a correction that cannot be made: one sentence with the reason and the remedy. */
export function refusal(message: string): OnrecordError {
  return new OnrecordError("BAD_USER_INPUT", message);
}

/** @throws OnrecordError BAD_USER_INPUT if the id leads to no speaker. */
export async function requireSpeaker(db: Db, { id, text, argument }: Reference): Promise<CurrentSpeaker> {
  const speaker = await currentSpeakerOf(db, id);
  if (speaker) return speaker;
  throw refusal(`"${argument}" must be the id of a speaker, not ${show(text)}: no speaker here has that id.`);
}

/** @throws OnrecordError BAD_USER_INPUT if no article prints the quote. */
export async function requireQuote(db: Db, { id, text, argument }: Reference): Promise<CurrentQuote> {
  const quote = await currentQuoteOf(db, id);
  if (quote) return quote;
  throw refusal(`"${argument}" must be the id of a quote, not ${show(text)}: no quote here has that id.`);
}

/** @throws OnrecordError BAD_USER_INPUT for a speaker that no page names: it has no names to merge or split. */
export async function requireVariants(db: Db, { id, name }: CurrentSpeaker): Promise<StoredNameVariant[]> {
  const variants = await variantsOfSpeaker(db, id);
  if (variants.length > 0) return variants;
  throw refusal(
    `No page names ${show(name)} any more, so it has no names to merge or split: attribute its quotes to another speaker instead.`,
  );
}

/** The variants that a decision applies to: those with full names, since other people may share a surname. */
export function identifyingVariants(variants: readonly NameVariantKey[]): readonly NameVariantKey[] {
  const full = variants.filter(({ name, kind }) => isFullName(name, kind));
  return full.length > 0 ? full : variants;
}
