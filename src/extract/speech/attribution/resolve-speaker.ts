import type { AttributionMethod, SpeakerKind } from "../../draft.js";
import type { NamedEntities, Person } from "../people/entities.js";
import { capitalizeWords, isAllCaps } from "../people/names/printed-name.js";
import type { Construction, SpeakerMention, Utterance } from "../quotations/utterance.js";
import type { Steps } from "../steps.js";
import type { AnnotatedText } from "../text/annotated-text.js";
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
  readonly mention: SpeakerMention | null;
}

export const UNATTRIBUTED: Attribution = { person: null, named: null, method: null, mention: null };

/** What the speakers of a page are resolved with. */
export interface AttributionContext {
  readonly text: AnnotatedText;
  readonly entities: NamedEntities;
  readonly discourse: Discourse;
  readonly steps: Steps;
}

/** The speaker to whom the utterance's own mention refers; null where it has none. */
export function resolveSpeaker(utterance: Utterance, context: AttributionContext): Attribution | null {
  const { mention, construction, anonymous } = utterance;
  if (!mention || anonymous) return null;
  const { discourse, steps, entities } = context;
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
      return attributed(
        "PRONOUN",
        steps.pronouns ? discourse.antecedentAt(mention.paragraph, mention.from) : null,
      );
    case "title":
      return attributed(
        "TITLE",
        steps.titles ? discourse.antecedentAt(mention.paragraph, mention.from) : null,
      );
    case "unknown":
      return attributed("TITLE", null);
  }
}

/** The noun phrases of a paragraph's speakers, in order. */
export function speakerPhrases(
  paragraph: number,
  own: readonly Utterance[],
  context: AttributionContext,
): SpeakerPhrase[] {
  const places = own.flatMap(({ mention }) => (mention?.paragraph === paragraph ? [mention] : []));
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
          ? () => resolveTitle(reference, entities.people, discourse.recentPeople())
          : null,
    };
  });
}

function referenceAt(place: SpeakerMention, { text, entities }: AttributionContext): Reference {
  const tokens = text.paragraphs[place.paragraph]?.tokens ?? [];
  return readReference(tokens, place, entities);
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
