import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** How an owner answers on its socket. */
export interface Listener {
  handle(request: IncomingMessage, response: ServerResponse): unknown;
  /** Ends what would go on for ever, and resolves when all else is answered. */
  close(): Promise<void>;
}

/** The owner of an archive, as it tells other processes. */
export interface OwnerCard {
  readonly pid: number;
  /** What it runs: "onrecord serve". */
  readonly command: string;
}

export interface OwnerServer {
  readonly server: Server;
  /** From now on `listener` answers; what was asked before has waited. */
  open(listener: Listener): void;
  /** Refuses what is new, with 503, and resolves when all that was accepted is answered. */
  drain(): Promise<void>;
}

/** Where an owner tells who it is. */
export const CARD_PATH = "/owner";

/** The server that an owner of an archive lets other processes in by. */
export function createOwnerServer(card: OwnerCard): OwnerServer {
  let open: (listener: Listener) => void = () => {};
  const opening = new Promise<Listener>((resolve) => {
    open = resolve;
  });
  let isClosing = false;
  let running = 0;
  let whenIdle = () => {};

  const server = createServer(async (request, response) => {
    if (request.url === CARD_PATH) return response.end(JSON.stringify(card));
    if (isClosing) return response.writeHead(503, { connection: "close" }).end();
    running++;
    response.once("close", () => {
      running--;
      if (running === 0) whenIdle();
    });
    const listener = await opening;
    await listener.handle(request, response);
  });
  // Who may reach the socket may write: a page that takes long to arrive is nobody's attack.
  server.requestTimeout = 0;

  return {
    server,
    open,
    async drain() {
      isClosing = true;
      await (await opening).close();
      if (running > 0) {
        await new Promise<void>((resolve) => {
          whenIdle = resolve;
        });
      }
    },
  };
}
