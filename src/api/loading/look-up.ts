import type { Selection } from "../../db/read/paging/list-request.js";
import type { ArticleRow, SpeakerRow, TopicRow } from "../../db/schema.js";
import { OnrecordError, show } from "../../errors/onrecord-error.js";
import { plainIdentifier } from "../../names/identifier.js";
import type * as schema from "../generated/schema.js";
import { idOf } from "../values/node-id.js";
import type { Loaders } from "./loaders.js";
import { type SelectedArticle, type SelectedSpeaker, type SelectedTopic, selected } from "./rows.js";
import { speakersByName } from "./speakers-by-name.js";

/*
 * Look-ups by the `by` argument; null if nothing matches. The schema ensures that exactly one field is given (@oneOf).
 */

export function articleBy(
  by: schema.ArticleBy,
  loaders: Loaders,
  asked: Selection<ArticleRow>,
): Promise<SelectedArticle | null> {
  return by.id !== undefined
    ? loaders.articleById(asked).load(idOf("Article", by.id, "by.id"))
    : loaders.articleByUrl(by.url, asked);
}

/** @throws OnrecordError AMBIGUOUS if several speakers have the name or identifier. */
export async function speakerBy(
  by: schema.SpeakerBy,
  loaders: Loaders,
  asked: Selection<SpeakerRow>,
): Promise<SelectedSpeaker | null> {
  if (by.id !== undefined) return loaders.speakerById(asked).load(idOf("Speaker", by.id, "by.id"));
  if (by.slug !== undefined) return loaders.speakerBySlug(by.slug, asked);
  if (by.identifier !== undefined) {
    const { scheme, value } = plainIdentifier(by.identifier);
    const found = await loaders.speakersIdentified({ scheme, value }, [...asked.columns, ...DISTINGUISHING]);
    return onlyOne(found, `have the ${scheme} identifier ${show(value)}`, loaders);
  }
  const found = await speakersByName(by.name, loaders, [...asked.columns, ...DISTINGUISHING]);
  return onlyOne(found, `are named ${show(by.name)}`, loaders);
}

/** The columns that an AMBIGUOUS error lists for each candidate, besides the title. */
const DISTINGUISHING = ["slug", "name", "quoteCount"] as const;
const MAX_CHOICES = 10;

async function onlyOne(
  found: readonly SelectedSpeaker[],
  what: string,
  loaders: Loaders,
): Promise<SelectedSpeaker | null> {
  if (found.length < 2) return found[0] ?? null;
  const choices = await Promise.all(
    found.slice(0, MAX_CHOICES).map((speaker) => describeChoice(speaker, loaders)),
  );
  const others = found.length > MAX_CHOICES ? `; and ${found.length - MAX_CHOICES} less quoted` : "";
  throw new OnrecordError(
    "AMBIGUOUS",
    `Several speakers ${what}: use one of these slugs instead: ${choices.join("; ")}${others}.`,
  );
}

/** "john-smith (John Smith, health minister, 41 quotes)". */
async function describeChoice(speaker: SelectedSpeaker, loaders: Loaders): Promise<string> {
  const [role] = await loaders.rolesOfSpeaker(1).load(speaker.id);
  const quoteCount = selected(speaker.quoteCount);
  const parts = [
    selected(speaker.name),
    ...(role ? [role.title] : []),
    quoteCount === 1 ? "1 quote" : `${quoteCount} quotes`,
  ];
  return `${selected(speaker.slug)} (${parts.join(", ")})`;
}

export function topicBy(
  by: schema.TopicBy,
  loaders: Loaders,
  asked: Selection<TopicRow>,
): Promise<SelectedTopic | null> {
  if (by.id !== undefined) return loaders.topicById(asked).load(idOf("Topic", by.id, "by.id"));
  return by.slug !== undefined ? loaders.topicBySlug(by.slug, asked) : loaders.topicNamed(by.name, asked);
}
