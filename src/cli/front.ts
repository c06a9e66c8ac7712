import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Api } from "../api/server.js";
import type { Config } from "../config.js";
import { OnrecordError } from "../errors.js";

/** What stands on the network. */
export interface Front {
  /** Where it listens. @throws {OnrecordError} SERVICE_UNAVAILABLE where the system does not let it. */
  readonly port: Promise<number>;
  /** From now on `api` answers; what was asked before has waited. */
  open(api: Api): void;
  /** Accepts nothing more, and resolves when what was accepted is answered, or GRACE is over. */
  finish(api: Api): Promise<void>;
}

/** Milliseconds that requests may take to end once the server was told to. */
const GRACE = 10_000;

export function startFront({ host, port }: Config): Front {
  let open: (api: Api) => void = () => {};
  const opening = new Promise<Api>((resolve) => {
    open = resolve;
  });
  const server = createServer(async (request, response) => (await opening).handle(request, response));
  // Until it is open it keeps no command alive that fails for another reason.
  server.unref();

  async function listen(): Promise<number> {
    try {
      server.listen(port, host);
      await once(server, "listening");
      return (server.address() as AddressInfo).port;
    } catch (cause) {
      throw new OnrecordError("SERVICE_UNAVAILABLE", whyNotListening(cause, host, port), { cause });
    }
  }
  const listening = listen();
  // Whoever asks for the port will hear of it.
  listening.catch(() => {});

  return {
    port: listening,
    open(api) {
      server.ref();
      open(api);
    },
    async finish(api) {
      const closed = once(server, "close");
      server.close();
      const giveUp = setTimeout(() => server.closeAllConnections(), GRACE);
      await Promise.all([api.close(), closed]);
      clearTimeout(giveUp);
    },
  };
}

function whyNotListening(cause: unknown, host: string, port: number): string {
  const code = cause instanceof Error && "code" in cause ? cause.code : null;
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} of ${host} is in use: end what listens there, or choose another port with --port.`;
    case "EACCES":
      return `This user may not listen at port ${port}: choose one from 1024 on with --port.`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "EADDRNOTAVAIL":
      return `"${host}" is no name or address of this machine: choose another with --host, such as localhost or 0.0.0.0.`;
    default:
      return `The system does not let it listen at port ${port} of ${host} (${code ?? cause}): choose others with --host and --port.`;
  }
}
