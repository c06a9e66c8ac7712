import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { expect, test } from "vitest";
import { archiveForEachTest } from "../support/archive-folder.js";
import { serve } from "../support/cli.js";

const place = archiveForEachTest();

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

test("metrics are served on a port of their own, to hosts that are known", async () => {
  const port = await freePort();
  const environment = { ONRECORD_METRICS_PORT: String(port), ONRECORD_METRICS_HOST: "127.0.0.1" };
  const server = await serve(["--database", place.archive.url, "--no-samples"], { environment });
  await server.ask("query archive { archive { quoteCount } }");

  const address = `http://127.0.0.1:${port}`;
  const response = await fetch(`${address}/metrics`);
  expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
  const text = await response.text();
  expect(text).toContain('onrecord_requests_total{operation="archive",type="query",status="200",code=""} 1');
  expect(text).toMatch(/^onrecord_connections [1-9]/m);
  expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);

  expect((await fetch(`${address}/elsewhere`)).status).toBe(404);
  expect((await fetch(new URL("/metrics", server.address))).status).toBe(404);
  const { code, errors } = await server.stop();
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
});
