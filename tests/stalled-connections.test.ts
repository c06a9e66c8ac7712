import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { closeStalledConnections } from "../src/cli/listening/stalled-connections.js";
import { listenDuringTest } from "./support/listening-server.js";

const EVENT = `data: ${"x".repeat(5_000)}\n\n`;

describe.runIf(process.platform === "linux")("A connection", () => {
  let server: Server;
  let connect: () => Socket;

  /** A stream of events of 5 kB, which writes all at once if it may not wait for its reader. */
  async function listen() {
    const closed: (number | undefined)[] = [];
    const responses: ServerResponse[] = [];
    server = createServer((_, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      responses.push(response);
      server.emit("opened");
    });
    const stop = closeStalledConnections([server], {
      timeout: 400,
      interval: 50,
      onClose: ({ remotePort }) => closed.push(remotePort),
    });
    onTestFinished(stop);
    connect = await listenDuringTest(server);
    return { closed, responses };
  }
  async function open(isSilent: boolean): Promise<Socket> {
    const client = connect();
    client.on("error", () => {});
    if (isSilent) client.pause();
    else client.resume();
    const opened = once(server, "opened");
    client.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    await opened;
    return client;
  }
  /** Fewer events than Node would notice: all of them fit into the buffers of the system. */
  async function sendEvents(responses: readonly ServerResponse[], count: number): Promise<void> {
    for (let event = 0; event < count; event++) {
      for (const response of responses) response.write(EVENT);
      await wait(5);
    }
  }

  test("whose client does not read is closed, and no other", async () => {
    const { closed, responses } = await listen();
    const silent = await open(true);
    await open(false);
    await sendEvents(responses, 200);
    expect(responses.map(({ writableLength }) => writableLength)).toEqual([0, 0]);
    for (let count = 0; count < 40 && closed.length === 0; count++) await wait(50);
    expect(closed).toEqual([silent.localPort]);
  });

  test("on which nothing is sent is left open", async () => {
    const { closed, responses } = await listen();
    await open(true);
    await sendEvents(responses, 1);
    await wait(1_000);
    expect(closed).toEqual([]);
  });

  test("whose client reads slowly is left open", async () => {
    const { closed, responses } = await listen();
    const slow = await open(true);
    const reading = setInterval(() => slow.read(20_000), 20);
    await sendEvents(responses, 300);
    await wait(500);
    clearInterval(reading);
    expect(closed).toEqual([]);
  });
});
