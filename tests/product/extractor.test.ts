import { afterEach, expect, test } from "vitest";
import type { Extractor, ExtractorOptions } from "../../src/ingest/extraction/extractor.js";

const TEXT = 'The pier will stay.\n\n"We never meant to tear it down," said Bo Lind, its chairman.';

const page = (id: string, text = TEXT) =>
  ({ id, content: JSON.stringify({ text }), format: "json" }) as const;

/** 8 MB: reading it takes longer than a second on any machine. */
const long = page("long", `${TEXT}\n\n`.repeat(95_000));

const opened: Extractor[] = [];
afterEach(async () => {
  for (const extractor of opened.splice(0)) await extractor.close();
});

/** From the build, because Node starts no threads from TypeScript. */
async function createExtractor(options: ExtractorOptions): Promise<Extractor> {
  const built = new URL("../../dist/ingest/extraction/extractor.js", import.meta.url).href;
  const module: typeof import("../../src/ingest/extraction/extractor.js") = await import(built);
  const extractor = module.createExtractor(options);
  opened.push(extractor);
  return extractor;
}

test("threads return what extract returns, however many pages wait", async () => {
  const { extract } = await import("../../src/extract/page.js");
  const { extract: read } = await createExtractor({ workers: 2, ahead: 4 });
  const pages = Array.from({ length: 20 }, (_, number) => page(`page ${number}`, `${number}. ${TEXT}`));
  expect(await Promise.all(pages.map(read))).toEqual(pages.map(extract));
});

test.each([1, 3])(
  "a page that exceeds the deadline is rejected, and the next is read by a new thread, even if %i are given ahead",
  async (ahead) => {
    const { extract } = await createExtractor({ workers: 1, deadline: 1000, ahead });
    const results = await Promise.allSettled([extract(long), extract(page("short")), extract(long)]);
    const refused = {
      status: "rejected",
      reason: expect.objectContaining({
        name: "OnrecordError",
        code: "UNREADABLE_PAGE",
        message: "The page took longer than 1 s to read.",
      }),
    };
    expect(results).toEqual([
      refused,
      { status: "fulfilled", value: expect.objectContaining({ id: "short" }) },
      refused,
    ]);
  },
);

test("a page that extract rejects is rejected with the same message, and the thread goes on", async () => {
  const { extract } = await createExtractor({ workers: 1 });
  await expect(extract({ id: "x", content: "", format: "auto" })).rejects.toMatchObject({
    name: "OnrecordError",
    code: "UNREADABLE_PAGE",
    message: "The page is empty.",
  });
  expect((await extract(page("next"))).id).toBe("next");
});

test("after closing, current, waiting and later pages fail", async () => {
  const extractor = await createExtractor({ workers: 1 });
  const results = Promise.allSettled([extractor.extract(long), extractor.extract(page("waiting"))]);
  await extractor.close();
  const late = extractor.extract(page("late"));
  await expect(late).rejects.toThrow("The extractor is closed.");
  expect((await results).map((result) => result.status === "rejected" && result.reason.message)).toEqual([
    "The thread that was reading the page ended.",
    "The extractor is closed.",
  ]);
});

test("run from the sources, it reads pages in the calling thread", async () => {
  const { createExtractor: create } = await import("../../src/ingest/extraction/extractor.js");
  const extractor = create();
  expect((await extractor.extract(page("here"))).quotes[0]?.speaker).toBe("Bo Lind");
  await extractor.close();
});
