/**
 * Measures the latency of live quotes: `npm run bench:live postgres://user@host/postgres [subscribers] [pages]`. Runs the
 * built code in dist/. Creates a database of its own on the server and drops it at the end. A child process serves the
 * API; this process opens the subscriptions over HTTP, 1,000 by default, and stores the pages, 50 by default, through a
 * connection of its own. One subscriber in twenty reads nothing. Prints the delay between storing a page and receiving
 * its quote, the statements that the server ran per page, and the peak memory of the server.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { onOwnDatabase } from "./own-database.mjs";

const load = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);
const { openDb } = await load("db/open.js");
const { extract } = await load("extract/page.js");

const [server, subscribers = "1000", pages = "50"] = process.argv.slice(2);
if (process.send) await serve(server, Number(subscribers));
else await onOwnDatabase(server, "live", (url) => measure(url, Number(subscribers), Number(pages)));

/** Serves until the parent exits. Sends it the address, and the resource usage whenever it sends a message. */
async function serve(url, streams) {
  const { createApi } = await load("api/http/server.js");
  let statements = 0;
  const db = await openDb(url, { onQuery: () => statements++ });
  const extractor = {
    extract: () => Promise.reject(new Error("This benchmark does not extract pages through the API.")),
  };
  const api = createApi({ db, extractor, limits: { streams, streamsPerClient: streams } });
  const http = createServer((request, response) => void api.handle(request, response));
  await once(http.listen(0, "127.0.0.1"), "listening");
  process.on("message", () =>
    process.send?.({ statements, megabytes: process.resourceUsage().maxRSS / 1024 }),
  );
  process.on("disconnect", () => process.exit());
  process.send?.(http.address());
}

async function measure(url, count, pages) {
  const { savePage } = await load("ingest/store/save-pages.js");
  const writer = await openDb(url);
  await writer.migrate();
  const serving = fork(new URL(import.meta.url), [url, String(count)]);
  try {
    const [{ port }] = await once(serving, "message");
    const measureUsage = async () => {
      serving.send("usage");
      const [usage] = await once(serving, "message");
      return usage;
    };
    const arrivals = Array.from({ length: pages }, () => []);
    const isSlow = (index) => index % 20 === 19;
    const streams = [];
    for (let index = 0; index < count; index++) {
      const onPage = (page) => arrivals[page]?.push(performance.now());
      streams.push(await subscribe(port, isSlow(index) ? null : onPage));
    }
    await wait(2_000); // Until all subscriptions are waiting for quotes.
    const readers = streams.filter((_, index) => !isSlow(index)).length;

    const before = await measureUsage();
    const delays = [];
    for (let page = 0; page < pages; page++) {
      await savePage(writer, draft(page));
      const stored = performance.now();
      while (arrivals[page].length < readers && performance.now() < stored + 30_000) await wait(5);
      for (const arrival of arrivals[page]) delays.push(Math.max(0, arrival - stored));
    }
    const { statements, megabytes } = await measureUsage();
    for (const stream of streams) stream.destroy();

    delays.sort((a, b) => a - b);
    const at = (share) => `${delays[Math.floor((delays.length - 1) * share)]?.toFixed(0)} ms`;
    console.log(`${readers} subscribers that read, ${count - readers} that do not, ${pages} pages`);
    console.log(`${delays.length} of ${readers * pages} events arrived`);
    console.log(`delay: median ${at(0.5)}, 99th percentile ${at(0.99)}, maximum ${at(1)}`);
    console.log(`${((statements - before.statements) / pages).toFixed(1)} statements per page`);
    console.log(`peak memory of the server: ${megabytes.toFixed(0)} MB`);
  } finally {
    serving.disconnect();
    await once(serving, "exit");
    await writer.close();
  }
}

/** @param onPage Called with the page number of each quote that arrives; null to read nothing. */
async function subscribe(port, onPage) {
  const asking = request({
    host: "127.0.0.1",
    port,
    path: "/graphql",
    method: "POST",
    agent: false,
    headers: { "content-type": "application/json", accept: "text/event-stream" },
  });
  asking.on("error", () => {});
  asking.end(
    JSON.stringify({
      query: "subscription { quoteAdded { cursor node { text speaker { name } article { headline } } } }",
    }),
  );
  const [response] = await once(asking, "response");
  response.on("error", () => {});
  if (response.statusCode !== 200) throw new Error(`The server answered ${response.statusCode}.`);
  let rest = "";
  if (onPage) {
    response.setEncoding("utf8").on("data", (text) => {
      const events = (rest + text).split("\n\n");
      rest = events.pop() ?? "";
      for (const event of events) {
        const page = /"text":"Page (\d+)/.exec(event)?.[1];
        if (page !== undefined) onPage(Number(page));
      }
    });
  }
  return asking;
}

function draft(page) {
  const text = `“Page ${page} says so,” Ann Lee said on the pier.`;
  const content = JSON.stringify({ url: `https://press.example/${page}`, title: `Page ${page}`, text });
  return extract({ id: String(page), content, format: "json" });
}
