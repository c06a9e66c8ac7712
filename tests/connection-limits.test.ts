import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { expect, test } from "vitest";
import { createConnectionLimiter } from "../src/cli/listening/connection-limits.js";
import { listenDuringTest } from "./support/listening-server.js";

let server: Server;
let connect: () => Socket;

/** Requests wait until they are answered. */
async function listen(connections: number, connectionsPerAddress = 100, isProxy = () => false) {
  const limiter = createConnectionLimiter({ connections, connectionsPerAddress, isProxy });
  const waiting: ServerResponse[] = [];
  server = createServer((request, response) => {
    request.resume();
    waiting.push(response);
    server.emit("waiting");
  });
  limiter.watch(server);
  connect = await listenDuringTest(server);
  return { limiter, waiting };
}

interface Client {
  readonly socket: Socket;
  readonly closed: Promise<unknown>;
  isOpen: boolean;
}

async function open(text = ""): Promise<Client> {
  const socket = connect();
  const client = { socket, closed: once(socket, "close"), isOpen: true };
  void client.closed.then(() => {
    client.isOpen = false;
  });
  socket.on("error", () => {}).resume();
  const accepted = once(server, "connection");
  await Promise.all([accepted, once(socket, "connect")]);
  if (text !== "") socket.write(text);
  return client;
}

const GET = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
const HALF_HEADERS = "GET / HTTP/1.1\r\nHost: loc";
const HALF_BODY = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{";

const isWaiting = () => once(server, "waiting");

test.each([
  ["an idle one", ""],
  ["one with half of its headers", HALF_HEADERS],
])("at the limit, a new connection replaces %s that has waited longest", async (_, text) => {
  const { limiter } = await listen(2);
  const first = await open(text);
  const second = await open(text);
  const third = await open(text);
  await first.closed;
  expect([second.isOpen, third.isOpen, limiter.counts()]).toEqual([true, true, { open: 2, refused: 1 }]);
});

test("at the limit, a connection whose body has not arrived is replaced", async () => {
  await listen(2);
  const slow = await open(HALF_BODY);
  await isWaiting();
  const busy = await open(GET);
  await isWaiting();
  await open();
  await slow.closed;
  expect(busy.isOpen).toBe(true);
});

test("a connection that waits for an answer is never replaced: the new one is refused", async () => {
  const { limiter, waiting } = await listen(2);
  const clients = [await open(GET)];
  await isWaiting();
  clients.push(await open(GET));
  await isWaiting();
  const refused = await open();
  await refused.closed;
  expect([clients.map(({ isOpen }) => isOpen), limiter.counts()]).toEqual([
    [true, true],
    { open: 2, refused: 1 },
  ]);

  // Once it has its answer, it can be.
  waiting[0]?.end("done");
  await once(clients[0]?.socket as Socket, "data");
  await new Promise((resolve) => setTimeout(resolve, 20));
  await open();
  await clients[0]?.closed;
  expect(clients[1]?.isOpen).toBe(true);
});

test("one address has only its share, at the cost of its own connections", async () => {
  const { limiter } = await listen(100, 3);
  const clients = [await open(), await open(), await open(), await open(), await open()];
  await clients[1]?.closed;
  expect([clients.map(({ isOpen }) => isOpen), limiter.counts()]).toEqual([
    [false, false, true, true, true],
    { open: 3, refused: 2 },
  ]);
});

test("a proxy has the connections of many clients", async () => {
  const { limiter } = await listen(100, 3, () => true);
  for (let count = 0; count < 10; count++) await open();
  expect(limiter.counts()).toEqual({ open: 10, refused: 0 });
});

test("connections that end make room", async () => {
  const { limiter } = await listen(100, 1);
  for (let count = 0; count < 5; count++) {
    const { socket, closed } = await open();
    socket.destroy();
    await closed;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(limiter.counts()).toEqual({ open: 0, refused: 0 });
});
