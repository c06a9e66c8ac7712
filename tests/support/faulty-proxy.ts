import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A TCP proxy in front of a server whose network can fail in the ways that networks do. */
export interface FaultyProxy {
  /** The address of the server, by way of the proxy. */
  readonly url: string;
  /** The number of connections that are open. */
  connections(): number;
  /** Bytes vanish in both directions, on existing and on new connections, without an error. */
  fallSilent(): void;
  /** New connections work again; existing ones stay silent. */
  recover(): void;
  /** Resets all connections; new ones work. */
  reset(): void;
  /** Resets all connections, and refuses new ones until `listen` is called. */
  refuse(): Promise<void>;
  listen(): Promise<void>;
  close(): Promise<void>;
}

export async function openFaultyProxy(url: string): Promise<FaultyProxy> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const silenced = new WeakSet<Socket>();
  let isSilent = false;

  const server = createServer((client) => {
    const upstream = connect(Number(target.port || 5432), target.hostname);
    sockets.add(client);
    if (isSilent) silenced.add(client);
    const forward = (from: Socket, to: Socket) => {
      from.on("data", (bytes) => {
        if (!silenced.has(client)) to.write(bytes);
      });
      from.on("error", () => to.destroy());
      from.on("close", () => {
        sockets.delete(client);
        if (!silenced.has(client)) to.destroy();
      });
    };
    forward(client, upstream);
    forward(upstream, client);
    client.on("close", () => upstream.destroy());
  });
  let port = 0;
  async function listen(): Promise<void> {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    port = (server.address() as AddressInfo).port;
  }
  function reset(): void {
    for (const socket of sockets) socket.resetAndDestroy();
  }
  async function refuse(): Promise<void> {
    const closed = once(server, "close");
    server.close();
    reset();
    await closed;
  }
  await listen();
  const proxied = new URL(url);
  proxied.host = `127.0.0.1:${port}`;
  return {
    url: proxied.href,
    connections: () => sockets.size,
    fallSilent() {
      isSilent = true;
      for (const socket of sockets) silenced.add(socket);
    },
    recover() {
      isSilent = false;
    },
    reset,
    refuse,
    listen,
    close: () => (server.listening ? refuse() : Promise.resolve()),
  };
}
