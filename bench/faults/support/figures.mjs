import { readFileSync } from "node:fs";

/** @param {readonly number[]} values @param {number} share Such as 0.99 for the 99th percentile. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? sorted[0] ?? 0;
}

/** @param {readonly number[]} values */
export const median = (values) => percentile(values, 0.5);

/** @param {readonly number[]} values */
export const largest = (values) => values.reduce((most, value) => Math.max(most, value), 0);

/** How often each value occurs, the most frequent first: "ok 12, SERVICE_UNAVAILABLE 3". @param {Iterable<string>} values */
export function tally(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return sorted.map(([value, count]) => `${value} ${count}`).join(", ") || "none";
}

/** @param {number} milliseconds */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;

/** The memory of a process in MB: now, and at its peak. @param {number} pid */
export function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const read = (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
  return { now: read("VmRSS"), peak: read("VmHWM") };
}

/**
 * Watches how long the main thread of a process was ready to run and had to wait for a processor: what a busy machine
 * adds to every time that is measured.
 *
 * @param {number} pid
 */
export function watchProcessor(pid) {
  const samples = [];
  function look() {
    try {
      const [, waited] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, "utf8").split(" ");
      samples.push({ at: performance.now(), waited: Number(waited) / 1e6 });
    } catch {
      // The process has ended.
    }
  }
  const timer = setInterval(look, SAMPLING);
  look();
  return {
    /** Milliseconds of waiting between two points of `performance.now()`. */
    waited(from, to) {
      const before = samples.findLast(({ at }) => at <= from) ?? samples[0];
      const after = samples.find(({ at }) => at >= to) ?? samples.at(-1);
      return after.waited - before.waited;
    },
    stop: () => clearInterval(timer),
  };
}

/** Milliseconds. */
const SAMPLING = 20;

/** The number of connections to a port of this machine that the side of the port has not closed. */
export function connectionsTo(port) {
  const local = `:${Number(port).toString(16).toUpperCase().padStart(4, "0")}`;
  const lines = ["/proc/net/tcp", "/proc/net/tcp6"].flatMap((file) =>
    readFileSync(file, "utf8").split("\n").slice(1),
  );
  return lines.filter((line) => {
    const [, address = "", , state] = line.trim().split(/\s+/);
    return address.endsWith(local) && state === ESTABLISHED;
  }).length;
}

/** As /proc/net/tcp writes it. */
const ESTABLISHED = "01";
