import { parseArgs } from "node:util";
import { OWN_PROJECT } from "./archive/product.mjs";
import { parseSize } from "./archive/size.mjs";

const SERVER = "postgres://postgres@127.0.0.1:5432/postgres";

/**
 * Reads the options that the commands share. Prints the usage for --help, and ends the process.
 *
 * @param {readonly string[]} args
 * @param {{ sizes: string, usage: string, rounds?: number }} defaults
 */
export function readOptions(args, defaults) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: "boolean" },
      quick: { type: "boolean", default: false },
      growth: { type: "boolean", default: false },
      sizes: { type: "string", default: defaults.sizes },
      rounds: { type: "string", default: String(defaults.rounds ?? 20) },
      contenders: { type: "string" },
      operations: { type: "string" },
      output: { type: "string" },
      database: { type: "string" },
      port: { type: "string", default: "0" },
      seed: { type: "string", default: "1" },
      server: { type: "string", default: process.env.BENCH_PEERS_SERVER ?? SERVER },
      project: { type: "string", default: OWN_PROJECT },
    },
  });
  if (values.help) {
    console.log(defaults.usage);
    process.exit(0);
  }
  return {
    ...values,
    sizes: values.sizes.split(",").map(parseSize),
    rounds: wholeNumber("--rounds", values.rounds, 1),
    seed: wholeNumber("--seed", values.seed, 0),
    port: wholeNumber("--port", values.port, 0),
    contenders: values.contenders?.split(",") ?? null,
    operations: values.operations?.split(",") ?? null,
  };
}

function wholeNumber(option, text, minimum) {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < minimum) {
    throw new RangeError(`${option} "${text}" is no whole number of at least ${minimum}.`);
  }
  return number;
}
