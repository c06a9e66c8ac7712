import type { Database } from "../../db/database.js";
import { type Actor, recordEvent } from "../../db/write/audit-events.js";
import {
  currentSpeakerOf,
  insertCorrection,
  insertCorrectionVariants,
  setOtherSpeaker,
} from "../../db/write/corrections.js";
import type { StoredNameVariant } from "../../db/write/name-variants.js";
import { show } from "../../errors/onrecord-error.js";
import { nameKeyOf } from "../identity/blocking-key.js";
import {
  type CorrectionResult,
  correctionEvent,
  type Reference,
  refusal,
  requireSpeaker,
  requireVariants,
} from "./references.js";
import { resolveAgain } from "./resolve-again.js";

/**
 * Splits some names from a speaker; they become a new speaker.
 *
 * @param aliases Names that the speaker is printed with, regardless of case and accents; not all of them.
 * @returns The speaker and the new one.
 * @throws OnrecordError BAD_USER_INPUT for an id that leads to no speaker, and for names that do not meet the above.
 */
export function splitSpeaker(
  database: Pick<Database, "write">,
  actor: Actor,
  { speaker, aliases }: { readonly speaker: Reference; readonly aliases: readonly string[] },
): Promise<CorrectionResult> {
  return database.write(async (db) => {
    const current = await requireSpeaker(db, speaker);
    const variants = await requireVariants(db, current);
    const splitOff = variantsNamed(variants, aliases);
    const remaining = variants.filter((variant) => !splitOff.includes(variant));
    if (remaining.length === 0) {
      throw refusal(
        `"aliases" must leave ${show(current.name)} at least one of its names, not take all: ${listed(namesOf(splitOff))}.`,
      );
    }
    const correctionId = await insertCorrection(db, {
      kind: "SPLIT",
      by: actor.name,
      speakerId: current.id,
      speakerName: current.name,
      speakerSlug: current.slug,
      aliases: namesOf(splitOff),
    });
    await insertCorrectionVariants(db, correctionId, { speaker: remaining, other: splitOff });
    const { speakerOf } = await resolveAgain(db, variants, {
      reserved: [{ id: current.id, variants: remaining }],
      restored: null,
    });
    const other = await currentSpeakerOf(db, speakerOf(splitOff[0]!)); // At least one alias is required above.
    if (!other) throw new Error("The speaker that was split off is not in the archive.");
    await setOtherSpeaker(db, correctionId, other);
    await recordEvent(db, actor, correctionEvent("SPLIT_SPEAKER", correctionId));
    return { correctionId, speakerIds: [current.id, other.id], quoteId: null };
  });
}

function variantsNamed(
  variants: readonly StoredNameVariant[],
  aliases: readonly string[],
): readonly StoredNameVariant[] {
  const names = namesOf(variants);
  const choice = `its names in print are ${listed(names)}`;
  if (aliases.length === 0) throw refusal(`"aliases" must hold at least one name: ${choice}.`);
  const wanted = new Set(aliases.map(nameKeyOf));
  const unknown = aliases.find((alias) => !names.some((name) => nameKeyOf(name) === nameKeyOf(alias)));
  if (unknown !== undefined) {
    throw refusal(`"aliases" holds ${show(unknown)}, which no page calls this speaker: ${choice}.`);
  }
  return variants.filter(({ name }) => wanted.has(nameKeyOf(name)));
}

function namesOf(variants: readonly StoredNameVariant[]): string[] {
  return [...new Set(variants.map(({ name }) => name))];
}

const listed = (names: readonly string[]): string => names.map(show).join(", ");
