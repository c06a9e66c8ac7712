import type { Db } from "../../db/database.js";
import type { AppearanceRow } from "../../db/schema.js";
import { type AppearanceValues, appearanceKey } from "../../db/write/appearances.js";
import type { WrittenArticle } from "../../db/write/articles.js";
import {
  addToSpeakers,
  countNames,
  recountSpeakers,
  replaceNames,
  type SpeakerAddition,
} from "../../db/write/counts.js";
import { isFullName, nameKeyOf } from "../identity/blocking-key.js";
import type { Recognition } from "../identity/resolve-speakers.js";

/**
 * Brings the counts, aliases and roles of speakers up to date after their appearances in an article were
 * stored. What is only added is added; whoever lost or changed anything is counted anew.
 */
export async function countSpeakers(
  db: Db,
  article: WrittenArticle,
  before: readonly AppearanceRow[],
  after: readonly AppearanceValues[],
  recognition: Pick<Recognition, "changed" | "isKnownInFull">,
): Promise<void> {
  const old = new Map(before.map((appearance) => [appearanceKey(appearance), appearance]));
  const kept = new Set<string>();
  const changed = new Set(recognition.changed);
  for (const appearance of after) {
    const was = old.get(appearanceKey(appearance));
    if (!was) continue;
    kept.add(appearanceKey(appearance));
    if (!saysTheSame(was, appearance, article)) changed.add(was.speakerId).add(appearance.speakerId);
  }
  for (const was of before) if (!kept.has(appearanceKey(was))) changed.add(was.speakerId);

  const bySpeaker = new Map<number, AppearanceValues[]>();
  for (const appearance of after) {
    const { speakerId, quoteCount, pinnedSpeakerId } = appearance;
    if (kept.has(appearanceKey(appearance))) continue;
    // Somebody who is in the article already, or says nothing there, is not one article more.
    if (quoteCount === 0 || before.some((was) => was.speakerId === speakerId)) changed.add(speakerId);
    if (pinnedSpeakerId !== null) changed.add(speakerId);
    bySpeaker.set(speakerId, [...(bySpeaker.get(speakerId) ?? []), appearance]);
  }
  const additions = [...bySpeaker]
    .filter(([id]) => !changed.has(id))
    .map(([id, appearances]) => additionOf(id, appearances, recognition));
  await addToSpeakers(db, article.date, additions);
  await countAnew(db, [...changed]);
}

function saysTheSame(was: AppearanceRow, now: AppearanceValues, article: WrittenArticle): boolean {
  return (
    was.speakerId === now.speakerId &&
    was.newestKey === article.newestKey &&
    was.oldestKey === article.oldestKey &&
    was.quoteCount === now.quoteCount &&
    JSON.stringify([was.aliases, was.roles]) === JSON.stringify([now.aliases, now.roles])
  );
}

/** A page may know one speaker under two names. */
function additionOf(
  speakerId: number,
  appearances: readonly AppearanceValues[],
  { isKnownInFull }: Pick<Recognition, "isKnownInFull">,
): SpeakerAddition {
  const names = appearances.flatMap(({ kind, aliases }) =>
    aliases.filter((alias) => !isKnownInFull(speakerId) || isFullName(alias, kind)),
  );
  return {
    speakerId,
    quotes: appearances.reduce((sum, { quoteCount }) => sum + quoteCount, 0),
    names: [...new Set(names)].map((name) => ({ name, nameKey: nameKeyOf(name) })),
    titles: titlesOf(appearances),
  };
}

/** One spelling of each: the first that the page has. */
function titlesOf(appearances: readonly AppearanceValues[]): SpeakerAddition["titles"] {
  const byKey = new Map<string, string>();
  for (const { roles, roleKeys } of appearances) {
    for (const [i, title] of roles.entries()) {
      const key = roleKeys[i]!; // One for each role.
      if (!byKey.has(key)) byKey.set(key, title);
    }
  }
  return [...byKey].map(([titleKey, title]) => ({ title, titleKey }));
}

/** Counts speakers' quotes, articles, aliases and roles from their appearances. */
export async function countAnew(db: Db, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await recountSpeakers(db, ids);
  const names = await countNames(db, ids);
  const known = new Set(
    names.filter(({ kind, name }) => isFullName(name, kind)).map(({ speakerId }) => speakerId),
  );
  await replaceNames(
    db,
    ids,
    names
      .filter(({ speakerId, kind, name }) => !known.has(speakerId) || isFullName(name, kind))
      .map((printed) => ({ ...printed, nameKey: nameKeyOf(printed.name) })),
  );
}
