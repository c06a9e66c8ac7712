import type { SpeakerKind } from "../../extract/draft.js";
import { fold } from "../../names/fold.js";
import { organizationInitials } from "../../names/organization-name.js";
import { readPersonName } from "../../names/person-name.js";

/**
 * The key that two appearances must share to be candidates for one speaker; those that share one are a block. For a
 * person it is the surname, for anything else the sorted initials or the only word: see `organizationInitials`; folded.
 */
export function blockingKeyOf(name: string, kind: SpeakerKind): string {
  const key = kind === "PERSON" ? surnameKey(readPersonName(name).surname) : organizationInitials(name);
  return (key || fold(name)).slice(0, 200);
}

/** Whether the name is more than a surname, so that a speaker can go by it. */
export function isFullName(name: string, kind: SpeakerKind): boolean {
  return kind !== "PERSON" || readPersonName(name).given.length > 0;
}

/** The key for look-ups by name. Folding may lengthen a name, so the key is cut to what an index can hold. */
export function nameKeyOf(name: string): string {
  return fold(name).slice(0, 300);
}

/** One key for common transliterations of one surname: Zelensky, Zelenskyy, Zelenskii; Shoigu, Shoygu. */
function surnameKey(surname: string): string {
  return surname
    .replace(/kh/g, "h")
    .replace(/^ye/, "e")
    .replace(/(?<=[aeou])y(?=[bcdfghklmnprstvz])/g, "i")
    .replace(/(?:iy|ij|yy|ii|yi)$/, "y")
    .replace(/ski$/, "sky");
}
