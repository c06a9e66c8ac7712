import type { AttributionMethod, QuoteDraft, Span, SpeakerDraft, SpeakerKind } from "../../draft.js";
import type { NamedEntities, Person } from "../people/entities.js";
import { capitalizeWords, isAllCaps } from "../people/letter-case.js";
import type { SpeakerMention, Utterance } from "../quotations/utterance.js";
import type { Steps } from "../steps.js";
import type { AnnotatedText, Paragraph } from "../text/annotated-text.js";
import { confidenceOf } from "./confidence.js";
import { createDiscourse, type Discourse, type SpeakingPlace } from "./discourse.js";
import { fitOfTitle, readReference, type TitleReference } from "./references.js";

/** Who says an utterance, as far as the page tells. */
interface Attribution {
  /** Index into the people; null for a body or somebody not identified. */
  readonly person: number | null;
  readonly body: { readonly name: string; readonly kind: SpeakerKind } | null;
  readonly method: AttributionMethod | null;
  readonly mention: SpeakerMention | null;
}

const NOBODY: Attribution = { person: null, body: null, method: null, mention: null };

/** Names the speaker of each utterance: by name, title or pronoun, or from the turn of the talk. */
export function attributeQuotes(
  text: AnnotatedText,
  utterances: readonly Utterance[],
  entities: NamedEntities,
  steps: Steps,
): { speakers: SpeakerDraft[]; quotes: QuoteDraft[] } {
  const discourse = createDiscourse(entities);
  const attributions: Attribution[] = [];
  let last: Attribution | null = null;
  let next = 0;
  for (const [index, paragraph] of text.paragraphs.entries()) {
    const own: Utterance[] = [];
    for (let utterance = utterances[next]; utterance?.paragraph === index; utterance = utterances[++next])
      own.push(utterance);
    const mentions = entities.mentions[index] ?? [];
    discourse.readParagraph(paragraph, mentions, speakingPlaces(paragraph, own, index, entities, discourse));
    const named = own.map((utterance) =>
      utterance.mention && !utterance.anonymous
        ? resolve(text, utterance, utterance.mention, entities, discourse, steps)
        : null,
    );
    const following = nextNamed(named.map((it, at) => (own[at]?.construction === "asked" ? null : it)));
    for (const [at, utterance] of own.entries()) {
      const attribution: Attribution =
        named[at] ?? (steps.continuation ? goOn(utterance, following[at] ?? null, last) : NOBODY);
      attributions.push(attribution);
      if (utterance.construction === "asked") continue;
      last = attribution;
      if (attribution.person !== null) discourse.speak(attribution.person);
    }
  }
  return draft(text, utterances, attributions, entities);
}

/** The noun phrases of a paragraph's speakers, in order. */
function speakingPlaces(
  { tokens }: Paragraph,
  own: readonly Utterance[],
  index: number,
  entities: NamedEntities,
  discourse: Discourse,
): SpeakingPlace[] {
  const places = own.flatMap(({ mention }) => (mention?.paragraph === index ? [mention] : []));
  places.sort((a, b) => a.from - b.from);
  return places.map((place) => {
    const reference = readReference(tokens, place, entities.mentions[index] ?? []);
    return {
      from: place.from,
      to: place.to,
      refer: reference.kind === "title" ? () => titled(reference, entities, discourse) : null,
    };
  });
}

function resolve(
  text: AnnotatedText,
  { construction }: Utterance,
  mention: SpeakerMention,
  entities: NamedEntities,
  discourse: Discourse,
  steps: Steps,
): Attribution {
  const tokens = text.paragraphs[mention.paragraph]?.tokens ?? [];
  const reference = readReference(tokens, mention, entities.mentions[mention.paragraph] ?? []);
  const found = (method: AttributionMethod, person: number | null): Attribution => ({
    person,
    body: null,
    method,
    mention,
  });
  switch (reference.kind) {
    case "person":
      return found(reference.method, reference.person);
    case "body": {
      // only people take turns in a transcript
      const kind = construction === "turn" ? "PERSON" : reference.speakerKind;
      const name = entities.organizations.get(reference.name.toLowerCase()) ?? reference.name;
      return { person: null, body: { name: calm(name, kind), kind }, method: "NAME", mention };
    }
    case "pronoun":
      return found("PRONOUN", steps.pronouns ? discourse.referentAt(mention.paragraph, mention.from) : null);
    case "title":
      return found("TITLE", steps.titles ? discourse.referentAt(mention.paragraph, mention.from) : null);
    case "unknown":
      return found("TITLE", null);
  }
}

/** A person who has only a label in capitals: "FJELD" is "Fjeld". */
function calm(name: string, kind: SpeakerKind): string {
  return kind === "PERSON" && isAllCaps(name) ? capitalizeWords(name) : name;
}

/** The one person whom the title fits, the most recent of several whom it fits wholly. */
function titled(
  { head, qualifiers, definite }: TitleReference,
  entities: NamedEntities,
  discourse: Discourse,
): number | null {
  if (!definite) return null;
  const fits = discourse.recentPeople().flatMap((index) => {
    const person = entities.people[index];
    const fit = person ? fitOfTitle(person, head, qualifiers) : 0;
    return fit > 0 ? [{ index, fit }] : [];
  });
  const whole = fits.filter(({ fit }) => fit === 2);
  if (whole.length > 0) return whole[0]?.index ?? null;
  return fits.length === 1 ? (fits[0]?.index ?? null) : null;
}

/** For each of a paragraph's utterances, the next one after it that names its speaker. */
function nextNamed(named: readonly (Attribution | null)[]): (Attribution | null)[] {
  const following: (Attribution | null)[] = [];
  let next: Attribution | null = null;
  for (let at = named.length - 1; at >= 0; at--) {
    following[at] = next;
    next = named[at] ?? next;
  }
  return following;
}

/** The speaker of a quote without one: of its neighbour in the paragraph, else of the utterance before. */
function goOn(utterance: Utterance, following: Attribution | null, before: Attribution | null): Attribution {
  const { construction } = utterance;
  if (construction === "cue" || construction === "asked" || utterance.anonymous) return NOBODY;
  const source = (utterance.speakerNamedLater ? following : null) ?? before;
  return source && source.method !== null ? { ...source, method: "CONTINUATION" } : NOBODY;
}

function draft(
  text: AnnotatedText,
  utterances: readonly Utterance[],
  attributions: readonly Attribution[],
  entities: NamedEntities,
): { speakers: SpeakerDraft[]; quotes: QuoteDraft[] } {
  const speakers = new Map<string, SpeakerDraft>();
  const quotes = utterances.map((utterance, index): QuoteDraft => {
    const attribution = attributions[index] ?? NOBODY;
    const speaker = speakerOf(attribution, entities.people);
    if (speaker && !speakers.has(speaker.name)) speakers.set(speaker.name, speaker);
    const [start, end] = utterance.span;
    return {
      start,
      end,
      text: text.body.slice(start, end),
      kind: utterance.kind,
      speaker: speaker?.name ?? null,
      speakerMention: attribution.mention && placeSpan(text, attribution.mention),
      cue: utterance.cue,
      method: attribution.method,
      confidence: speaker && attribution.method ? confidenceOf(utterance, attribution.method) : 0,
    };
  });
  return { speakers: [...speakers.values()], quotes };
}

function speakerOf({ person, body }: Attribution, people: readonly Person[]): SpeakerDraft | null {
  const found = person === null ? undefined : people[person];
  if (found) return { name: found.name, kind: "PERSON", aliases: found.aliases, roles: found.roles };
  return body && { name: body.name, kind: body.kind, aliases: [body.name], roles: [] };
}

function placeSpan(text: AnnotatedText, { paragraph, from, to, relativeTo }: SpeakerMention): Span | null {
  const tokens = text.paragraphs[paragraph]?.tokens;
  const first = tokens?.[from];
  const last = tokens?.[(relativeTo ?? to) - 1];
  return first && last ? [first.start, last.end] : null;
}
