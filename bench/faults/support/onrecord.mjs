import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("../../../dist/cli.js", import.meta.url));

/** The key with which the faults write. */
const API_KEY = "faults:a-key-for-these-faults-only";
const API_KEY_VALUE = "a-key-for-these-faults-only";
export const KEY_HEADER = { authorization: `Bearer ${API_KEY_VALUE}` };

/** Milliseconds to start on a busy machine, with migrations. */
const START_TIMEOUT = 90_000;

/**
 * A process of the built product.
 *
 * @typedef {object} Running
 * @property {number} pid
 * @property {() => string} output
 * @property {() => string} errors
 * @property {() => boolean} isRunning
 * @property {Promise<{ code: number | null, signal: string | null }>} ended
 * @property {(signal: NodeJS.Signals) => Promise<{ code: number | null, signal: string | null }>} end Sends the signal
 * and waits for the end.
 */

/** @param {readonly string[]} args @param {Readonly<Record<string, string>>} environment @returns {Running} */
export function start(args, environment) {
  const { PATH = "", TMPDIR = "/tmp" } = process.env;
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { PATH, TMPDIR, ONRECORD_WORKERS: "1", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    errors += text;
  });
  let isRunning = true;
  const ended = once(child, "close").then(([code, signal]) => {
    isRunning = false;
    return { code, signal };
  });
  return {
    pid: child.pid,
    output: () => output,
    errors: () => errors,
    isRunning: () => isRunning,
    ended,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

/**
 * Starts `onrecord serve` on a free port and waits until it listens.
 *
 * @param {Readonly<Record<string, string>>} environment
 * @returns {Promise<Running & { readonly address: URL }>}
 */
export async function serve(environment) {
  const server = start(["serve", "--port", "0", "--host", "127.0.0.1", "--no-samples"], {
    ONRECORD_API_KEYS: API_KEY,
    // One client asks for what many would.
    ONRECORD_OBJECTS_PER_MINUTE: "0",
    ...environment,
  });
  const deadline = performance.now() + START_TIMEOUT;
  while (performance.now() < deadline && server.isRunning()) {
    const [, address] = /is listening at (\S+)\n/.exec(server.output()) ?? [];
    if (address) return { ...server, address: new URL(address) };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await server.end("SIGKILL");
  throw new Error(`The server did not start:\n${server.output()}${server.errors()}`);
}
