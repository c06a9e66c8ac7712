import type { Database, Db } from "../../db/database.js";
import type { CorrectionRow } from "../../db/schema.js";
import { attributedSpeakers } from "../../db/write/attributions.js";
import {
  correctionFormsOf,
  correctionOf,
  givenNameOf,
  markUndone,
  quoteSubjectOf,
  standingOn,
  subjectOf,
} from "../../db/write/corrections.js";
import { addToArchive } from "../../db/write/counts.js";
import { formsOfSpeaker } from "../../db/write/name-variants.js";
import { retireSpeakers } from "../../db/write/speakers.js";
import { show } from "../../errors/onrecord-error.js";
import { attributeAnew } from "./attribute-quote.js";
import { nameAsDecided } from "./rename.js";
import { resettle } from "./resolve-again.js";
import { type Corrected, type Reference, refusal } from "./subjects.js";

/**
 * Takes a correction back: what pages tell holds again, and what other corrections say. A merged speaker gets
 * its id and slug back, with what had led to it.
 *
 * @param textOf The id of another correction, for a message.
 * @throws OnrecordError BAD_USER_INPUT for one that is not there or undone already, and for one that a later
 * correction stands on.
 */
export function undoCorrection(
  database: Pick<Database, "write">,
  by: string,
  given: Reference,
  textOf: (id: number) => string,
): Promise<Corrected> {
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
    const later = await standingOn(db, correction);
    if (later !== null) {
      throw refusal(`The correction ${textOf(later)} stands on ${text}: undo that one first.`);
    }
    await markUndone(db, id, by);
    return UNDO[correction.kind](db, correction);
  });
}

type Undo = (db: Db, correction: CorrectionRow) => Promise<Corrected>;

const UNDO: Readonly<Record<CorrectionRow["kind"], Undo>> = {
  async MERGE(db, correction) {
    const { speaker, other } = await correctionFormsOf(db, correction.id);
    const [into, from] = [correction.speakerId!, correction.otherId!]; // Every merge has both.
    const now = await subjectOf(db, into);
    await resettle(db, [...speaker, ...other], {
      promised: [...(now ? [{ id: now.id, forms: speaker }] : []), { id: from, forms: other }],
      lost: {
        id: from,
        slug: correction.otherSlug!, // Every merge has it.
        givenName: await givenNameOf(db, from),
        led: correction.otherLed,
      },
    });
    return about(db, correction, [into, from]);
  },

  async SPLIT(db, correction) {
    const { speaker, other } = await correctionFormsOf(db, correction.id);
    const now = await subjectOf(db, correction.speakerId!); // Every split has one.
    await resettle(db, [...speaker, ...other], {
      promised: now ? [{ id: now.id, forms: speaker }] : [],
      lost: null,
    });
    return about(db, correction, [correction.speakerId, correction.otherId]);
  },

  async RENAME(db, correction) {
    const { speakerId, name } = correction;
    const now = await subjectOf(db, speakerId!); // Every renaming has one.
    if (now?.id === speakerId && name !== null) await nameAsDecided(db, now);
    return about(db, correction, [speakerId]);
  },

  async ATTRIBUTION(db, correction) {
    await attributeAnew(db, correction.articleId!); // Every attribution has one.
    await retireUnprinted(db, correction.speakerId);
    return about(db, correction, [correction.speakerId, correction.otherId]);
  },
};

/** A speaker whom only corrections kept goes with the last of them. */
async function retireUnprinted(db: Db, speakerId: number | null): Promise<void> {
  const now = speakerId === null ? null : await subjectOf(db, speakerId);
  if (!now || (await formsOfSpeaker(db, now.id)).length > 0) return;
  if ((await attributedSpeakers(db, [now.id])).has(now.id)) return;
  await retireSpeakers(db, [{ id: now.id, successor: null }]);
  await addToArchive(db, { articleCount: 0, quoteCount: 0, speakerCount: -1, topicCount: 0 });
}

async function about(
  db: Db,
  { id, quoteId }: CorrectionRow,
  speakers: readonly (number | null)[],
): Promise<Corrected> {
  const ids: number[] = [];
  for (const speaker of speakers) {
    const now = speaker === null ? null : await subjectOf(db, speaker);
    if (now && !ids.includes(now.id)) ids.push(now.id);
  }
  const quote = quoteId === null ? null : await quoteSubjectOf(db, quoteId);
  return { correctionId: id, speakerIds: ids, quoteId: quote?.id ?? null };
}
