import type { QuoteDraft, SpeakerDraft } from "../../draft.js";
import type { NamedEntities } from "../people/entities.js";
import type { Utterance } from "../quotations/utterance.js";
import type { Steps } from "../steps.js";
import type { AnnotatedText } from "../text/annotated-text.js";
import { createDiscourse } from "./discourse.js";
import { draftQuotes } from "./draft-quotes.js";
import {
  type Attribution,
  type AttributionContext,
  resolveSpeaker,
  speakerPhrases,
  UNATTRIBUTED,
} from "./resolve-speaker.js";

/** Attributes each utterance to its speaker: by name, title or pronoun, or as a continuation of another utterance. */
export function attributeQuotes(
  text: AnnotatedText,
  utterances: readonly Utterance[],
  entities: NamedEntities,
  steps: Steps,
): { speakers: SpeakerDraft[]; quotes: QuoteDraft[] } {
  const discourse = createDiscourse(entities);
  const context: AttributionContext = { text, entities, discourse, steps, references: new Map() };
  const byParagraph = groupByParagraph(text, utterances);
  const attributions: Attribution[] = [];
  let previous: Attribution | null = null;
  for (const [index, paragraph] of text.paragraphs.entries()) {
    const own = byParagraph[index] ?? [];
    const mentions = entities.mentions[index] ?? [];
    discourse.addParagraph(paragraph, mentions, speakerPhrases(index, own, context));
    if (own.length === 0) continue;
    const resolved = own.map((utterance) => resolveSpeaker(utterance, context));
    const following = nextResolved(own, resolved);
    for (const [at, utterance] of own.entries()) {
      const attribution: Attribution =
        resolved[at] ?? continuation(utterance, following[at] ?? null, previous, steps);
      attributions.push(attribution);
      if (!takesTurn(utterance)) continue;
      previous = attribution;
      if (attribution.person !== null) discourse.addUtterance(attribution.person);
    }
  }
  return draftQuotes(text, utterances, attributions, entities);
}

function groupByParagraph({ paragraphs }: AnnotatedText, utterances: readonly Utterance[]): Utterance[][] {
  const groups: Utterance[][] = paragraphs.map(() => []);
  for (const utterance of utterances) groups[utterance.paragraph]?.push(utterance);
  return groups;
}

/**
 * After a question put to somebody ("asked whether it leaks"), and after what a subordinate clause reports, the turn
 * stays with the speaker before.
 */
function takesTurn({ construction }: Utterance): boolean {
  return construction !== "asked" && construction !== "aside";
}

/** For each utterance of a paragraph, the attribution of the next one whose speaker is named and takes the turn. */
function nextResolved(
  own: readonly Utterance[],
  resolved: readonly (Attribution | null)[],
): (Attribution | null)[] {
  const following: (Attribution | null)[] = [];
  let next: Attribution | null = null;
  for (const [at, utterance] of [...own.entries()].reverse()) {
    following[at] = next;
    if (takesTurn(utterance)) next = resolved[at] ?? next;
  }
  return following;
}

/** The speaker of an utterance that names none: that of a later one in the paragraph, else of the one before. */
function continuation(
  utterance: Utterance,
  following: Attribution | null,
  previous: Attribution | null,
  steps: Steps,
): Attribution {
  const { construction, anonymous, speakerNamedLater } = utterance;
  if (!steps.continuation || anonymous || /^(?:cue|asked|aside)$/.test(construction)) return UNATTRIBUTED;
  const source = (speakerNamedLater ? following : null) ?? previous;
  return source && source.method !== null ? { ...source, method: "CONTINUATION" } : UNATTRIBUTED;
}
