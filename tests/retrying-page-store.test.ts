import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { OnrecordError } from "../src/errors/onrecord-error.js";
import type { StoredPage } from "../src/ingest/store/page-store.js";
import { createRetryingPageStore } from "../src/ingest/store/retrying-page-store.js";

const unavailable = () => new OnrecordError("SERVICE_UNAVAILABLE", "The database is away.");
const STORED: StoredPage = { outcome: "created", warnings: [] };
const PAGE = { id: "1", content: "-", format: "text" } as const;

/** A store whose first attempts fail in these ways, then succeed; what happened is listed in `events`. */
function openStore(failures: Error[], patience = 10_000) {
  const events: string[] = [];
  const abortController = new AbortController();
  const pageStore = createRetryingPageStore(
    {
      batchSize: 32,
      prepare: async (page) => ({ page, draft: null }),
      async store(pages) {
        events.push("attempt");
        const failure = failures.shift();
        if (failure) throw failure;
        return pages.map(() => STORED);
      },
    },
    {
      patience,
      signal: abortController.signal,
      onOutage: ({ message }) => events.push(message),
      onRecovery: () => events.push("recovered"),
    },
  );
  return { events, abortController, store };

  async function store(): Promise<StoredPage | undefined> {
    const [stored] = await pageStore.store([await pageStore.prepare(PAGE)]);
    return stored;
  }
}

test("a page is stored once the archive is back, and the outage is reported once", async () => {
  const { store, events } = openStore([unavailable(), unavailable()]);
  expect(await store()).toEqual(STORED);
  expect(events).toEqual(["attempt", "The database is away.", "attempt", "attempt", "recovered"]);
});

test("another outage is reported again", async () => {
  const failures = [unavailable()];
  const { store, events } = openStore(failures);
  await store();
  failures.push(unavailable());
  await store();
  expect(events.filter((event) => event === "recovered")).toHaveLength(2);
});

test.each(["TIMEOUT", "RATE_LIMITED"] as const)(
  "a page that waited too long for others (%s) is tried again",
  async (code) => {
    const busy = new OnrecordError(code, "This page waited for others.");
    const { store, events } = openStore([busy]);
    expect(await store()).toEqual(STORED);
    expect(events).toEqual(["attempt", "This page waited for others.", "attempt", "recovered"]);
  },
);

test("a page that still waits for others when the time is over has failed, and the next may be stored", async () => {
  const busy = () => new OnrecordError("TIMEOUT", "This page waited for others.");
  const { store } = openStore(Array.from({ length: 20 }, busy), 300);
  await expect(store()).rejects.toMatchObject({ code: "TIMEOUT", message: "This page waited for others." });
});

test("an error of the page is thrown at once", async () => {
  const bad = new OnrecordError("UNREADABLE_PAGE", "There is no text in it.");
  const { store, events } = openStore([bad]);
  await expect(store()).rejects.toBe(bad);
  expect(events).toEqual(["attempt"]);
});

test("the last error is thrown when the time is over", async () => {
  const { store } = openStore(Array.from({ length: 20 }, unavailable), 300);
  await expect(store()).rejects.toMatchObject({
    code: "SERVICE_UNAVAILABLE",
    message: "The database is away.",
  });
});

test("waiting ends when the signal is aborted", async () => {
  const { store, abortController } = openStore(Array.from({ length: 20 }, unavailable));
  const stored = store();
  stored.catch(() => {});
  await wait(50);
  abortController.abort();
  await expect(stored).rejects.toMatchObject({
    code: "SERVICE_UNAVAILABLE",
    message: expect.stringContaining("Stopped"),
  });
});

test("a page that is being stored when the signal is aborted is reported as stored", async () => {
  const { store, abortController } = openStore([]);
  const stored = store();
  abortController.abort();
  expect(await stored).toEqual(STORED);
});
