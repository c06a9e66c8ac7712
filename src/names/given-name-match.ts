import { shortForms } from "./nicknames.js";

/**
 * Whether two given names, `fold`ed, may belong to one person: transliterations of one name ("sergei", "sergey"), a
 * short form ("bill", "william"), or an initial of the other ("s").
 */
export function mayBeOneName(a: string, b: string): boolean {
  if (isInitial(a) || isInitial(b)) return mayBeginWith(a, b) || mayBeginWith(b, a);
  const formal = new Set(formalNames(a));
  return formalNames(b).some((name) => formal.has(name));
}

/**
 * The full names that a given name may stand for, `transliterated`: one for a short form of a single name; for an
 * ambiguous short form itself and all of them; else the name itself.
 */
export function formalNames(name: string): readonly string[] {
  const formal = shortForms.get(name) ?? [name];
  return (formal.length === 1 ? formal : [name, ...formal]).map(transliterated);
}

/** One letter: "s". */
export function isInitial(name: string): boolean {
  return name.length === 1;
}

/** Whether the initial `a` may stand for `b` as printed, or for a full name of `b`. */
function mayBeginWith(a: string, b: string): boolean {
  return isInitial(a) && [b, ...(shortForms.get(b) ?? [])].some((name) => name.startsWith(a));
}

/**
 * One spelling for what the usual transliterations of Russian, Ukrainian and Arabic names write differently:
 * Sergei, Sergey, Sergej; Yulia, Julia, Iuliia; Dmitri, Dmitry, Dmitriy; Aleksandr, Alexander; Mikhail, Mihail.
 * Unlike the extraction's `transliterationKey` it keeps apart what may be two names ("jan", "ian"), because it compares
 * people of different pages; one function for both would change the results of either.
 */
function transliterated(name: string): string {
  return name
    .replace(/x/g, "ks")
    .replace(/kh/g, "h")
    .replace(/ph/g, "f")
    .replace(/^ye/, "e")
    .replace(/^j(?=[ua])|^i(?=u)/, "y")
    .replace(/(?<=[aeo])[yj]$/, "i")
    .replace(/(?:iy|ij|yy|ii|yi|y)$/, "i")
    .replace(/([iy])[yij]a$/, "ia")
    .replace(/ya$/, "ia")
    .replace(/dr$/, "der")
    .replace(/(.)\1+/g, "$1");
}
