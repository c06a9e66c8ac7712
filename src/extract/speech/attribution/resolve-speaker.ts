import type { AttributionMethod, SpeakerKind } from "../../draft.js";
import type { NamedEntities, Person } from "../people/entities.js";
import { capitalizeWords, isAllCaps } from "../people/names/printed-name.js";
import type { Construction, SpeakerMention, Utterance } from "../quotations/utterance.js";
import type { Steps } from "../steps.js";
import type { AnnotatedText } from "../text/annotated-text.js";
import { bodyBefore, senderBefore } from "./antecedents.js";
import type { Discourse } from "./discourse.js";
import type { OrganizationReference } from "./organization-references.js";
import { type Reference, readReference } from "./references.js";
import type { SpeakerPhrase } from "./referring-expressions.js";
import { resolveTitle } from "./title-references.js";

/** The speaker of an utterance, as far as the page tells. */
export interface Attribution {
  /** Index into the people; null for an organization or a speaker who is not identified. */
  readonly person: number | null;
  /** An organization or group, or a person who is named only by a label in a transcript. */
  readonly named: {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly kind: SpeakerKind;
  } | null;
  readonly method: AttributionMethod | null;
  /** What else than a person the words that name the speaker stand for: "it" for a body, "the letter" for its sender. */
  readonly antecedent?: "body" | "sender";
  readonly mention: SpeakerMention | null;
}

export const UNATTRIBUTED: Attribution = { person: null, named: null, method: null, mention: null };

/** What the speakers of a page are resolved with. */
export interface AttributionContext {
  readonly text: AnnotatedText;
  readonly entities: NamedEntities;
  readonly discourse: Discourse;
  readonly steps: Steps;
  /** What each mention of a speaker refers to, as far as it was read before. */
  readonly references: Map<SpeakerMention, Reference>;
}

/** The speaker to whom the utterance's own mention refers; null where it has none. */
export function resolveSpeaker(utterance: Utterance, context: AttributionContext): Attribution | null {
  const { mention, construction, anonymous } = utterance;
  if (!mention || anonymous) return null;
  const { entities } = context;
  const reference = referenceAt(mention, context);
  const attributed = (method: AttributionMethod, person: number | null): Attribution => ({
    person,
    named: null,
    method,
    mention,
  });
  switch (reference.kind) {
    case "person":
      return attributed("NAME", reference.person);
    case "organization": {
      if (construction === "turn" && isInitials(reference.name)) {
        const person = personWithInitials(reference.name, entities.people);
        return attributed(person === null ? "TITLE" : "NAME", person);
      }
      const named = namedSpeaker(reference, construction);
      return { person: null, named, method: "NAME", mention };
    }
    case "pronoun":
    case "title":
    case "unknown":
      return resolveReferring(reference.kind, mention, context);
  }
}

/** The speaker whom a pronoun, a title or a message like "the letter" stands for. */
function resolveReferring(
  kind: "pronoun" | "title" | "unknown",
  mention: SpeakerMention,
  { text, entities, discourse, steps }: AttributionContext,
): Attribution {
  const person = discourse.antecedentAt(mention.paragraph, mention.from);
  const byPerson = (method: AttributionMethod, isOn: boolean): Attribution => ({
    person: isOn ? person : null,
    named: null,
    method,
    mention,
  });
  if (kind === "title") return byPerson("TITLE", steps.titles);
  if (kind === "unknown")
    return referredTo(
      "TITLE",
      "sender",
      mention,
      steps.titles ? senderBefore(text, mention, entities) : null,
    );
  const isIt =
    mention.to === mention.from + 1 &&
    text.paragraphs[mention.paragraph]?.tokens[mention.from]?.lower === "it";
  if (!isIt) return byPerson("PRONOUN", steps.pronouns);
  return referredTo("PRONOUN", "body", mention, steps.pronouns ? bodyBefore(text, mention, entities) : null);
}

/** The attribution to whom "it" or "the letter" stands for, as far as the page tells. */
function referredTo(
  method: AttributionMethod,
  kind: "body" | "sender",
  mention: SpeakerMention,
  antecedent: Reference | null,
): Attribution {
  const person = antecedent?.kind === "person" ? antecedent.person : null;
  const named =
    antecedent?.kind === "organization"
      ? { name: antecedent.name, aliases: antecedent.aliases, kind: antecedent.speakerKind }
      : null;
  return { person, named, method, mention, antecedent: kind };
}

/** The noun phrases of a paragraph's speakers, in order. */
export function speakerPhrases(
  paragraph: number,
  own: readonly Utterance[],
  context: AttributionContext,
): SpeakerPhrase[] {
  if (own.length === 0) return [];
  const places = own.flatMap(({ mention, construction }) => {
    if (mention?.paragraph !== paragraph) return [];
    // the sentence is about somebody else, so "Boyd" in “a pit,” as it was called by Boyd, is named like any other
    const isNamed = construction === "aside" && referenceAt(mention, context).kind === "person";
    return isNamed ? [] : [mention];
  });
  places.sort((a, b) => a.from - b.from);
  return places.map((place) => {
    const reference = referenceAt(place, context);
    const { entities, discourse } = context;
    return {
      from: place.from,
      to: place.to,
      person: reference.kind === "person" ? reference.person : null,
      resolveTitle:
        reference.kind === "title"
          ? () =>
              resolveTitle(reference, {
                people: entities.people,
                recent: discourse.recentPeople(),
                mostSalient: discourse.mostSalient,
              })
          : null,
    };
  });
}

function referenceAt(place: SpeakerMention, { text, entities, references }: AttributionContext): Reference {
  const known = references.get(place);
  if (known) return known;
  const reference = readReference(text.paragraphs[place.paragraph]?.tokens ?? [], place, entities);
  references.set(place, reference);
  return reference;
}

function isInitials(label: string): boolean {
  return /^\p{Lu}{2,3}$/u.test(label);
}

/** The one person whose initials a label consists of: "AH" for Ann Hale. Null where none or several have them. */
function personWithInitials(label: string, people: readonly Person[]): number | null {
  const bearers = people.flatMap(({ name }, index) => {
    const initials = name.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase());
    const isBearer = initials.join("") === label || `${initials[0]}${initials.at(-1)}` === label;
    return isBearer && initials.length > 1 ? [index] : [];
  });
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/** In a transcript only people take turns. */
function namedSpeaker(
  { name, aliases, speakerKind }: OrganizationReference,
  construction: Construction,
): Attribution["named"] {
  if (construction !== "turn") return { name, aliases, kind: speakerKind };
  const printed = isAllCaps(name) ? capitalizeWords(name) : name;
  return { name: printed, aliases: [printed], kind: "PERSON" };
}
