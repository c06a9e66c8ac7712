import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rowsOf } from "../../src/db/statement.js";
import { checkPeople } from "../../src/ingest/authorities/check-people.js";
import type { GivenPerson } from "../../src/ingest/authorities/given-person.js";
import { resolvePendingBlocks } from "../../src/ingest/authorities/resolve-pending.js";
import { removeList, saveList } from "../../src/ingest/authorities/save-list.js";
import { ED } from "../support/actors.js";
import { emptyArchive, openTestArchive, type TestArchive } from "../support/archive.js";
import { keptCounts, recount } from "../support/counts.js";
import type { DraftParts } from "../support/drafts.js";

let archive: TestArchive;
beforeAll(async () => {
  archive = await openTestArchive();
});
afterAll(() => archive.close());

/** Names that match, contradict each other or have nothing in common, in three blocks. */
const NAMES =
  `Bill Hart, William Hart, Quill Hart, Hart, W. Hart, Ann Hart, Quill Moss, Ann Moss, Moss, Ann B. Moss,
  Ann C. Moss, Bill Hart Jr., Ann Lund, Eva Lund`.split(/,\s+/);
const ROLES = ["", "", "Senator", "goalkeeper", "President", "Governor of Fog"];
const YEARS = [1955, 2002, 2005, 2016, 2020];

const PEOPLE: readonly Pick<GivenPerson, "name" | "otherNames" | "offices">[] = [
  {
    name: "Bill Hart",
    otherNames: ["William Hart", "Quill Moss"],
    offices: [{ title: "Senator", start: "2010", end: null }],
  },
  { name: "Quill Hart", otherNames: ["Bill Hart"], offices: [] },
  { name: "William Hart", otherNames: [], offices: [{ title: "Governor", start: "1950", end: "1960" }] },
  {
    name: "Ann Moss",
    otherNames: ["Ann Hart", "Ann Lund"],
    offices: [{ title: "President", start: "2000", end: "2004" }],
  },
  { name: "Ann B. Moss", otherNames: ["Eva Lund"], offices: [] },
  { name: null, otherNames: ["Ann Lund", "Eva Lund"], offices: [] },
];

/** Choices that follow from a seed. */
function createChoices(seed: number) {
  let state = seed * 7919;
  const number = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
  return {
    isIn: (share: number) => number() < share,
    of: <Item>(items: readonly Item[]): Item => items[Math.floor(number() * items.length)]!, // No list is empty.
  };
}

type Choices = ReturnType<typeof createChoices>;

function choosePage(url: string, choose: Choices): DraftParts {
  const names = [...new Set([choose.of(NAMES), choose.of(NAMES)])];
  return {
    url,
    publishedAt: `${choose.of(YEARS)}-03-01T12:00:00.000Z`,
    speakers: names.map((name) => ({ name, roles: [choose.of(ROLES)].filter((role) => role !== "") })),
    quotes: names.map((speaker) => ({ text: "No.", speaker })),
  };
}

function chooseList(choose: Choices) {
  const given = PEOPLE.flatMap((person, i) => {
    if (choose.isIn(0.4)) return [];
    const identifiers = choose.isIn(0.5) ? [{ scheme: "wikidata", value: `Q${i + 1}` }] : [];
    return [{ ...person, place: "", key: String(i), identifiers, hasNamesakes: choose.isIn(0.2) }];
  });
  return checkPeople(given, { errors: [], warnings: [] });
}

async function importList(name: string, people: ReturnType<typeof chooseList>): Promise<void> {
  await saveList(archive, ED, { name, file: null, people });
  await resolvePendingBlocks(archive, 60_000);
}

/** The speakers with all that does not depend on the order of events: not their ids and slugs. */
const speakers = () =>
  rowsOf(
    archive.db,
    sql`select s.name, s.quote_count, n.names, p.people, a.appearances from speakers s
        cross join lateral (select array_agg(name || ' ' || article_count order by name) as names
          from speaker_names where speaker_id = s.id) n
        cross join lateral (select array_agg(a.name || ' ' || p.key order by a.name, p.key) as people
          from speaker_people sp join authority_people p on p.id = sp.person_id
          join authorities a on a.id = p.authority_id where sp.speaker_id = s.id) p
        cross join lateral (select array_agg(r.url || ' ' || x.name order by r.url, x.name) as appearances
          from appearances x join articles r on r.id = x.article_id where x.speaker_id = s.id) a
        order by a.appearances`,
  );

test.each([1, 2, 12, 13, 45, 100, 127])(
  "however pages and lists were stored, replaced and removed, the speakers are the same: seed %i",
  async (seed) => {
    const choose = createChoices(seed);
    const pages = new Map<string, DraftParts>();
    const lists = new Map<string, ReturnType<typeof chooseList>>();
    await emptyArchive(archive);
    for (let step = 0; step < 14; step++) {
      const name = choose.of(["A", "B"]);
      if (choose.isIn(0.6)) {
        const url = `https://press.example/${choose.of([1, 2, 3, 4, 5, 6])}`;
        pages.set(url, choosePage(url, choose));
        await archive.save(pages.get(url));
      } else if (lists.has(name) && choose.isIn(0.4)) {
        await removeList(archive, ED, name);
        await resolvePendingBlocks(archive, 60_000);
        lists.delete(name);
      } else {
        lists.set(name, chooseList(choose));
        await importList(name, lists.get(name) ?? []);
      }
    }
    const stored = await speakers();
    expect(await keptCounts(archive.db)).toEqual(await recount(archive.db));

    await emptyArchive(archive);
    for (const [name, people] of lists) await importList(name, people);
    for (const page of [...pages.values()].reverse()) await archive.save(page);
    expect(await speakers()).toEqual(stored);
  },
);
