import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { expect, test } from "vitest";
import { archiveForEachTest } from "../support/archive-folder.js";
import { serve } from "../support/cli.js";

const place = archiveForEachTest();

interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue?: string; readonly intValue?: number };
}
interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly Attribute[];
}
interface Export {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

const valuesOf = (attributes: readonly Attribute[]) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue]));

/** A collector of OpenTelemetry that keeps what it gets. */
async function collect() {
  const exports: Export[] = [];
  const server = createServer(async (request, response) => {
    exports.push((await json(request)) as Export);
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    resourceSpans: () => exports.flatMap(({ resourceSpans }) => resourceSpans),
    close: () => server.close(),
  };
}

test("a request, its operation and its statements are spans of the caller's trace", async () => {
  const collector = await collect();
  const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_SERVICE_NAME: "archive" };
  const server = await serve(["--database", place.archive.url, "--no-samples"], { environment });
  const traceId = "0af7651916cd43dd8448eb211c80319c";
  await fetch(server.address, {
    method: "POST",
    headers: { "content-type": "application/json", traceparent: `00-${traceId}-b7ad6b7169203331-01` },
    body: JSON.stringify({
      query: "query Look($slug: String!) { speaker(by: { slug: $slug }) { name } }",
      variables: { slug: "somebody-secret" },
    }),
  });
  await fetch(new URL("/health", server.address));
  expect((await server.stop()).code).toBe(0);
  collector.close();

  const sent = collector.resourceSpans();
  expect(valuesOf(sent[0]?.resource.attributes ?? [])).toMatchObject({ "service.name": "archive" });
  const spans = sent.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
  const [request, operation, ...statements] = ["POST", "query Look", "SELECT"].flatMap((name) =>
    spans.filter((span) => span.name === name),
  );
  expect(spans.map((span) => span.traceId)).toEqual(spans.map(() => traceId));
  expect(spans).toHaveLength(2 + statements.length);
  expect(request).toMatchObject({ parentSpanId: "b7ad6b7169203331" });
  expect(valuesOf(request?.attributes ?? [])).toMatchObject({
    "http.request.method": "POST",
    "url.path": "/graphql",
    "http.response.status_code": 200,
    "onrecord.cost": 1,
    "onrecord.statements": statements.length,
  });
  expect(operation).toMatchObject({ parentSpanId: request?.spanId });
  expect(statements.length).toBeGreaterThan(0);
  for (const statement of statements) expect(statement).toMatchObject({ parentSpanId: operation?.spanId });
  expect(JSON.stringify(sent)).not.toContain("somebody-secret");
});

test("a collector that is gone keeps no server from running or ending", async () => {
  const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:9" };
  const server = await serve(["--database", place.archive.url, "--no-samples"], { environment });
  expect(await server.ask("{ archive { quoteCount } }")).toEqual({ data: { archive: { quoteCount: 0 } } });
  const { code, errors } = await server.stop();
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
});
