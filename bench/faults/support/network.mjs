import { once } from "node:events";
import { connect, createServer } from "node:net";

/**
 * A network to a server that can swallow what is sent over it.
 *
 * @typedef {object} Network
 * @property {(url: string) => string} through The address, by way of this network.
 * @property {() => void} fallSilent Bytes vanish in both directions, on existing and new connections, without an error.
 * @property {() => void} recover New connections work. Existing ones stay silent, as a firewall leaves them that has
 * forgotten them; the server learns only now that their clients have closed them.
 * @property {() => Promise<void>} close
 */

/** @param {number} target The port of the server. @returns {Promise<Network>} */
export async function openNetwork(target) {
  /** The connections, each with the one to the server that belongs to it. */
  const pairs = new Map();
  const silenced = new Set();
  let isSilent = false;

  const server = createServer((client) => {
    const upstream = connect(target, "127.0.0.1");
    pairs.set(client, upstream);
    if (isSilent) silenced.add(client);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ]) {
      from.on("error", () => {});
      from.on("data", (bytes) => {
        if (!silenced.has(client)) to.write(bytes);
      });
      from.on("close", () => {
        if (!isSilent || !silenced.has(client)) forget(client);
      });
    }
  });
  function forget(client) {
    client.destroy();
    pairs.get(client)?.destroy();
    pairs.delete(client);
    silenced.delete(client);
  }
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();

  return {
    through(url) {
      const proxied = new URL(url);
      proxied.port = String(port);
      return proxied.href;
    },
    fallSilent() {
      isSilent = true;
      for (const client of pairs.keys()) silenced.add(client);
    },
    recover() {
      isSilent = false;
      for (const client of [...silenced]) if (client.destroyed) forget(client);
    },
    async close() {
      const closed = once(server, "close");
      server.close();
      for (const client of [...pairs.keys()]) forget(client);
      await closed;
    },
  };
}
