import { speechForm } from "../lexicon/speech-verbs.js";

/**
 * Where words end whose closing mark was forgotten: after the comma before "Ann Hale said." or "said Ann Hale.". Null
 * where nothing tells, or where the next paragraph opens with a mark, as then the words go on in it. The range is a
 * paragraph's, from its opening mark on.
 */
export function endOfUnclosed(body: string, from: number, to: number): number | null {
  if (/^\s*["“„«]|^\s*(?:``|'')/.test(body.slice(to, to + 8))) return null;
  for (const match of body.slice(from, to).matchAll(ATTRIBUTION)) {
    const { before, after } = match.groups ?? {};
    if (isSaid(before) || isSaid(after)) return from + match.index + 1;
  }
  return null;
}

const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){0,3}`;

/** ", Ann Hale said." and ", said Ann Hale." at the end of a sentence. */
const ATTRIBUTION = new RegExp(
  String.raw`[,?!] (?:(?:he|she|they|${NAME}) (?<before>\p{Ll}+)|(?<after>\p{Ll}+) (?:${NAME}))\.(?=\s|$)`,
  "gu",
);

function isSaid(word: string | undefined): boolean {
  const form = word === undefined ? null : speechForm(word);
  return form?.form === "past" && form.verb.complement === "clause";
}
