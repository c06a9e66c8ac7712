import type { Database } from "../../db/database.js";
import { type Actor, recordEvent } from "../../db/write/audit-events.js";
import { idsLeadingTo, insertCorrection, insertCorrectionVariants } from "../../db/write/corrections.js";
import { show } from "../../errors/onrecord-error.js";
import {
  type CorrectionResult,
  correctionEvent,
  identifyingVariants,
  type Reference,
  refusal,
  requireSpeaker,
  requireVariants,
} from "./references.js";
import { resolveAgain } from "./resolve-again.js";

/**
 * Merges the speaker `from` into the speaker `into`, whose id and slug remain.
 *
 * @throws OnrecordError BAD_USER_INPUT for ids that lead to no speaker, or both to the same one.
 */
export function mergeSpeakers(
  database: Pick<Database, "write">,
  actor: Actor,
  speakers: { readonly from: Reference; readonly into: Reference },
): Promise<CorrectionResult> {
  return database.write(async (db) => {
    const from = await requireSpeaker(db, speakers.from);
    const into = await requireSpeaker(db, speakers.into);
    if (from.id === into.id) {
      throw refusal(`"from" and "into" are the same speaker, ${show(into.name)}: give two different ones.`);
    }
    const [fromVariants, intoVariants] = [await requireVariants(db, from), await requireVariants(db, into)];
    const correctionId = await insertCorrection(db, {
      kind: "MERGE",
      by: actor.name,
      speakerId: into.id,
      speakerName: into.name,
      speakerSlug: into.slug,
      otherId: from.id,
      otherName: from.name,
      otherSlug: from.slug,
      otherPredecessorIds: await idsLeadingTo(db, from.id),
    });
    const sides = { speaker: identifyingVariants(intoVariants), other: identifyingVariants(fromVariants) };
    await insertCorrectionVariants(db, correctionId, sides);
    await resolveAgain(db, [...fromVariants, ...intoVariants], {
      reserved: [{ id: into.id, variants: sides.speaker }],
      restored: null,
    });
    await recordEvent(db, actor, correctionEvent("MERGE_SPEAKERS", correctionId));
    return { correctionId, speakerIds: [into.id], quoteId: null };
  });
}
