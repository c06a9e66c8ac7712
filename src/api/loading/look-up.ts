import type { ArticleRow, SpeakerRow, TopicRow } from "../../db/schema.js";
import { OnrecordError, show } from "../../errors/onrecord-error.js";
import { plainIdentifier } from "../../names/identifier.js";
import type * as schema from "../generated/schema.js";
import { idOf } from "../values/node-id.js";
import type { Loaders } from "./loaders.js";
import { type SelectedArticle, type SelectedSpeaker, type SelectedTopic, selected } from "./rows.js";

/*
 * Look-ups by the `by` argument; null if nothing matches. The schema ensures that exactly one field is given (@oneOf).
 */

export function articleBy(
  by: schema.ArticleBy,
  loaders: Loaders,
  columns: readonly (keyof ArticleRow)[],
): Promise<SelectedArticle | null> {
  return by.id !== undefined
    ? loaders.articleById(columns).load(idOf("Article", by.id, "by.id"))
    : loaders.articleByUrl(by.url, columns);
}

/** @throws OnrecordError AMBIGUOUS if several speakers have the name or identifier. */
export async function speakerBy(
  by: schema.SpeakerBy,
  loaders: Loaders,
  columns: readonly (keyof SpeakerRow)[],
): Promise<SelectedSpeaker | null> {
  if (by.id !== undefined) return loaders.speakerById(columns).load(idOf("Speaker", by.id, "by.id"));
  if (by.slug !== undefined) return loaders.speakerBySlug(by.slug, columns);
  if (by.identifier !== undefined) {
    const { scheme, value } = plainIdentifier(by.identifier);
    const found = await loaders.speakersIdentified({ scheme, value }, [...columns, "slug"]);
    return onlyOne(found, `have the ${scheme} identifier ${show(value)}`);
  }
  return onlyOne(await loaders.speakersNamed(by.name, [...columns, "slug"]), `are named ${show(by.name)}`);
}

function onlyOne(found: readonly SelectedSpeaker[], what: string): SelectedSpeaker | null {
  if (found.length > 1) {
    const slugs = found.map((speaker) => selected(speaker.slug)).join(", ");
    throw new OnrecordError(
      "AMBIGUOUS",
      `Several speakers ${what}: use one of these slugs instead: ${slugs}.`,
    );
  }
  return found[0] ?? null;
}

export function topicBy(
  by: schema.TopicBy,
  loaders: Loaders,
  columns: readonly (keyof TopicRow)[],
): Promise<SelectedTopic | null> {
  if (by.id !== undefined) return loaders.topicById(columns).load(idOf("Topic", by.id, "by.id"));
  return by.slug !== undefined ? loaders.topicBySlug(by.slug, columns) : loaders.topicNamed(by.name, columns);
}
