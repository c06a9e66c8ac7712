import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { run } from "./support/cli.js";

vi.setConfig({ testTimeout: 60_000 });

const HINT = "Try it with --help.\n";

test("--version prints the version of the package", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(await run(["--version"])).toEqual({ code: 0, output: `${version}\n`, errors: "" });
});

describe("--help", () => {
  test.for(["serve", "ingest", "extract", "export quotes", "export articles", "export speakers", "migrate"])(
    "of %s has examples",
    async (command) => {
      const { code, output, errors } = await run([...command.split(" "), "--help"]);
      expect({ code, errors }).toEqual({ code: 0, errors: "" });
      expect(output).toMatch(new RegExp(`^Usage: onrecord ${command} \\[options\\]`));
      expect(output).toMatch(new RegExp(`Examples:\n  \\$ .*onrecord ${command}`));
    },
  );

  test("of onrecord itself lists the commands", async () => {
    const { code, output, errors } = await run(["--help"]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toMatch(
      / {2}serve .*\n[\s\S]* {2}ingest .*\n[\s\S]* {2}extract .*\n[\s\S]* {2}export .*\n[\s\S]* {2}migrate /,
    );
  });
});

test("an unknown command or flag, or a missing path, is answered in a sentence and a hint", async () => {
  expect(await run(["ingets", "pages"])).toEqual({
    code: 1,
    output: "",
    errors: `error: unknown command 'ingets'\n(Did you mean ingest?)\n${HINT}`,
  });
  expect(await run(["serve", "--prot", "80"])).toEqual({
    code: 1,
    output: "",
    errors: `error: unknown option '--prot'\n(Did you mean --port?)\n${HINT}`,
  });
  expect(await run(["extract"])).toEqual({
    code: 1,
    output: "",
    errors: `error: missing required argument 'path'\n${HINT}`,
  });
  expect(await run(["extract", "--format", "pdf", "a.pdf"])).toEqual({
    code: 1,
    output: "",
    errors: `error: option '-f, --format <format>' argument 'pdf' is invalid. Allowed choices are auto, text, html, jsonl.\n${HINT}`,
  });
});

describe.runIf(existsSync("/dev/full"))("an output that is full", () => {
  const args = [["--version"], ["--help"], ["export", "quotes", "--help"]];

  test.for(args)("ends onrecord %s in a sentence", async (args) => {
    expect(await run(args, { descriptors: { 1: "/dev/full" } })).toEqual({
      code: 1,
      output: "",
      errors: "error: Standard output cannot be written (the disk is full): send it somewhere else.\n",
    });
  });

  test("exits with code 1 for an unknown command even if standard error cannot be written", async () => {
    expect(await run(["ingets"], { descriptors: { 2: "/dev/full" } })).toEqual({
      code: 1,
      output: "",
      errors: "",
    });
  });
});

test("all invalid settings are reported at once", async () => {
  const environment = { PORT: "80a", ONRECORD_WORKERS: "0" };
  expect(await run(["serve", "--log-level", "loud"], { environment })).toEqual({
    code: 1,
    output: "",
    errors: `error: PORT is "80a": give a whole number from 0 to 65535.
error: --log-level is "loud": give one of silent, fatal, error, warn, info, debug, trace.
error: ONRECORD_WORKERS is "0": give a whole number from 1 to 64.
`,
  });
});
