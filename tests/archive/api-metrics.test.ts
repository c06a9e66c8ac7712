import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createMetrics, type Metrics } from "../../src/api/http/monitoring/metrics.js";
import { type Api, createApi } from "../../src/api/http/server.js";
import { createExtractor } from "../../src/ingest/extraction/extractor.js";
import { ask, openTestApi, post, type TestApi } from "../support/api.js";

let archive: TestApi;
beforeAll(async () => {
  archive = await openTestApi();
  await archive.save({ quotes: [{ text: "I did not.", speaker: "Ann Lee" }] });
});
afterAll(() => archive.close());

let metrics: Metrics;
let api: Api;
beforeEach(() => {
  metrics = createMetrics(["Newest"]);
  api = createApi({ db: archive.archive, extractor: createExtractor(), apiKeys: ["key"], metrics });
});

/** The lines that begin so, without their comments. */
async function lines(start: string): Promise<string[]> {
  const { text } = await metrics.read();
  return text.split("\n").filter((line) => line.startsWith(start) && !line.endsWith(" 0"));
}

test("requests are counted by operation, type, status and code", async () => {
  await ask(api, "query Newest { articles { nodes { headline } } }");
  await ask(api, "query Newest { articles { nodes { headline } } }");
  await ask(api, "{ quotes(first: 500) { nodes { text } } }");
  await api.fetch(post({ query: "{ nope }" }, { accept: "application/graphql-response+json" }));
  expect(await lines("onrecord_requests_total")).toEqual([
    'onrecord_requests_total{operation="Newest",type="query",status="200",code=""} 2',
    'onrecord_requests_total{operation="{quotes}",type="query",status="200",code="BAD_USER_INPUT"} 1',
    'onrecord_requests_total{operation="invalid",type="none",status="400",code="GRAPHQL_VALIDATION_FAILED"} 1',
  ]);
  expect(await lines("onrecord_request_duration_seconds_count")).toHaveLength(3);
});

test("names that clients invent create no time series of their own", async () => {
  for (let count = 0; count < 20; count++) {
    await ask(api, `query Invented${count} { archive { quoteCount } }`);
    await ask(
      api,
      `query Invented${count} { a${count}: archive { quoteCount } b: archive { articleCount } }`,
    );
  }
  expect(await lines("onrecord_requests_total")).toEqual([
    'onrecord_requests_total{operation="{archive}",type="query",status="200",code=""} 20',
    'onrecord_requests_total{operation="{…}",type="query",status="200",code=""} 20',
  ]);
});

test("health checks and pages are not counted", async () => {
  for (const path of ["/health", "/health/live", "/", "/nothing"]) {
    await api.fetch(new Request(`http://localhost${path}`));
  }
  await api.fetch(new Request("http://localhost/graphql", { headers: { accept: "text/html" } }));
  expect(await lines("onrecord_requests_total")).toEqual([]);
});

test("cost, statements and their times are measured", async () => {
  await ask(api, "{ articles(first: 5) { totalCount nodes { headline } } }");
  expect([
    await lines("onrecord_request_cost_sum"),
    await lines("onrecord_request_statements_sum"),
    await lines("onrecord_statement_duration_seconds_count"),
  ]).toEqual([
    ['onrecord_request_cost_sum{type="query"} 16'],
    ['onrecord_request_statements_sum{type="query"} 2'],
    ['onrecord_statement_duration_seconds_count{outcome="ok"} 2'],
  ]);
});

test("pages are counted by outcome", async () => {
  const query = "mutation ($c: String!) { ingestPage(input: { content: $c }) { outcome } }";
  const headers = { authorization: "Bearer key" };
  const content = "“We patch it weekly,” the harbour master Ann Hale said.";
  await ask(api, query, { c: content }, headers);
  await ask(api, query, { c: content }, headers);
  await ask(api, query, { c: "" }, headers);
  await ask(api, query, { c: content });
  expect(await lines("onrecord_ingested_pages_total")).toEqual([
    'onrecord_ingested_pages_total{outcome="CREATED"} 1',
    'onrecord_ingested_pages_total{outcome="UNCHANGED"} 1',
    'onrecord_ingested_pages_total{outcome="FAILED"} 1',
  ]);
});

test("connections and streams are read when somebody looks", async () => {
  let open = 7;
  metrics.watch({ connections: () => ({ open, refused: 3 }), streams: () => 2 });
  await metrics.read();
  open = 5;
  expect([
    await lines("onrecord_connections "),
    await lines("onrecord_connections_refused_total"),
    await lines("onrecord_streams"),
  ]).toEqual([["onrecord_connections 5"], ["onrecord_connections_refused_total 3"], ["onrecord_streams 2"]]);
});

test("the dashboard asks only for metrics and labels that there are", async () => {
  await ask(api, "{ archive { quoteCount } }");
  const { text } = await metrics.read();
  const names = new Set(
    [...text.matchAll(/^# TYPE (\w+) (\w+)$/gm)].flatMap(([, name = "", type]) =>
      type === "histogram" ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
    ),
  );
  const labels = new Set([...text.matchAll(/[{,](\w+)="/g)].map(([, label = ""]) => label));
  const file = join(import.meta.dirname, "../../deploy/grafana/onrecord.json");
  const dashboard: { panels: { title: string; targets: { expr: string; legendFormat: string }[] }[] } =
    JSON.parse(await readFile(file, "utf8"));
  const targets = dashboard.panels.flatMap((panel) => panel.targets);
  expect(targets.length).toBeGreaterThan(15);
  const unknown = targets.flatMap(({ expr, legendFormat }) => [
    ...[...expr.matchAll(/\b(?:onrecord|process|nodejs)_\w+/g)]
      .map(([name]) => name)
      .filter((name) => !names.has(name)),
    // The scrape adds the instance.
    ...[...`${expr} ${legendFormat}`.matchAll(/(?:[{,]|by \()(\w+)(?==|!|\)|\}|,)/g)]
      .map(([, label = ""]) => label)
      .filter((label) => !["instance", "le", ...labels].includes(label)),
  ]);
  expect(unknown).toEqual([]);
});
