import type { SpeakerRow } from "../../db/schema.js";
import { blockingKeyOf, isFullName } from "../../ingest/identity/blocking-key.js";
import { mayBeOnePerson } from "../../ingest/identity/cluster-people.js";
import type { Loaders } from "./loaders.js";
import { type SelectedSpeaker, selected } from "./rows.js";

/** How many times as many quotes as all others of the surname the person has whom a surname alone looks up. */
const MUCH_MORE = 10;

/**
 * The speakers whom a name may mean, the most quoted first: those who go by the name; if there are none, those printed
 * with it; if there are none, the people one of whose full names agrees with it, as "Bob Vale" does with "Robert B.
 * Vale". A surname alone means the person of that surname who has far more quotes than all others, or any of them.
 */
export async function speakersByName(
  name: string,
  loaders: Loaders,
  columns: readonly (keyof SpeakerRow)[],
): Promise<readonly SelectedSpeaker[]> {
  const named = await loaders.speakersNamed(name, [...columns, "quoteCount"]);
  const own = named.filter(({ isOwnName }) => isOwnName);
  if (isFullName(name, "PERSON")) {
    if (own.length > 0) return own;
    return named.length > 0 ? named : fitting(name, loaders, columns);
  }
  const known = new Set(named.map(({ id }) => id));
  const block = await loaders.peopleInBlock(blockingKeyOf(name, "PERSON"), [...columns, "quoteCount"]);
  return mostQuoted([...named, ...block.filter(({ id }) => !known.has(id))]);
}

async function fitting(name: string, loaders: Loaders, columns: readonly (keyof SpeakerRow)[]) {
  const block = await loaders.peopleInBlock(blockingKeyOf(name, "PERSON"), columns);
  return block.filter(({ names }) => names.some((printed) => mayBeOnePerson(printed, name)));
}

function mostQuoted(speakers: readonly SelectedSpeaker[]): readonly SelectedSpeaker[] {
  const sorted = speakers.toSorted((a, b) => selected(b.quoteCount) - selected(a.quoteCount));
  const [first, ...others] = sorted;
  const quotesOfOthers = others.reduce((sum, { quoteCount }) => sum + selected(quoteCount), 0);
  return first && selected(first.quoteCount) >= MUCH_MORE * quotesOfOthers ? [first] : sorted;
}
