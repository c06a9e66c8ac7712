import type { Database, Db } from "../../db/database.js";
import type { CorrectionRow } from "../../db/schema.js";
import { type Actor, recordEvent } from "../../db/write/audit-events.js";
import {
  assignedNameOf,
  type CurrentSpeaker,
  correctionOf,
  correctionVariantsOf,
  currentQuoteOf,
  currentSpeakerOf,
  firstDependentOf,
  markUndone,
} from "../../db/write/corrections.js";
import { addToArchive } from "../../db/write/counts.js";
import { show } from "../../errors/onrecord-error.js";
import { removeUnprinted } from "../store/remove-unprinted.js";
import { reapplyAttributions } from "./attribute-quote.js";
import { type CorrectionResult, correctionEvent, type Reference, refusal } from "./references.js";
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
  actor: Actor,
  given: Reference,
  textOf: (id: number) => string,
): Promise<CorrectionResult> {
  return database.write(async (db) => {
    const { id, text, argument } = given;
    const correction = await correctionOf(db, id);
    if (!correction) {
      throw refusal(
        `"${argument}" must be the id of a correction, not ${show(text)}: no correction here has that id.`,
      );
    }
    if (correction.undoneBy !== null) {
      throw refusal(
        `The correction ${text} was already undone by ${correction.undoneBy}: there is nothing left to undo.`,
      );
    }
    const dependent = await firstDependentOf(db, correction);
    if (dependent !== null) {
      throw refusal(`The correction ${textOf(dependent)} depends on ${text}: undo that one first.`);
    }
    await markUndone(db, id, actor.name);
    await recordEvent(db, actor, correctionEvent("UNDO_CORRECTION", id));
    return UNDO[correction.kind](db, correction);
  });
}

type Undo = (db: Db, correction: CorrectionRow) => Promise<CorrectionResult>;

const UNDO: Readonly<Record<CorrectionRow["kind"], Undo>> = {
  async MERGE(db, correction) {
    const { speaker, other } = await correctionVariantsOf(db, correction.id);
    const [into, from] = [correction.speakerId!, correction.otherId!]; // Every merge has both.
    const current = await currentSpeakerOf(db, into);
    await resolveAgain(db, [...speaker, ...other], {
      reserved: [...(current ? [{ id: current.id, variants: speaker }] : []), { id: from, variants: other }],
      restored: {
        id: from,
        slug: correction.otherSlug!, // Every merge has it, and the name.
        name: correction.otherName!,
        kind: other[0]?.kind ?? "PERSON",
        assignedName: await assignedNameOf(db, from),
        predecessorIds: correction.otherPredecessorIds,
      },
    });
    if (current) await removeIfUnprinted(db, current);
    return resultOf(db, correction, [into, from]);
  },

  async SPLIT(db, correction) {
    const { speaker, other } = await correctionVariantsOf(db, correction.id);
    const current = await currentSpeakerOf(db, correction.speakerId!); // Every split has one.
    await resolveAgain(db, [...speaker, ...other], {
      reserved: current ? [{ id: current.id, variants: speaker }] : [],
      restored: null,
    });
    return resultOf(db, correction, [correction.speakerId, correction.otherId]);
  },

  async RENAME(db, correction) {
    const { speakerId, name } = correction;
    const current = await currentSpeakerOf(db, speakerId!); // Every renaming has one.
    if (current?.id === speakerId && name !== null) await refreshSpeakerName(db, current);
    return resultOf(db, correction, [speakerId]);
  },

  async ATTRIBUTION(db, correction) {
    await reapplyAttributions(db, correction.articleId!); // Every attribution has one.
    const speaker = correction.speakerId === null ? null : await currentSpeakerOf(db, correction.speakerId);
    if (speaker) await removeIfUnprinted(db, speaker);
    return resultOf(db, correction, [correction.speakerId, correction.otherId]);
  },
};

/** Removes a speaker that existed only because of the correction that was undone. */
async function removeIfUnprinted(db: Db, { id }: Pick<CurrentSpeaker, "id">): Promise<void> {
  const removed = await removeUnprinted(db, [id]);
  if (removed > 0)
    await addToArchive(db, { articleCount: 0, quoteCount: 0, speakerCount: -removed, topicCount: 0 });
}

/** @param speakers The ids of the speakers concerned when the correction was made. */
async function resultOf(
  db: Db,
  { id, quoteId }: CorrectionRow,
  speakers: readonly (number | null)[],
): Promise<CorrectionResult> {
  const ids: number[] = [];
  for (const speaker of speakers) {
    const current = speaker === null ? null : await currentSpeakerOf(db, speaker);
    if (current && !ids.includes(current.id)) ids.push(current.id);
  }
  const quote = quoteId === null ? null : await currentQuoteOf(db, quoteId);
  return { correctionId: id, speakerIds: ids, quoteId: quote?.id ?? null };
}
