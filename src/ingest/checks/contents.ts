import { groupBy } from "../../collections/multimap.js";
import type { Db } from "../../db/database.js";
import * as counts from "../../db/inspect/counts.js";
import { type WrongSpan, wrongSpans } from "../../db/inspect/spans.js";
import * as tallies from "../../db/inspect/tallies.js";
import { archiveTotals } from "../../db/read/archive.js";
import { attributedSpeakers } from "../../db/write/attributions.js";
import { speakersWithoutAppearances } from "../../db/write/deletions.js";
import { variantsInBlocks } from "../../db/write/name-variants.js";
import { resolveAgain } from "../corrections/resolve-again.js";
import { printedNames, recountSpeakers } from "../store/count-speakers.js";
import { removeUnprinted } from "../store/remove-unprinted.js";
import { type CheckContext, counted, FIX, type Finding, mended, ok, problem } from "./finding.js";
import { type Scan, scan } from "./scan.js";

/** How many rows one statement looks at. */
const ARTICLES = 1_000;
const SPEAKERS = 500;
const TOPICS = 200;
const BLOCKS = 1_000;

/** How many articles with wrong spans are named. */
const MAX_NAMED = 5;

/**
 * Compares all that is derived from pages with what it was derived from, and the spans of quotes with the texts. What is
 * derived first is checked first, so that mending it once mends all.
 */
export async function* checkContents(context: CheckContext): AsyncGenerator<Finding> {
  const { articleCount, speakerCount, topicCount } = await archiveTotals(context.database.db);
  yield* checkDerived(context, "names", "block of names", "blocks of names", {
    check: "names",
    total: speakerCount,
    next: (db, after) => counts.nextBlocks(db, after, BLOCKS),
    find: counts.miscountedBlocks,
    mend: async (db, keys) => {
      await counts.rewriteBlocks(db, keys);
      const variants = await variantsInBlocks(
        db,
        keys.map((blockingKey) => ({ blockingKey, kind: "PERSON", name: "", occupation: "" })),
      );
      await resolveAgain(db, variants, { reserved: [], restored: null });
    },
  });
  yield* checkDerived(context, "attributions", "article", "articles", {
    check: "attributions",
    total: articleCount,
    next: (db, after) => counts.nextIds(db, "articles", after ?? 0, ARTICLES),
    find: counts.articlesWithWrongCopies,
    mend: counts.rewriteCopies,
  });
  yield* checkDerived(context, "speakers", "speaker", "speakers", {
    check: "speakers",
    total: speakerCount,
    next: (db, after) => counts.nextIds(db, "speakers", after ?? 0, SPEAKERS),
    find: wrongSpeakers,
    mend: async (db, ids) => {
      await removeUnprinted(db, ids);
      await recountSpeakers(db, ids);
      await tallies.retally(db, "speakers", ids);
    },
  });
  yield* checkDerived(context, "topics", "topic", "topics", {
    check: "topics",
    total: topicCount,
    next: (db, after) => counts.nextIds(db, "topics", after ?? 0, TOPICS),
    find: wrongTopics,
    mend: async (db, ids) => {
      await counts.recountTopics(db, ids);
      await tallies.retally(db, "topics", ids);
    },
  });
  yield await checkTotals(context);
  yield await checkSpans(context, articleCount);
}

async function* checkDerived<Key>(
  context: CheckContext,
  check: string,
  one: string,
  many: string,
  task: Scan<Key>,
): AsyncGenerator<Finding> {
  const found = await scan(context, task);
  if (found.mended > 0) yield mended(check, `Derived ${counted(found.mended, one, many)} again.`);
  else if (found.wrong > 0) {
    const verb = found.wrong === 1 ? "differs" : "differ";
    yield problem(check, `${counted(found.wrong, one, many)} ${verb} from what pages and editors say.`, FIX);
  } else yield ok(check, `All ${many} agree with what pages and editors say.`);
}

/** Speakers with wrong counts, dates, roles or names, and those whom nobody prints and no editor quotes. */
async function wrongSpeakers(db: Db, ids: readonly number[]): Promise<number[]> {
  const unprinted = await speakersWithoutAppearances(db, ids);
  const needed = await attributedSpeakers(db, unprinted);
  return [
    ...new Set([
      ...(await counts.miscountedSpeakers(db, ids)),
      ...(await misnamedSpeakers(db, ids)),
      ...(await tallies.mistallied(db, "speakers", ids)),
      ...unprinted.filter((id) => !needed.has(id)),
    ]),
  ];
}

async function misnamedSpeakers(db: Db, ids: readonly number[]): Promise<number[]> {
  const textOf = ({ name, articles }: counts.StoredName) => JSON.stringify([name, Number(articles)]);
  const bySpeaker = (names: readonly counts.StoredName[]) =>
    new Map(
      [...groupBy(names, ({ speakerId }) => speakerId)].map(([id, own]) => [
        id,
        own.map(textOf).sort().join(),
      ]),
    );
  const [stored, printed] = [
    bySpeaker(await counts.storedNames(db, ids)),
    bySpeaker(await printedNames(db, ids)),
  ];
  return ids.filter((id) => stored.get(id) !== printed.get(id));
}

async function wrongTopics(db: Db, ids: readonly number[]): Promise<number[]> {
  const [miscounted, mistallied] = [
    await counts.miscountedTopics(db, ids),
    await tallies.mistallied(db, "topics", ids),
  ];
  return [...new Set([...miscounted, ...mistallied])];
}

async function checkTotals({ database, fix }: CheckContext): Promise<Finding> {
  const isWrong =
    (await counts.isArchiveMiscounted(database.db)) || (await tallies.isArchiveMistallied(database.db));
  if (!isWrong) return ok("totals", "The totals of the archive are right.");
  if (!fix) return problem("totals", "The totals of the archive differ from a recount.", FIX);
  await database.maintain(async (db) => {
    await counts.recountArchive(db);
    await tallies.retallyArchive(db);
  });
  return mended("totals", "Counted the totals of the archive again.");
}

async function checkSpans(context: CheckContext, total: number): Promise<Finding> {
  const examples = new Map<number, WrongSpan>();
  const { wrong } = await scan(context, {
    check: "spans",
    total,
    next: (db, after: number | null) => counts.nextIds(db, "articles", after ?? 0, ARTICLES),
    find: async (db, ids) => {
      const found = new Map((await wrongSpans(db, ids)).map((span) => [span.articleId, span]));
      for (const [id, span] of found) if (examples.size < MAX_NAMED) examples.set(id, span);
      return [...found.keys()];
    },
    mend: null,
  });
  if (wrong === 0) return ok("spans", "The spans of all quotes hold their words.");
  const named = [...examples.values()].map(
    ({ articleId, url }) => url ?? `article ${articleId} without an address`,
  );
  return problem(
    "spans",
    `${counted(wrong, "article has", "articles have")} quotes whose spans do not hold their words, such as ${named.join(", ")}.`,
    "Ingest these pages again; if that changes nothing, delete the articles first.",
  );
}
