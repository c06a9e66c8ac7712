import type { SpeakerKind } from "../../extract/draft.js";
import { fold, foldWords } from "../../names/fold.js";
import { readPersonName } from "../../names/person-name.js";

/**
 * What two appearances must share to be candidates for one speaker: for a person the surname, else the whole
 * name without "the"; folded.
 */
export function bucketOf(name: string, kind: SpeakerKind): string {
  const key = kind === "PERSON" ? surnameKey(readPersonName(name).surname) : bodyKey(name);
  return (key || fold(name)).slice(0, 200);
}

/** Whether the name tells more than a surname: one that a speaker may be known by. */
export function isFullName(name: string, kind: SpeakerKind): boolean {
  return kind !== "PERSON" || readPersonName(name).given.length > 0;
}

/** What a look-up by name goes by. Folding may lengthen a name: cut to what an index holds. */
export function nameKeyOf(name: string): string {
  return fold(name).slice(0, 300);
}

/** One key for what the usual transliterations write differently: Zelensky, Zelenskyy, Zelenskii; Shoigu, Shoygu. */
function surnameKey(surname: string): string {
  return surname
    .replace(/kh/g, "h")
    .replace(/^ye/, "e")
    .replace(/(?<=[aeou])y(?=[bcdfghklmnprstvz])/g, "i")
    .replace(/(?:iy|ij|yy|ii|yi)$/, "y")
    .replace(/ski$/, "sky");
}

function bodyKey(name: string): string {
  return foldWords(name).replace(/^the (?=.)/, "");
}
