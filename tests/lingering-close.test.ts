import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { closeLingering } from "../src/cli/listening/lingering-close.js";
import { listenDuringTest } from "./support/listening-server.js";

const PIECE = Buffer.alloc(100_000);

test("A client that still sends reads the answer that ends its connection, which is then closed", async () => {
  const server = createServer((_, response) =>
    response.writeHead(413, { connection: "close", "content-length": 5 }).end("large"),
  );
  closeLingering([server]);
  const open = await listenDuringTest(server);
  for (let attempt = 0; attempt < 10; attempt++) {
    const socket = open();
    const accepted = once(server, "connection");
    const answer = text(socket);
    socket.write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10000000\r\n\r\n");
    for (let piece = 0; piece < 5; piece++) {
      socket.write(PIECE);
      await wait(2);
    }
    expect(await answer).toMatch(/^HTTP\/1\.1 413 .*large$/s);
    const [accepting] = await accepted;
    if (!accepting.destroyed) await once(accepting, "close");
  }
});
