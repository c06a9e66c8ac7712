import type { Database, Db } from "../../db/database.js";
import { giveName, givenNameOf, insertCorrection, type Subject } from "../../db/write/corrections.js";
import { formsOfSpeaker } from "../../db/write/name-variants.js";
import { show } from "../../errors/onrecord-error.js";
import { nameKeyOf } from "../identity/blocking-key.js";
import { knownAs } from "../identity/canonical-name.js";
import { countAnew } from "../store/count-speakers.js";
import { NAME_LIMIT } from "../store/page-values.js";
import { type Corrected, type Reference, refusal, speakerNow } from "./subjects.js";

/**
 * Lets a speaker go by that name, whatever pages call it most, and be found by it. The slug stays.
 *
 * @throws OnrecordError BAD_USER_INPUT for an id that leads to nobody, and a name that is empty, too long, or
 * the one it has.
 */
export function renameSpeaker(
  database: Pick<Database, "write">,
  by: string,
  { speaker, name: given }: { readonly speaker: Reference; readonly name: string },
): Promise<Corrected> {
  const name = given.replace(/\s+/g, " ").trim();
  return database.write(async (db) => {
    const subject = await speakerNow(db, speaker);
    if (nameKeyOf(name) === "") {
      throw refusal(`"name" must not be empty, as ${show(given)} is: give what the speaker is called.`);
    }
    if (name.length > NAME_LIMIT) {
      throw refusal(`"name" must be at most ${NAME_LIMIT} characters long, not ${name.length}.`);
    }
    if (name === subject.name) {
      throw refusal(`The speaker goes by ${show(name)} already: give another name.`);
    }
    const { id, name: speakerName, slug: speakerSlug } = subject;
    const correctionId = await insertCorrection(db, {
      kind: "RENAME",
      by,
      speakerId: id,
      speakerName,
      speakerSlug,
      name,
    });
    await nameAsDecided(db, subject);
    return { correctionId, speakerIds: [id], quoteId: null };
  });
}

/** The name that an editor gave it last, or else what pages call it most; without either, the one it has. */
export async function nameAsDecided(db: Db, { id, name: now }: Pick<Subject, "id" | "name">): Promise<void> {
  const given = await givenNameOf(db, id);
  const forms = given === null ? await formsOfSpeaker(db, id) : [];
  const name = given ?? (forms.length > 0 ? knownAs(forms) : now);
  await giveName(db, { id, name, nameKey: nameKeyOf(name) }, given !== null);
  await countAnew(db, [id]);
}
