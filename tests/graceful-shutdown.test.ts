import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { createGracefulShutdown } from "../src/cli/listening/graceful-shutdown.js";
import { listenDuringTest } from "./support/listening-server.js";

const TIMES = { drain: 100, linger: 400, requests: 2_000 };
const GET = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";

let server: Server;
let open: () => Socket;

async function listen(answer: (response: ServerResponse) => void = (response) => response.end("done")) {
  server = createServer((_, response) => answer(response));
  const shutdown = createGracefulShutdown([server]);
  open = await listenDuringTest(server);
  return shutdown;
}

/** A connection that has had an answer. */
async function openUsed(): Promise<Socket> {
  const socket = open();
  socket.write(GET);
  const [answer] = await once(socket, "data");
  expect(String(answer)).toMatch(/^HTTP\/1\.1 200 OK\r\n.*Connection: keep-alive/s);
  return socket;
}

const ENDING_ANSWER =
  /^HTTP\/1\.1 200 OK\r\nconnection: close\r\n.*done\r\n0\r\n\r\n$|^HTTP\/1\.1 200 OK\r\nconnection: close\r\n.*done$/is;

test("A server that shuts down answers requests on idle connections, and says that they end", async () => {
  const shutdown = await listen();
  const used = await openUsed();
  const unused = open();
  await Promise.all([once(unused, "connect"), once(server, "connection")]);
  const end = shutdown.shutDown(TIMES);
  // It does not listen any more.
  while (server.listening) await wait(10);
  for (const socket of [used, unused]) socket.write(GET);
  expect(await Promise.all([text(used), text(unused)])).toEqual([
    expect.stringMatching(ENDING_ANSWER),
    expect.stringMatching(ENDING_ANSWER),
  ]);
  await end;
});

test("A server that shuts down accepts the connections that wait in the queue of the system", async () => {
  const shutdown = await listen();
  const end = shutdown.shutDown({ ...TIMES, drain: 0 });
  const answers = Array.from({ length: 30 }, () => {
    const socket = open();
    socket.write(GET);
    return text(socket);
  });
  for (const answer of await Promise.all(answers)) expect(answer).toMatch(ENDING_ANSWER);
  await end;
});

test("A request that runs when the server begins to shut down is answered, on a connection that ends", async () => {
  const shutdown = await listen((response) => setTimeout(() => response.end("done"), 700));
  const socket = open();
  const requested = once(server, "request");
  socket.write(GET);
  await requested;
  const end = shutdown.shutDown(TIMES);
  expect(await text(socket)).toMatch(ENDING_ANSWER);
  await end;
});

test("Idle connections are closed, and those whose requests take too long", async () => {
  const shutdown = await listen(() => {});
  const idle = open();
  const endless = open();
  const requested = once(server, "request");
  endless.write(GET);
  await requested;
  const start = performance.now();
  const closed = Promise.all(
    [idle, endless].map(async (socket) => {
      socket.resume();
      await once(socket, "close");
      return performance.now() - start;
    }),
  );
  await shutdown.shutDown({ drain: 50, linger: 200, requests: 600 });
  const [afterIdle, afterEndless] = await closed;
  expect(afterIdle).toBeLessThan(550);
  expect(afterEndless).toBeGreaterThanOrEqual(600);
});
