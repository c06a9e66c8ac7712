import type { Database } from "../../db/database.js";
import { insertCorrection, insertCorrectionForms, nameOther, subjectOf } from "../../db/write/corrections.js";
import type { KnownForm } from "../../db/write/name-variants.js";
import { show } from "../../errors/onrecord-error.js";
import { nameKeyOf } from "../identity/blocking-key.js";
import { resettle } from "./resolve-again.js";
import { type Corrected, printedForms, type Reference, refusal, speakerNow } from "./subjects.js";

/**
 * Takes some names from a speaker: they become another, new one.
 *
 * @param aliases Names that its appearances bear, whatever their case and accents; not all of them.
 * @returns The speaker, and the new one.
 * @throws OnrecordError BAD_USER_INPUT for an id that leads to nobody, and names that are not such.
 */
export function splitSpeaker(
  database: Pick<Database, "write">,
  by: string,
  { speaker, aliases }: { readonly speaker: Reference; readonly aliases: readonly string[] },
): Promise<Corrected> {
  return database.write(async (db) => {
    const subject = await speakerNow(db, speaker);
    const forms = await printedForms(db, subject);
    const goes = formsNamed(forms, aliases);
    const stays = forms.filter((form) => !goes.includes(form));
    if (stays.length === 0) {
      throw refusal(
        `"aliases" must leave ${show(subject.name)} a name, not take all: ${shown(namesOf(goes))}.`,
      );
    }
    const correctionId = await insertCorrection(db, {
      kind: "SPLIT",
      by,
      speakerId: subject.id,
      speakerName: subject.name,
      speakerSlug: subject.slug,
      aliases: namesOf(goes),
    });
    await insertCorrectionForms(db, correctionId, { speaker: stays, other: goes });
    const { speakerOf } = await resettle(db, forms, {
      promised: [{ id: subject.id, forms: stays }],
      lost: null,
    });
    const other = await subjectOf(db, speakerOf(goes[0]!)); // At least one, or it was refused.
    if (!other) throw new Error("The speaker that was split off is not there.");
    await nameOther(db, correctionId, other);
    return { correctionId, speakerIds: [subject.id, other.id], quoteId: null };
  });
}

function formsNamed(forms: readonly KnownForm[], aliases: readonly string[]): readonly KnownForm[] {
  const names = namesOf(forms);
  const choice = `its names in print are ${shown(names)}`;
  if (aliases.length === 0) throw refusal(`"aliases" must hold at least one name: ${choice}.`);
  const wanted = new Set(aliases.map(nameKeyOf));
  const unknown = aliases.find((alias) => !names.some((name) => nameKeyOf(name) === nameKeyOf(alias)));
  if (unknown !== undefined) {
    throw refusal(`"aliases" holds ${show(unknown)}, which no page calls this speaker: ${choice}.`);
  }
  return forms.filter(({ name }) => wanted.has(nameKeyOf(name)));
}

function namesOf(forms: readonly KnownForm[]): string[] {
  return [...new Set(forms.map(({ name }) => name))];
}

const shown = (names: readonly string[]): string => names.map(show).join(", ");
