import type { Db } from "../../db/database.js";
import { addToArchive } from "../../db/write/counts.js";
import type { NameVariantKey } from "../../db/write/name-variants.js";
import { removeSpeakers } from "../../db/write/speakers.js";
import { gatherBlockEvidence } from "../identity/evidence.js";
import { type Reservations, resolveEvidence, type SpeakerResolution } from "../identity/resolve-speakers.js";
import { recountSpeakers } from "../store/count-speakers.js";

/** Resolves the blocks of these names again after a correction was made or undone, and updates the counts. */
export async function resolveAgain(
  db: Db,
  keys: readonly NameVariantKey[],
  reservations: Reservations,
): Promise<SpeakerResolution> {
  const speakers = await resolveEvidence(db, await gatherBlockEvidence(db, keys), reservations);
  const removed = new Set(speakers.removed.map(({ id }) => id));
  await removeSpeakers(db, speakers.removed);
  const reserved = reservations.reserved.map(({ id }) => id);
  await recountSpeakers(
    db,
    [...new Set([...speakers.changed, ...reserved])].filter((id) => !removed.has(id)),
  );
  await addToArchive(db, {
    articleCount: 0,
    quoteCount: 0,
    speakerCount: speakers.created - speakers.removed.length,
    topicCount: 0,
  });
  return speakers;
}
