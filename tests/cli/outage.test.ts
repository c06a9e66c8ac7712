import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { archiveTotals } from "../../src/db/read/archive.js";
import { openTestArchive, type TestArchive } from "../support/archive.js";
import { type Ended, run, serve, start } from "../support/cli.js";
import { type FaultyProxy, openFaultyProxy } from "../support/faulty-proxy.js";

const { ONRECORD_TEST_ENGINE: engine = "embedded" } = process.env;

describe.runIf(engine === "server")("When the database goes away", () => {
  let archive: TestArchive;
  let proxy: FaultyProxy;
  let environment: Record<string, string>;
  beforeEach(async () => {
    archive = await openTestArchive();
    proxy = await openFaultyProxy(archive.url);
    environment = { DATABASE_URL: proxy.url, ONRECORD_WORKERS: "1" };
  });
  afterEach(async () => {
    await proxy.close();
    await archive.close();
  });

  const pages = Array.from({ length: 120 }, (_, number) =>
    JSON.stringify({
      title: `The pier will stay, part ${number}`,
      url: `https://press.example/${number}`,
      text: '"We never meant to tear it down," said Bo Lind, chairman of the harbour board.',
    }),
  ).join("\n");
  const storedPages = async () => (await archiveTotals(archive.db)).articleCount;
  async function ingestUntilStored(count: number, ...flags: string[]) {
    const running = start(["ingest", ...flags, "-"], { environment, input: pages });
    await expect.poll(storedPages, { timeout: 60_000, interval: 20 }).toBeGreaterThan(count);
    return running;
  }

  test.each(["refuses connections", "is silent"])(
    "and %s, an ingest waits and stores every page once",
    async (how) => {
      const { ended } = await ingestUntilStored(5);
      if (how === "is silent") proxy.fallSilent();
      else await proxy.refuse();
      await wait(3_000);
      if (how === "is silent") proxy.recover();
      else await proxy.listen();
      const { code, output, errors } = await ended;
      expect(errors).toMatch(
        /Until it is back, for 300 s at most, the next page is tried again and again\.\n/,
      );
      expect(errors).toMatch(/The archive is back after \d+ s; storing goes on\.\n/);
      expect({
        code,
        summary: output.replace(/^\d+ created, (0 updated), \d+ unchanged(.*);.*\n$/, "$1$2"),
      }).toEqual({
        code: 0,
        summary: "0 updated, 0 failed, 0 skipped, 0 warnings",
      });
      expect(await storedPages()).toBe(120);
    },
  );

  test("for longer than an ingest waits, it says so and ends, and another run stores the rest", async () => {
    const { ended } = await ingestUntilStored(5, "--wait", "1");
    await proxy.refuse();
    const { code, errors } = await ended;
    expect([code, errors]).toEqual([1, expect.stringMatching(/No database answers at 127\.0\.0\.1:\d+/)]);
    await proxy.listen();
    const again = await run(["ingest", "-"], { environment, input: pages });
    expect([again.code, await storedPages()]).toEqual([0, 120]);
  });

  test("a server answers 503 and recovers, and ends in time while the database is silent", async () => {
    const server = await serve([], { environment });
    const request = () =>
      fetch(server.address, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ archive { articleCount } }" }),
      });
    const ready = () => fetch(new URL("/health/ready", server.address));
    expect([(await request()).status, (await ready()).status]).toEqual([200, 200]);

    await proxy.refuse();
    const refused = await request();
    expect([refused.status, refused.headers.get("retry-after"), (await ready()).status]).toEqual([
      503,
      "2",
      503,
    ]);
    await proxy.listen();
    expect([(await request()).status, (await ready()).status]).toEqual([200, 200]);

    proxy.fallSilent();
    expect((await request()).status).toBe(503);
    void request().catch(() => {});
    const start = performance.now();
    const { code }: Ended = await server.stop();
    expect(code).toBe(0);
    expect(performance.now() - start).toBeLessThan(8_500);
  });
});
