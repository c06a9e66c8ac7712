import type { IncomingMessage, Server } from "node:http";

/** Milliseconds that a client has to read an answer that it gets while it still sends. */
const LINGER = 1_000;

/**
 * Lets clients read an answer that ends the connection before their request has arrived in full, such as that to a body
 * that is too large. Node closes such a connection at once, and what arrives on a closed connection resets it: the client
 * then sees an error instead of the answer. It is now closed for writing only, and what arrives is ignored.
 */
export function closeLingering(servers: readonly Server[]): void {
  for (const server of servers) {
    server.prependListener("request", (request, response) => {
      response.prependOnceListener("finish", () => {
        if (!request.complete) linger(request);
      });
    });
  }
}

function linger(request: IncomingMessage): void {
  const { socket } = request;
  request.resume();
  // What Node calls if the connection ends with this answer.
  socket.destroySoon = () => {
    socket.end();
    setTimeout(() => socket.destroy(), LINGER).unref();
  };
}
