import type { QuoteDraft, Span, SpeakerDraft } from "../../draft.js";
import type { NamedEntities, Person } from "../people/entities.js";
import type { SpeakerMention, Utterance } from "../quotations/utterance.js";
import type { AnnotatedText } from "../text/annotated-text.js";
import { confidenceOf } from "./confidence.js";
import { type Attribution, UNATTRIBUTED } from "./resolve-speaker.js";

/** The quotes in the order of the utterances, and their speakers in the order in which they first speak. */
export function draftQuotes(
  text: AnnotatedText,
  utterances: readonly Utterance[],
  attributions: readonly Attribution[],
  { people }: NamedEntities,
): { speakers: SpeakerDraft[]; quotes: QuoteDraft[] } {
  const speakers = new Map<string, SpeakerDraft>();
  const quotes = utterances.map((utterance, index): QuoteDraft => {
    const attribution = attributions[index] ?? UNATTRIBUTED;
    const speaker = draftSpeaker(attribution, people);
    if (speaker && !speakers.has(speaker.name)) speakers.set(speaker.name, speaker);
    const [start, end] = utterance.span;
    return {
      start,
      end,
      text: text.printed.slice(start, end),
      kind: utterance.kind,
      speaker: speaker?.name ?? null,
      speakerMention: attribution.mention && spanOf(text, attribution.mention),
      cue: utterance.cue,
      method: attribution.method,
      confidence:
        speaker && attribution.method
          ? confidenceOf(utterance, attribution.method, attribution.antecedent)
          : 0,
    };
  });
  return { speakers: [...speakers.values()], quotes };
}

function draftSpeaker({ person, named }: Attribution, people: readonly Person[]): SpeakerDraft | null {
  const found = person === null ? undefined : people[person];
  if (found) return { name: found.name, kind: "PERSON", aliases: found.aliases, roles: found.roles };
  return named && { name: named.name, kind: named.kind, aliases: named.aliases, roles: [] };
}

/** With the relative pronoun, where one is the subject: "Ann Hale, who". */
function spanOf(text: AnnotatedText, { paragraph, from, to, relativeTo }: SpeakerMention): Span | null {
  const tokens = text.paragraphs[paragraph]?.tokens;
  const first = tokens?.[from];
  const last = tokens?.[(relativeTo ?? to) - 1];
  return first && last ? [first.start, last.end] : null;
}
