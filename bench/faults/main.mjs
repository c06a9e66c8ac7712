/**
 * Breaks the built product on purpose and checks what it promises: `npm run faults -- NAME… | all`. Each fault starts
 * processes of its own, a Postgres cluster of its own or an embedded archive in a temporary folder, and prints a line for
 * each promise. The exit code is 1 if one does not hold.
 *
 *   --quick         seconds instead of minutes
 *   --rounds N      of outage, kill and sigterm
 *   --seconds N     that each outage lasts
 *   --minutes N     of soak
 *   --requests N    of fuzz
 *   --pages N       of fuzz
 *   --kinds A,B     the kinds of outage to choose from
 *   --seed N        repeats random choices
 */
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createRandom } from "./support/random.mjs";
import { createReport } from "./support/report.mjs";

/**
 * @typedef {object} Options
 * @property {boolean} quick
 * @property {number} [rounds]
 * @property {number} [seconds]
 * @property {number} [minutes]
 * @property {number} [requests]
 * @property {number} [pages]
 * @property {string[]} [kinds]
 */

/**
 * @typedef {object} Bench
 * @property {import("./support/report.mjs").Report} report
 * @property {import("./support/random.mjs").Random} random
 * @property {string} folder Empty, and removed afterwards.
 * @property {Options} options
 * @property {(close: () => unknown) => void} defer Calls back at the end, the last first, whatever happens.
 */

/** @type {Record<string, () => Promise<{ default: (bench: Bench) => Promise<void> }>>} */
const FAULTS = {
  outage: () => import("./outage.mjs"),
  kill: () => import("./kill.mjs"),
  sigterm: () => import("./sigterm.mjs"),
  "disk-full": () => import("./disk-full.mjs"),
  readers: () => import("./readers.mjs"),
  soak: () => import("./soak.mjs"),
  costly: () => import("./costly.mjs"),
  fuzz: () => import("./fuzz.mjs"),
};
const NUMBERS = ["rounds", "seconds", "minutes", "requests", "pages", "seed"];

const { names, options, seed } = readArguments();
const report = createReport();
/** What is open, in the order in which it was opened. @type {(() => unknown)[]} */
const open = [];
for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => closeAll().finally(() => process.exit(130)));
for (const name of names) await run(name);
process.exit(report.failures() > 0 ? 1 : 0);

async function run(name) {
  const [load] = loadavg();
  console.log(`\n${name} (seed ${seed}, load ${load.toFixed(1)})`);
  const start = performance.now();
  const folder = await mkdtemp(join(tmpdir(), `onrecord-${name}-`));
  // Postgres runs as another user.
  await chmod(folder, 0o755);
  open.push(() => rm(folder, { recursive: true, force: true }));
  try {
    const { default: fault } = await FAULTS[name]();
    await fault({
      report,
      folder,
      random: createRandom(seed),
      options,
      defer: (close) => open.push(close),
    });
  } catch (error) {
    report.check(`${name} runs to its end`, false, error.stack);
  }
  await closeAll();
  report.note(`${Math.round((performance.now() - start) / 1000)} s, load ${loadavg()[0].toFixed(1)}`);
}

async function closeAll() {
  for (let close = open.pop(); close; close = open.pop()) {
    try {
      await close();
    } catch (error) {
      report.note(`could not clean up: ${error.message}`);
    }
  }
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: "boolean", default: false },
      kinds: { type: "string" },
      ...Object.fromEntries(NUMBERS.map((option) => [option, { type: "string" }])),
    },
  });
  const names = positionals.includes("all") ? Object.keys(FAULTS) : positionals;
  const unknown = names.find((name) => !Object.hasOwn(FAULTS, name));
  if (names.length === 0 || unknown) {
    console.error(
      `Name faults: ${Object.keys(FAULTS).join(", ")}, or all${unknown ? `, not ${unknown}` : ""}.`,
    );
    process.exit(2);
  }
  const { seed = Date.now() % 1e6, ...numbers } = Object.fromEntries(
    NUMBERS.filter((option) => values[option] !== undefined).map((option) => [
      option,
      Number(values[option]),
    ]),
  );
  const kinds = values.kinds?.split(",");
  return { names, seed, options: { quick: values.quick, ...numbers, ...(kinds && { kinds }) } };
}
