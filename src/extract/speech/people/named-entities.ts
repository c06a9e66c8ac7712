import { agree } from "../../../names/gender.js";
import type { Utterance } from "../quotations/utterance.js";
import { EVERY_STEP, type Steps } from "../steps.js";
import type { AnnotatedText } from "../text/annotated-text.js";
import { collectNames, type FoundName } from "./found-names.js";
import type { NamedEntities, PersonMention } from "./person.js";
import { addEvidence, candidates, finish, groupNames, lookUpSingle, type People } from "./person-groups.js";
import { sameSuffix } from "./printed-name.js";

/**
 * The people of the page: full names are grouped into persons, then surnames and first names alone are given to the
 * person who bears them, of several the one they were first given to. `besides` are texts that name people and are no part of the body: headline,
 * caption, topics. A name of unknown words counts as a person where it speaks.
 */
export function findNamedEntities(
  text: AnnotatedText,
  utterances: readonly Utterance[],
  besides: readonly string[],
  steps: Steps = EVERY_STEP,
): NamedEntities {
  const found = collectNames(text, utterances, besides, steps);
  const people = groupNames(found, steps);
  const mentions: PersonMention[][] = text.paragraphs.map(() => []);
  const seen: Seen = { last: new Map(), paragraph: new Map(), bearer: new Map() };
  for (const [order, mention] of found.entries()) {
    const index = personOf(mention, people, seen, steps);
    const person = index === null ? undefined : people.all[index];
    if (index === null || !person) continue;
    addEvidence(person, mention);
    if (mention.paragraph === null) continue;
    if (mention.inside) continue;
    seen.last.set(index, order);
    seen.paragraph.set(index, mention.paragraph);
    const { from, to } = mention.name;
    mentions[mention.paragraph]?.push({ person: index, paragraph: mention.paragraph, from, to });
  }
  return { people: people.all.map(finish), mentions, bodies: longBodies(found) };
}

/** "Rovers Supporters' Trust", for "the Trust" to be known by. */
function longBodies(found: readonly FoundName[]): Map<string, string | null> {
  const bodies = new Map<string, string | null>();
  for (const { name } of found) {
    const last = name.words.at(-1)?.toLowerCase();
    if (name.evidence !== "body" || name.words.length < 2 || last === undefined) continue;
    const full = name.words.join(" ").replaceAll(" 's", "'s");
    bodies.set(last, (bodies.get(last) ?? full) === full && bodies.get(last) !== null ? full : null);
  }
  return bodies;
}

/** What has been read of the names so far. */
interface Seen {
  /** By person: the order of the last mention, and its paragraph. */
  readonly last: Map<number, number>;
  readonly paragraph: Map<number, number>;
  /** Whom a surname alone, with the gender of its honorific, has been given to. */
  readonly bearer: Map<string, number>;
}

/**
 * Of several who bear a full name, the one named last outside quotation marks. A surname alone stays with the one it
 * was first given to, since a paper calls the other one by the full name, but for a paragraph that names only the
 * other. On PolNeAR's dev set this names half a point more of the speakers of direct quotes than the last one named.
 */
function personOf(mention: FoundName, people: People, seen: Seen, steps: Steps): number | null {
  const { name, parsed } = mention;
  if (name.evidence === "body") return null;
  if (parsed.given.length > 0) return mostRecent(candidates(people, parsed), seen.last);
  const gender = name.honorific ? name.gender : "either";
  const bearers = lookUpSingle(people, parsed).filter((index) => {
    const person = people.all[index];
    return person && agree(person.gender, gender) && sameSuffix(person.name, parsed);
  });
  const key = `${parsed.key} ${gender} ${parsed.suffix}`;
  const known = seen.bearer.get(key);
  const recent = mostRecent(bearers, seen.last);
  if (!steps.surnameHolders) return recent;
  const here = (index: number): boolean => seen.paragraph.get(index) === mention.paragraph;
  if (known !== undefined && recent !== null && here(recent) && !here(known)) return recent;
  const bearer = known ?? recent;
  if (bearer !== null && !mention.inside) seen.bearer.set(key, bearer);
  return bearer;
}

/** The one named last; the first of them where none has been named yet. */
function mostRecent(indexes: readonly number[], lastSeen: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const index of indexes) {
    if (best === null || (lastSeen.get(index) ?? -1) > (lastSeen.get(best) ?? -1)) best = index;
  }
  return best;
}
