import { speechForm } from "../lexicon/speech-verbs.js";

/**
 * Where a quote without a closing mark ends: after the comma before "Ann Hale said." or "said Ann Hale.". Null where no
 * such attribution follows, or where the next paragraph opens with a mark, because the quote then continues in it.
 * [from, to) reaches from the opening mark to the end of the paragraph.
 */
export function endOfUnclosed(body: string, from: number, to: number): number | null {
  if (/^\s*["“„«]|^\s*(?:``|'')/.test(body.slice(to, to + 8))) return null;
  for (const match of body.slice(from, to).matchAll(ATTRIBUTION)) {
    const { before, after } = match.groups ?? {};
    if (isSpeechVerb(before) || isSpeechVerb(after)) return from + match.index + 1;
  }
  return null;
}

const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){0,3}`;

/** ", Ann Hale said." and ", said Ann Hale." at the end of a sentence. */
const ATTRIBUTION = new RegExp(
  String.raw`[,?!] (?:(?:he|she|they|${NAME}) (?<before>\p{Ll}+)|(?<after>\p{Ll}+) (?:${NAME}))\.(?=\s|$)`,
  "gu",
);

/** A past form that takes a clause: "said", "warned". */
function isSpeechVerb(word: string | undefined): boolean {
  const form = word === undefined ? null : speechForm(word);
  return form?.form === "past" && form.verb.complement === "clause";
}
