import type { Database, Db } from "../../db/database.js";
import type { CorrectionRow } from "../../db/schema.js";
import { attributedSpeakers } from "../../db/write/attributions.js";
import {
  assignedNameOf,
  correctionOf,
  correctionVariantsOf,
  currentQuoteOf,
  currentSpeakerOf,
  firstDependentOf,
  markUndone,
} from "../../db/write/corrections.js";
import { addToArchive } from "../../db/write/counts.js";
import { variantsOfSpeaker } from "../../db/write/name-variants.js";
import { removeSpeakers } from "../../db/write/speakers.js";
import { show } from "../../errors/onrecord-error.js";
import { reapplyAttributions } from "./attribute-quote.js";
import { type CorrectionResult, type Reference, refusal } from "./references.js";
import { refreshSpeakerName } from "./rename.js";
import { resolveAgain } from "./resolve-again.js";

/**
 * Undoes a correction, so that only the pages and the other corrections count. A merged speaker gets back its id and
 * slug, and the ids that had been merged into it.
 *
 * @param textOf Formats the id of another correction for an error message.
 * @throws OnrecordError BAD_USER_INPUT for a correction that does not exist or is undone already, and for one that a
 * later correction depends on.
 */
export function undoCorrection(
  database: Pick<Database, "write">,
  by: string,
  given: Reference,
  textOf: (id: number) => string,
): Promise<CorrectionResult> {
  return database.write(async (db) => {
    const { id, text, argument } = given;
    const correction = await correctionOf(db, id);
    if (!correction) {
      throw refusal(
        `"${argument}" must be the id of a correction, not ${show(text)}, which is of none here.`,
      );
    }
    if (correction.undoneBy !== null) {
      throw refusal(
        `The correction ${text} was undone already, by ${correction.undoneBy}: nothing is left to undo.`,
      );
    }
    const later = await firstDependentOf(db, correction);
    if (later !== null) {
      throw refusal(`The correction ${textOf(later)} stands on ${text}: undo that one first.`);
    }
    await markUndone(db, id, by);
    return UNDO[correction.kind](db, correction);
  });
}

type Undo = (db: Db, correction: CorrectionRow) => Promise<CorrectionResult>;

const UNDO: Readonly<Record<CorrectionRow["kind"], Undo>> = {
  async MERGE(db, correction) {
    const { speaker, other } = await correctionVariantsOf(db, correction.id);
    const [into, from] = [correction.speakerId!, correction.otherId!]; // Every merge has both.
    const now = await currentSpeakerOf(db, into);
    await resolveAgain(db, [...speaker, ...other], {
      reserved: [...(now ? [{ id: now.id, variants: speaker }] : []), { id: from, variants: other }],
      restored: {
        id: from,
        slug: correction.otherSlug!, // Every merge has it.
        assignedName: await assignedNameOf(db, from),
        predecessorIds: correction.otherPredecessorIds,
      },
    });
    return about(db, correction, [into, from]);
  },

  async SPLIT(db, correction) {
    const { speaker, other } = await correctionVariantsOf(db, correction.id);
    const now = await currentSpeakerOf(db, correction.speakerId!); // Every split has one.
    await resolveAgain(db, [...speaker, ...other], {
      reserved: now ? [{ id: now.id, variants: speaker }] : [],
      restored: null,
    });
    return about(db, correction, [correction.speakerId, correction.otherId]);
  },

  async RENAME(db, correction) {
    const { speakerId, name } = correction;
    const now = await currentSpeakerOf(db, speakerId!); // Every renaming has one.
    if (now?.id === speakerId && name !== null) await refreshSpeakerName(db, now);
    return about(db, correction, [speakerId]);
  },

  async ATTRIBUTION(db, correction) {
    await reapplyAttributions(db, correction.articleId!); // Every attribution has one.
    await removeUnprinted(db, correction.speakerId);
    return about(db, correction, [correction.speakerId, correction.otherId]);
  },
};

/** Removes a speaker that existed only because of corrections, once the last of these is undone. */
async function removeUnprinted(db: Db, speakerId: number | null): Promise<void> {
  const now = speakerId === null ? null : await currentSpeakerOf(db, speakerId);
  if (!now || (await variantsOfSpeaker(db, now.id)).length > 0) return;
  if ((await attributedSpeakers(db, [now.id])).has(now.id)) return;
  await removeSpeakers(db, [{ id: now.id, successor: null }]);
  await addToArchive(db, { articleCount: 0, quoteCount: 0, speakerCount: -1, topicCount: 0 });
}

async function about(
  db: Db,
  { id, quoteId }: CorrectionRow,
  speakers: readonly (number | null)[],
): Promise<CorrectionResult> {
  const ids: number[] = [];
  for (const speaker of speakers) {
    const now = speaker === null ? null : await currentSpeakerOf(db, speaker);
    if (now && !ids.includes(now.id)) ids.push(now.id);
  }
  const quote = quoteId === null ? null : await currentQuoteOf(db, quoteId);
  return { correctionId: id, speakerIds: ids, quoteId: quote?.id ?? null };
}
