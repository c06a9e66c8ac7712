import type { Database } from "../../db/database.js";
import { idsLeadingTo, insertCorrection, insertCorrectionForms } from "../../db/write/corrections.js";
import { show } from "../../errors/onrecord-error.js";
import { resettle } from "./resolve-again.js";
import {
  type Corrected,
  printedForms,
  type Reference,
  refusal,
  speakerNow,
  tellingForms,
} from "./subjects.js";

/**
 * Makes one speaker of two: `from` becomes `into`, under whose id and slug both go on.
 *
 * @throws OnrecordError BAD_USER_INPUT for ids that lead to nobody, or both to one.
 */
export function mergeSpeakers(
  database: Pick<Database, "write">,
  by: string,
  speakers: { readonly from: Reference; readonly into: Reference },
): Promise<Corrected> {
  return database.write(async (db) => {
    const from = await speakerNow(db, speakers.from);
    const into = await speakerNow(db, speakers.into);
    if (from.id === into.id) {
      throw refusal(`"from" and "into" are one speaker, ${show(into.name)}: give two.`);
    }
    const [fromForms, intoForms] = [await printedForms(db, from), await printedForms(db, into)];
    const correctionId = await insertCorrection(db, {
      kind: "MERGE",
      by,
      speakerId: into.id,
      speakerName: into.name,
      speakerSlug: into.slug,
      otherId: from.id,
      otherName: from.name,
      otherSlug: from.slug,
      otherLed: await idsLeadingTo(db, from.id),
    });
    const sides = { speaker: tellingForms(intoForms), other: tellingForms(fromForms) };
    await insertCorrectionForms(db, correctionId, sides);
    await resettle(db, [...fromForms, ...intoForms], {
      promised: [{ id: into.id, forms: sides.speaker }],
      lost: null,
    });
    return { correctionId, speakerIds: [into.id], quoteId: null };
  });
}
