import { parseArgs } from "node:util";
import { OWN_PROJECT } from "./archive/product.mjs";
import { parseSize } from "./archive/size.mjs";

const SERVER = "postgres://postgres@127.0.0.1:5432/postgres";

/**
 * Reads the options that the commands share. Prints the usage for --help, and ends the process.
 *
 * @param {readonly string[]} args
 * @param {{ sizes: string, usage: string, rounds?: number, quick?: object, growth?: object }} defaults Those of --quick and
 * --growth override the others.
 */
export function readOptions(args, defaults) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: "boolean" },
      quick: { type: "boolean", default: false },
      growth: { type: "boolean", default: false },
      sizes: { type: "string" },
      rounds: { type: "string" },
      contenders: { type: "string" },
      operations: { type: "string" },
      output: { type: "string" },
      database: { type: "string" },
      port: { type: "string", default: "0" },
      seed: { type: "string", default: "1" },
      server: { type: "string", default: SERVER },
      project: { type: "string", default: OWN_PROJECT },
    },
  });
  if (values.help) {
    console.log(defaults.usage);
    process.exit(0);
  }
  const { sizes, rounds = 20 } = {
    ...defaults,
    ...(values.growth && defaults.growth),
    ...(values.quick && defaults.quick),
  };
  return {
    ...values,
    positionals,
    sizes: (values.sizes ?? sizes).split(",").map(parseSize),
    rounds: wholeNumber("--rounds", values.rounds ?? String(rounds), 1),
    seed: wholeNumber("--seed", values.seed, 0),
    port: wholeNumber("--port", values.port, 0),
    contenders: values.contenders?.split(",") ?? null,
    operations: values.operations?.split(",") ?? null,
  };
}

/** The names that were given, or all. */
export function chosen(what, given, all) {
  const unknown = given?.find((name) => !all.includes(name));
  if (unknown !== undefined)
    throw new RangeError(`${what}: there is no "${unknown}", only ${all.join(", ")}.`);
  return given?.length ? given : all;
}

function wholeNumber(option, text, minimum) {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < minimum) {
    throw new RangeError(`${option} "${text}" is no whole number of at least ${minimum}.`);
  }
  return number;
}
