import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Api } from "../api/http/server.js";
import type { Config } from "../config.js";
import { errorCode, OnrecordError } from "../errors/onrecord-error.js";

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
  const servers = addressesOf(host).map((address) => {
    const server = createServer(async (request, response) => (await opening).handle(request, response));
    // Until it is open it keeps no command alive that fails for another reason.
    return { address, server: server.unref() };
  });

  async function listen(): Promise<number> {
    let chosen = port;
    for (const { address, server } of servers) {
      try {
        server.listen(chosen, address);
        await once(server, "listening");
        chosen = (server.address() as AddressInfo).port;
      } catch (cause) {
        if (host === LOCALHOST && isLacking(address, cause)) continue;
        throw new OnrecordError("SERVICE_UNAVAILABLE", whyNotListening(cause, host, port), { cause });
      }
    }
    return chosen;
  }
  const listening = listen();
  // Whoever asks for the port will hear of it.
  listening.catch(() => {});

  return {
    port: listening,
    open(api) {
      for (const { server } of servers) server.ref();
      open(api);
    },
    async finish(api) {
      const listening = servers.filter(({ server }) => server.listening);
      // A connection ends with the answer that it carries, and waits for no other.
      for (const { server } of listening) server.keepAliveTimeout = 1;
      const closed = listening.map(({ server }) => once(server.close(), "close"));
      await Promise.race([Promise.all([api.close(), ...closed]), wait(GRACE, null, { ref: false })]);
      for (const { server } of listening) server.closeAllConnections();
    },
  };
}

/** "localhost" is two addresses, and which one a client takes is its own affair. */
function addressesOf(host: string): readonly string[] {
  return host === LOCALHOST ? ["127.0.0.1", IPV6_LOOPBACK] : [host];
}

const LOCALHOST = "localhost";
const IPV6_LOOPBACK = "::1";

/** Many machines, and most containers, have no IPv6. */
function isLacking(address: string, cause: unknown): boolean {
  const code = errorCode(cause);
  return address === IPV6_LOOPBACK && (code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT");
}

function whyNotListening(cause: unknown, host: string, port: number): string {
  const code = errorCode(cause);
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
