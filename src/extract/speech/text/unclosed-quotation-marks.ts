import { speechForm } from "../lexicon/speech-verbs.js";

/**
 * Where a quote without a closing mark ends: after the comma before "Ann Hale said." or "said Ann Hale, the mayor.". Null
 * where no such attribution follows. [from, to) reaches from the opening mark to the next one or to the end of the
 * paragraph.
 */
export function endOfUnclosed(body: string, from: number, to: number): number | null {
  for (const match of body.slice(from, to).matchAll(ATTRIBUTION)) {
    const { before, after } = match.groups ?? {};
    if (isSpeechVerb(before) || isSpeechVerb(after)) return from + match.index + 1;
  }
  return null;
}

const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Prof|Rev|Hon|St|Jr|Sr)\. )?`;
const NAME = String.raw`${TITLE}\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){0,3}`;
const SUBJECT = String.raw`(?:he|she|they|(?:the|a|an|his|her|their)(?:\s[\p{L}'’-]+){1,3}|${NAME})`;
/** What may follow the attribution up to its full stop: "on Monday", ", the mayor". */
const REST = String.raw`(?:,?\s(?:on|in|at|during|after|before|last|this|yesterday|today)\b[^.?!:;"“”„«»—–]{0,60}|,\s(?:the|a|an|who)\b[^.?!:;"“”„«»—–]{0,60})?`;

/** ", Ann Hale said." and ", said Ann Hale on Monday." at the end of a sentence. */
const ATTRIBUTION = new RegExp(
  String.raw`[,?!]\s(?:${SUBJECT}\s(?<before>\p{Ll}+)|(?<after>\p{Ll}+)\s(?:${SUBJECT}))${REST}\.(?=\s|$)`,
  "gu",
);

/** A past form: "said", "asked", "continued". */
function isSpeechVerb(word: string | undefined): boolean {
  return word !== undefined && speechForm(word)?.form === "past";
}
