import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { memoryOf } from "../faults/support/figures.mjs";
import { processorTime } from "../peers/measure/usage.mjs";

/** Milliseconds between two looks at the memory of a process; its peak grows monotonically. */
const INTERVAL = 100;

/**
 * Runs a program of Node that prints one JSON object.
 *
 * @param {readonly string[]} parameters
 * @param {() => void} [look] Is called again and again while it runs.
 * @returns What it prints, with `peak`, its greatest memory in MB, and `processor`, its processor time in seconds.
 */
export async function measuredRun(parameters, look = () => {}) {
  const child = spawn(process.execPath, parameters, { stdio: ["ignore", "pipe", "pipe"] });
  let peak = 0;
  let processor = 0;
  const timer = setInterval(() => {
    look();
    try {
      peak = memoryOf(child.pid).peak || peak;
      processor = processorTime(child.pid) / 1000 || processor;
    } catch {
      // It has just ended.
    }
  }, INTERVAL);
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  clearInterval(timer);
  if (code !== 0) throw new Error(`${parameters.join(" ")} ended with code ${code}: ${output}${errors}`);
  return { ...JSON.parse(output), peak, processor };
}
