import { setTimeout as wait } from "node:timers/promises";

/**
 * @typedef {object} Scene
 * @property {import("../support/cluster.mjs").Cluster} cluster
 * @property {import("../support/network.mjs").Network} network Between the product and the cluster.
 * @property {string} database
 * @property {number} outageMs How long the database is away.
 */

/**
 * The ways in which a database goes away. Each resolves when it is back.
 *
 * @type {Record<string, (scene: Scene) => Promise<void>>}
 */
export const KINDS = {
  async stopped({ cluster, outageMs }) {
    await cluster.stop();
    await wait(outageMs);
    await cluster.start();
  },
  async crashed({ cluster, outageMs }) {
    await cluster.stop("immediate");
    await wait(outageMs);
    await cluster.start();
  },
  async restarted({ cluster }) {
    await cluster.stop();
    await cluster.start();
  },
  async terminated({ cluster, database, outageMs }) {
    for (const end = performance.now() + outageMs; performance.now() < end; await wait(200)) {
      await cluster.query(
        "postgres",
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`,
      );
    }
  },
  async hung({ cluster, outageMs }) {
    cluster.freeze();
    await wait(outageMs);
    cluster.thaw();
  },
  async silent({ network, outageMs }) {
    network.fallSilent();
    await wait(outageMs);
    network.recover();
  },
  async "read-only"({ cluster, outageMs }) {
    await setReadOnly(cluster, "on");
    await wait(outageMs);
    await setReadOnly(cluster, "off");
  },
};

async function setReadOnly(cluster, value) {
  // Even while it is on, this session may turn it off.
  await cluster.query("postgres", `alter system set default_transaction_read_only = ${value}`);
  await cluster.query("postgres", "select pg_reload_conf()");
}
