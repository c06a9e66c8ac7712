import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createApi } from "../../src/api/http/server.js";
import { createExtractor } from "../../src/ingest/extraction/extractor.js";
import { openTestApi, type TestApi } from "../support/api.js";
import { listenWith } from "../support/live.js";

const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const hasBrowser = existsSync(executablePath);
if (!hasBrowser) {
  console.warn(
    `Skipped: there is no browser at ${executablePath}. Install Chromium, or name one in CHROMIUM_PATH.`,
  );
}

describe.skipIf(!hasBrowser)("GraphiQL in a browser", () => {
  let api: TestApi;
  let server: Server;
  let browser: Browser;
  let page: Page;
  let address: string;
  const elsewhere: string[] = [];
  /** What the content policy kept the page from doing. */
  const blocked: string[] = [];

  beforeAll(async () => {
    api = await openTestApi();
    await api.save({
      headline: "The Pier Stays",
      topics: ["Pier"],
      quotes: [{ text: "We shall paint it again.", speaker: "Ann Lee" }],
    });
    server = createServer((request, response) => void api.handle(request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
    browser = await chromium.launch({
      executablePath,
      args: [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
    // One page for all: the 9 MB of GraphiQL are fetched, and compiled, once.
    page = await (await browser.newContext({ viewport: { width: 1400, height: 900 } })).newPage();
    // Nothing is remembered from the test before.
    await page.addInitScript("localStorage.clear()");
    page.on("console", (message) => {
      if (/content.security.policy/i.test(message.text())) blocked.push(message.text());
    });
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (hostname !== "127.0.0.1" && !["data:", "blob:"].includes(protocol)) elsewhere.push(request.url());
    });
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve) ?? resolve(null));
    await api?.close();
  });
  beforeEach(async () => {
    await page.goto(address);
    await page.locator(".graphiql-execute-button").waitFor();
  });

  const answer = () => page.locator(".graphiql-response .view-lines");

  test("opens with examples, and runs the first one when its button is pressed", async () => {
    expect(await page.locator(".graphiql-tab-button").allTextContents()).toEqual([
      "NewestArticles",
      "Search",
      "WhatDidTheySay",
      "WhoElsePrintedIt",
      "HowOften",
      "WhatIsSaidAbout",
      "WhoIsIt",
      "MostQuoted",
      "NewestQuotes",
      "IngestPage",
    ]);
    await page.locator(".graphiql-execute-button").click();
    await answer().getByText("The Pier Stays").waitFor();
    await answer().getByText("We shall paint it again.").waitFor();
  });

  test("shows the example of the clicked tab", async () => {
    await page.locator(".graphiql-query-editor").getByText("NewestArticles").first().waitFor();
    await page.locator(".graphiql-tab-button", { hasText: "HowOften" }).click();
    await page.locator(".graphiql-query-editor").getByText("HowOften").first().waitFor();
  });

  test("runs what is typed", async () => {
    await page.locator(".graphiql-query-editor .view-lines").first().click();
    await page.keyboard.press("Control+A");
    // The editor closes the brackets; its suggestions, which would cover the button, go when it is left.
    await page.keyboard.type("{ speakers { nodes { slug ");
    await page.locator(".graphiql-response").click();
    await execute(page, () => answer().getByText('"ann-lee"').waitFor({ timeout: 2_000 }));
  });

  test("shows live quotes", async () => {
    await page.locator(".graphiql-query-editor .view-lines").first().click();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("subscription { quoteAdded { node { text ");
    await page.locator(".graphiql-response").click();
    await execute(page, () =>
      page.waitForResponse(
        (response) => !!response.headers()["content-type"]?.startsWith("text/event-stream"),
        { timeout: 2_000 },
      ),
    );
    let pages = 0;
    for (const text of ["We paint it now.", "We have painted it."]) {
      // Whatever is stored before the server begins to follow is not shown.
      await expect
        .poll(
          async () => {
            await api.save({
              quotes: [{ text, speaker: "Ann Lee" }],
              url: `https://press.example/${++pages}`,
            });
            return answer().getByText(text).count();
          },
          { timeout: 30_000 },
        )
        .toBeGreaterThan(0);
    }
    await page.getByRole("button", { name: /stop/i }).click();
    await vi.waitFor(() => expect(api.log).toContainEqual(expect.objectContaining({ msg: "stream ended" })));
  });

  test("shows the description of the schema", async () => {
    await page.getByRole("button", { name: /documentation explorer/i }).click();
    const explorer = page.locator(".graphiql-doc-explorer");
    await explorer.getByText("Who said what, when, about what, and where it was printed.").waitFor();
    await explorer.getByRole("link", { name: "Query" }).click();
    await explorer.getByText("Totals of the whole archive.").waitFor();
  });

  test("says what does not work without introspection, and runs queries", async () => {
    const closed = createApi({ db: api.archive, extractor: createExtractor(), introspection: false });
    const at = await listenWith(closed);
    await page.goto(at.url);
    await page.getByText("Introspection is turned off on this server: queries run").waitFor();
    // It asks for the schema several times, and each error replaces what is shown.
    await expect
      .poll(
        async () => {
          await page.locator(".graphiql-execute-button").click();
          await page.waitForTimeout(500);
          return answer().getByText("totalCount").count();
        },
        { timeout: 30_000 },
      )
      .toBeGreaterThan(0);
    await at.close();
  });

  test("sends requests to no other host", () => {
    expect(elsewhere).toEqual([]);
  });

  test("does nothing that its content policy forbids", () => {
    expect(blocked).toEqual([]);
  });

  test("runs no script but its own", async () => {
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'taken over'";
      document.head.append(script);
    });
    expect(await page.title()).toBe("OnRecord");
  });
});

/**
 * Executes what was typed. For a moment GraphiQL still asks for the operation whose name was replaced, and says that there is
 * none, so it may need a second click.
 */
async function execute(page: Page, answered: () => Promise<unknown>): Promise<void> {
  await vi.waitFor(
    async () => {
      const answer = answered();
      answer.catch(() => {}); // It is awaited after the click.
      await page.locator(".graphiql-execute-button").click();
      await answer;
    },
    { timeout: 20_000 },
  );
}
