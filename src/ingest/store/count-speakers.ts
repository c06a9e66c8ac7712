import { groupBy } from "../../collections/multimap.js";
import type { Db } from "../../db/database.js";
import type { AppearanceRow } from "../../db/schema.js";
import { type AppearanceValues, appearanceKey } from "../../db/write/appearances.js";
import type { WrittenArticle } from "../../db/write/articles.js";
import {
  addToSpeakers,
  countNames,
  type PrintedName,
  recountQuotesAndRoles,
  replaceNames,
  type SpeakerAddition,
} from "../../db/write/counts.js";
import { isFullName, nameKeyOf } from "../identity/blocking-key.js";
import type { SpeakerResolution } from "../identity/resolve-speakers.js";
import type { AppearanceChange } from "./save-appearances.js";

/**
 * Updates the counts, aliases and roles of speakers after their appearances in articles were stored. Pure additions are
 * added to the counts; speakers that lost or changed anything are recounted.
 */
export async function countSpeakers(
  db: Db,
  changes: readonly AppearanceChange[],
  resolution: Pick<SpeakerResolution, "changed" | "hasFullName">,
): Promise<void> {
  const matched = changes.map(matchSpeakers);
  const recounted = new Set([...resolution.changed, ...matched.flatMap(({ recounted }) => recounted)]);
  const additions = matched.flatMap(({ article, added }) =>
    [...groupBy(added, ({ speakerId }) => speakerId)]
      .filter(([id]) => !recounted.has(id))
      .map(([id, appearances]) => additionOf(id, article.date, appearances, resolution)),
  );
  await addToSpeakers(db, additions);
  await recountSpeakers(db, [...recounted]);
}

/** The appearances that an article adds, and the speakers to recount because of it. */
function matchSpeakers({ article, before, after }: AppearanceChange) {
  const beforeByKey = new Map(before.map((appearance) => [appearanceKey(appearance), appearance]));
  const kept = new Set(after.map(appearanceKey).filter((key) => beforeByKey.has(key)));
  const added = after.filter((appearance) => !kept.has(appearanceKey(appearance)));
  const recounted = [
    ...reordered(beforeByKey, after),
    ...after.flatMap((appearance) =>
      speakersOfChange(beforeByKey.get(appearanceKey(appearance)), appearance, article),
    ),
    ...before.filter((appearance) => !kept.has(appearanceKey(appearance))).map(({ speakerId }) => speakerId),
    ...added.filter((appearance) => !isPureAddition(appearance, before)).map(({ speakerId }) => speakerId),
  ];
  return { article, added, recounted };
}

/**
 * Speakers with several appearances in the article, one of which moved: of two spellings of a title, the one that comes
 * first counts.
 */
function reordered(before: ReadonlyMap<string, AppearanceRow>, after: readonly AppearanceValues[]): number[] {
  const several = [...groupBy(after, ({ speakerId }) => speakerId)].filter(([, own]) => own.length > 1);
  const hasMoved = (appearance: AppearanceValues) => {
    const known = before.get(appearanceKey(appearance));
    return known !== undefined && known.position !== appearance.position;
  };
  return several.filter(([, own]) => own.some(hasMoved)).map(([speakerId]) => speakerId);
}

/** The speakers to recount because of an appearance that the article kept. */
function speakersOfChange(
  before: AppearanceRow | undefined,
  after: AppearanceValues,
  article: WrittenArticle,
): number[] {
  return !before || isUnchanged(before, after, article) ? [] : [before.speakerId, after.speakerId];
}

function isUnchanged(before: AppearanceRow, after: AppearanceValues, article: WrittenArticle): boolean {
  return (
    before.speakerId === after.speakerId &&
    before.newestKey === article.newestKey &&
    before.oldestKey === article.oldestKey &&
    before.quoteCount === after.quoteCount &&
    JSON.stringify([before.aliases, before.roles]) === JSON.stringify([after.aliases, after.roles])
  );
}

/**
 * Whether a new appearance adds an article to its speaker. It does not if it has no quotes, if the speaker was in the
 * article already, or if an editor added it.
 */
function isPureAddition(
  { speakerId, quoteCount, pinnedSpeakerId }: AppearanceValues,
  before: readonly AppearanceRow[],
): boolean {
  return (
    quoteCount > 0 &&
    pinnedSpeakerId === null &&
    !before.some((appearance) => appearance.speakerId === speakerId)
  );
}

/** @param appearances All that the article adds to the speaker: a page may print one speaker under two names. */
function additionOf(
  speakerId: number,
  date: string | null,
  appearances: readonly AppearanceValues[],
  { hasFullName }: Pick<SpeakerResolution, "hasFullName">,
): SpeakerAddition {
  const names = appearances.flatMap(({ kind, aliases }) =>
    aliases.filter((alias) => !hasFullName(speakerId) || isFullName(alias, kind)),
  );
  return {
    speakerId,
    date,
    quotes: appearances.reduce((sum, { quoteCount }) => sum + quoteCount, 0),
    names: [...new Set(names)].map((name) => ({ name, nameKey: nameKeyOf(name) })),
    titles: titlesOf(appearances),
  };
}

/** The first spelling of each title on the page. */
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

/** Recounts the quotes, articles, aliases and roles of speakers from their appearances. */
export async function recountSpeakers(db: Db, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await recountQuotesAndRoles(db, ids);
  await replaceNames(db, ids, await printedNames(db, ids));
}

/** The names of speakers, as their appearances give them: a surname alone counts only for one without a full name. */
export async function printedNames(db: Db, ids: readonly number[]): Promise<PrintedName[]> {
  const names = await countNames(db, ids);
  const withFullName = new Set(
    names.filter(({ kind, name }) => isFullName(name, kind)).map(({ speakerId }) => speakerId),
  );
  return names
    .filter(({ speakerId, kind, name }) => !withFullName.has(speakerId) || isFullName(name, kind))
    .map((printed) => ({ ...printed, nameKey: nameKeyOf(printed.name) }));
}
