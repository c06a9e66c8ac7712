import { once } from "node:events";
import { connect, createServer } from "node:net";

/*
 * Counts and times what a server sends to Postgres, by the messages of the protocol (version 3.0): any server, with any
 * driver, and without changing either.
 */

/**
 * @typedef {object} Statement
 * @property {string} text
 * @property {number} milliseconds From when it was sent, or from the end of the one before it, to its last row.
 */

/**
 * Listens in place of a Postgres server.
 *
 * @param {string} database The address of the database on the server.
 */
export async function startPostgresProxy(database) {
  const address = new URL(database);
  /** @type {Statement[]} */
  const statements = [];
  const sockets = new Set();
  const server = createServer((client) => {
    const upstream = connect(Number(address.port || 5432), address.hostname);
    const session = createSession(statements);
    forward(client, upstream, createReader(session.onRequest, true));
    forward(upstream, client, createReader(session.onAnswer, false));
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket
        .setNoDelay(true)
        .on("error", () => {})
        .on("close", () => sockets.delete(socket));
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = new URL(database);
  url.hostname = "127.0.0.1";
  url.port = String(server.address().port);
  return {
    url: url.href,
    statements,
    async close() {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, "close");
    },
  };
}

function forward(from, to, read) {
  from.on("data", (bytes) => {
    read(bytes);
    to.write(bytes);
  });
  from.on("end", () => to.end());
  from.on("close", () => to.destroy());
}

/**
 * Splits a stream into messages: a letter, a length and a body; the first message of a client has no letter.
 *
 * @param {(type: string, body: Buffer) => void} onMessage
 */
function createReader(onMessage, startsBare) {
  let rest = Buffer.alloc(0);
  let head = startsBare ? 0 : 1;
  const lengthOf = () => (rest.length < head + 4 ? Number.POSITIVE_INFINITY : head + rest.readInt32BE(head));
  return (bytes) => {
    rest = rest.length > 0 ? Buffer.concat([rest, bytes]) : bytes;
    for (let end = lengthOf(); rest.length >= end; end = lengthOf()) {
      onMessage(head === 0 ? "" : String.fromCharCode(rest[0]), rest.subarray(head + 4, end));
      rest = rest.subarray(end);
      head = 1;
    }
  };
}

/** Follows one connection: which statement each execution runs, and when it was done. */
function createSession(statements) {
  const prepared = new Map();
  const portals = new Map();
  const running = [];
  let lastEnd = 0;

  const begin = (text) => running.push({ text, start: performance.now() });
  function end() {
    const statement = running.shift();
    if (!statement) return;
    const now = performance.now();
    const milliseconds = now - Math.max(statement.start, lastEnd);
    lastEnd = now;
    statements.push({ text: statement.text, milliseconds });
  }
  const requests = {
    P: ([name, text]) => prepared.set(name, text),
    B: ([portal, name]) => portals.set(portal, name),
    E: ([portal]) => begin(prepared.get(portals.get(portal)) ?? ""),
    Q: ([text]) => begin(text),
  };
  return {
    onRequest: (type, body) => requests[type]?.(texts(body)),
    onAnswer(type) {
      // Complete, empty or suspended. After an error Postgres skips what was sent up to the next Sync.
      if (type === "C" || type === "I" || type === "s") end();
      else if (type === "E") while (running.length > 0) end();
    },
  };
}

/** The first two texts of a message, each ended by a zero. */
function texts(body) {
  const first = body.indexOf(0);
  const second = body.indexOf(0, first + 1);
  return [body.toString("utf8", 0, first), second < 0 ? "" : body.toString("utf8", first + 1, second)];
}
