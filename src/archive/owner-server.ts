import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** Handles the requests that other processes send to the owner's socket. */
export interface RequestHandler {
  handle(request: IncomingMessage, response: ServerResponse): unknown;
  /** Ends subscriptions, and resolves when all other requests have been answered. */
  close(): Promise<void>;
}

/** What the owner of an archive tells other processes about itself. */
export interface OwnerInfo {
  readonly pid: number;
  /** The command that it runs, such as "onrecord serve". */
  readonly command: string;
}

export interface OwnerServer {
  readonly server: Server;
  /**
   * Lets a handler answer requests; requests received earlier have waited for it. It is created for the first of them,
   * because most owners end before another process sends one.
   */
  setHandler(create: () => Promise<RequestHandler>): void;
  /** Answers new requests with status 503, and resolves when all accepted requests have been answered. */
  drain(): Promise<void>;
}

/** The path that returns the owner's `OwnerInfo` as JSON. */
export const OWNER_INFO_PATH = "/owner";

/** Creates the server through which other processes use an archive that this process owns. */
export function createOwnerServer(info: OwnerInfo): OwnerServer {
  let setHandler: (create: () => Promise<RequestHandler>) => void = () => {};
  const ready = new Promise<() => Promise<RequestHandler>>((resolve) => {
    setHandler = resolve;
  });
  let handler: Promise<RequestHandler> | null = null;
  let isClosing = false;
  let pending = 0;
  let whenIdle = () => {};

  const server = createServer(async (request, response) => {
    if (request.url === OWNER_INFO_PATH) return response.end(JSON.stringify(info));
    if (isClosing) return response.writeHead(503, { connection: "close" }).end();
    pending++;
    response.once("close", () => {
      pending--;
      if (pending === 0) whenIdle();
    });
    handler ??= ready.then((create) => create());
    await (await handler).handle(request, response);
  });
  // Only processes that may write can reach the socket, so slow requests need no time limit.
  server.requestTimeout = 0;

  return {
    server,
    setHandler,
    async drain() {
      isClosing = true;
      await (await handler)?.close();
      if (pending > 0) {
        await new Promise<void>((resolve) => {
          whenIdle = resolve;
        });
      }
    },
  };
}
