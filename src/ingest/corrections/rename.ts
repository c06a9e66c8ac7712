import type { Database, Db } from "../../db/database.js";
import { type Actor, recordEvent } from "../../db/write/audit-events.js";
import {
  assignedNameOf,
  type CurrentSpeaker,
  insertCorrection,
  updateSpeakerName,
} from "../../db/write/corrections.js";
import { variantsOfSpeaker } from "../../db/write/name-variants.js";
import { show } from "../../errors/onrecord-error.js";
import { nameKeyOf } from "../identity/blocking-key.js";
import { canonicalName } from "../identity/canonical-name.js";
import { recountSpeakers } from "../store/count-speakers.js";
import { NAME_LIMIT } from "../store/extracted-page.js";
import {
  type CorrectionResult,
  correctionEvent,
  type Reference,
  refusal,
  requireSpeaker,
} from "./references.js";

/**
 * Assigns a name to a speaker, whatever pages print most often; it can be found by that name too. The slug stays.
 *
 * @throws OnrecordError BAD_USER_INPUT for an id that leads to no speaker, and for a name that is empty, too long, or
 * the one the speaker already has.
 */
export function renameSpeaker(
  database: Pick<Database, "write">,
  actor: Actor,
  { speaker, name: given }: { readonly speaker: Reference; readonly name: string },
): Promise<CorrectionResult> {
  const name = given.replace(/\s+/g, " ").trim();
  return database.write(async (db) => {
    const current = await requireSpeaker(db, speaker);
    if (nameKeyOf(name) === "") {
      throw refusal(`"name" must not be empty, as ${show(given)} is: give what the speaker is called.`);
    }
    if (name.length > NAME_LIMIT) {
      throw refusal(`"name" must be at most ${NAME_LIMIT} characters long, not ${name.length}.`);
    }
    if (name === current.name) {
      throw refusal(`The speaker is already called ${show(name)}: give another name.`);
    }
    const { id, name: speakerName, slug: speakerSlug } = current;
    const correctionId = await insertCorrection(db, {
      kind: "RENAME",
      by: actor.name,
      speakerId: id,
      speakerName,
      speakerSlug,
      name,
    });
    await refreshSpeakerName(db, current);
    await recordEvent(db, actor, correctionEvent("RENAME_SPEAKER", correctionId));
    return { correctionId, speakerIds: [id], quoteId: null };
  });
}

/**
 * Gives a speaker the name that an editor last assigned, or else that of an authority list, or else its canonical name. A speaker without either keeps its
 * name.
 */
export async function refreshSpeakerName(
  db: Db,
  { id, name: current }: Pick<CurrentSpeaker, "id" | "name">,
): Promise<void> {
  const assigned = await assignedNameOf(db, id);
  const variants = assigned === null ? await variantsOfSpeaker(db, id) : [];
  const [printed] = variants;
  const name = assigned ?? printed?.authorityName ?? (printed ? canonicalName(variants) : current);
  await updateSpeakerName(db, { id, name, nameKey: nameKeyOf(name) }, assigned !== null);
  await recountSpeakers(db, [id]);
}
