import { expect, test } from "vitest";
import { OnrecordError } from "../src/errors/onrecord-error.js";
import { ingest } from "../src/ingest/ingest.js";
import type { Source } from "../src/ingest/input/sources.js";
import type { IngestEvent } from "../src/ingest/report.js";
import type { PageStore } from "../src/ingest/store/page-store.js";

async function* sourcesOf(pages: readonly (readonly [id: string, size: number])[]): AsyncGenerator<Source> {
  for (const [id, size] of pages) {
    const place = { place: id, size };
    if (id.startsWith("skipped")) yield { ...place, kind: "skipped", reason: "It is no page." };
    else yield { ...place, kind: "page", page: { id, content: "-", format: "text" } };
  }
}

const small = (...ids: string[]) => ids.map((id) => [id, 1000] as const);

/** A store of batches of 4 that refuses those with a page that `fails` gives an error for; `batches` lists the attempts. */
function openStore(fails: (id: string) => Error | null = () => null) {
  const batches: string[] = [];
  const pageStore: PageStore = {
    batchSize: 4,
    prepare: async (page) => ({ page, draft: null }),
    async store(pages) {
      batches.push(pages.map(({ page }) => page.id).join(" "));
      for (const { page } of pages) {
        const error = fails(page.id);
        if (error) throw error;
      }
      return pages.map(() => ({ outcome: "created", warnings: [] }));
    },
  };
  return { pageStore, batches };
}

async function eventsOf(events: AsyncIterable<IngestEvent>): Promise<string[]> {
  const list: string[] = [];
  for await (const event of events) list.push(`${event.place} ${event.kind}`);
  return list;
}

test("pages are stored in batches, with one event for each entry of the input in its order", async () => {
  const { pageStore, batches } = openStore();
  const sources = sourcesOf(small("a", "b", "skipped", "c", "d", "e"));
  expect(await eventsOf(ingest(sources, pageStore, { width: 2 }))).toEqual([
    "a created",
    "b created",
    "skipped skipped",
    "c created",
    "d created",
    "e created",
  ]);
  expect(batches).toEqual(["a b c", "d e"]);
});

test("a few large pages fill a batch", async () => {
  const { pageStore, batches } = openStore();
  const sources = sourcesOf([
    ["a", 1000],
    ["large", 5_000_000],
    ["b", 250_000],
    ["c", 150_000],
    ["d", 1000],
  ]);
  await eventsOf(ingest(sources, pageStore, { width: 2 }));
  expect(batches).toEqual(["a large", "b c", "d"]);
});

test("a page that cannot be stored fails alone", async () => {
  const { pageStore, batches } = openStore((id) => (id === "bad" ? new Error("no") : null));
  const events: IngestEvent[] = [];
  for await (const event of ingest(sourcesOf(small("a", "b", "bad", "c", "d")), pageStore, { width: 2 }))
    events.push(event);
  expect(events.map(({ place, kind }) => `${place} ${kind}`)).toEqual([
    "a created",
    "b created",
    "bad failed",
    "c created",
    "d created",
  ]);
  expect(events[2]).toMatchObject({ reason: expect.stringContaining("OnRecord itself fails on this page") });
  expect(batches).toEqual(["a b bad c", "a b", "bad c", "bad", "c", "d"]);
});

test("a batch that waited too long for others fails without being divided", async () => {
  const busy = new OnrecordError("TIMEOUT", "Others write.");
  const { pageStore, batches } = openStore((id) => (id === "b" ? busy : null));
  expect(await eventsOf(ingest(sourcesOf(small("a", "b", "c", "d", "e")), pageStore, { width: 2 }))).toEqual([
    "a failed",
    "b failed",
    "c failed",
    "d failed",
    "e created",
  ]);
  expect(batches).toEqual(["a b c d", "e"]);
});

test("an archive that is lost while the halves of a batch are stored ends the ingest after what was stored", async () => {
  const away = new OnrecordError("SERVICE_UNAVAILABLE", "The database is away.");
  let attempts = 0;
  const { pageStore } = openStore((id) => {
    if (id !== "d") return null;
    return ++attempts === 1 ? new Error("no") : away;
  });
  const seen: string[] = [];
  const run = async () => {
    for await (const { place } of ingest(sourcesOf(small("a", "b", "c", "d")), pageStore, { width: 2 }))
      seen.push(place);
  };
  await expect(run()).rejects.toBe(away);
  expect(seen).toEqual(["a", "b"]);
});

test("an ingest that is asked to stop ends after the batch that is being stored", async () => {
  const { pageStore, batches } = openStore();
  const request = new AbortController();
  const seen: string[] = [];
  const sources = sourcesOf(small("a", "b", "c", "d", "e", "f", "g", "h"));
  for await (const { place } of ingest(sources, pageStore, { width: 2, signal: request.signal })) {
    seen.push(place);
    request.abort();
  }
  expect(seen).toEqual(["a", "b", "c", "d"]);
  expect(batches).toEqual(["a b c d"]);
});
