import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../../faults/support/free-port.mjs";
import { createClient } from "../measure/client.mjs";
import { CONTENDERS } from "./contenders.mjs";

/** Milliseconds to start on a busy machine. */
const START_TIMEOUT = 60_000;

/**
 * A server that runs in a process of its own.
 *
 * @typedef {object} Running
 * @property {string} name
 * @property {import("./contenders.mjs").Contender} contender
 * @property {number} pid
 * @property {string} origin
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a contender and waits until it answers. It runs on the Node that runs this.
 *
 * @param {string} name
 * @param {{ database: string, project: string, port?: number }} place
 * @returns {Promise<Running>}
 */
export async function startContender(name, { database, project, port = 0 }) {
  const contender = CONTENDERS[name];
  const chosen = port || (await freePort());
  const { args, environment } = contender.command({ database, port: chosen, project });
  const { PATH = "", TMPDIR = "/tmp" } = process.env;
  const child = spawn(process.execPath, args, {
    env: { PATH, TMPDIR, NODE_ENV: "production", ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    errors = (errors + text).slice(-4_000);
  });
  const origin = `http://127.0.0.1:${chosen}`;
  const ended = once(child, "exit");
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const stop = async () => {
    if (!isRunning()) return;
    child.kill("SIGTERM");
    await Promise.race([ended, wait(10_000, null, { ref: false })]);
    if (isRunning()) child.kill("SIGKILL");
    await ended;
  };
  const client = createClient(origin, 1);
  try {
    await untilReady(() => client.ask(contender.request("feed", null)), isRunning);
  } catch (error) {
    await stop();
    throw new Error(`${contender.title} does not answer: ${error.message}\n${errors}`, { cause: error });
  } finally {
    await client.close();
  }
  return { name, contender, pid: child.pid, origin, stop };
}

async function untilReady(ask, isRunning) {
  for (const deadline = performance.now() + START_TIMEOUT; ; await wait(100)) {
    try {
      await ask();
      return;
    } catch (error) {
      if (!isRunning() || performance.now() > deadline) throw error;
    }
  }
}
