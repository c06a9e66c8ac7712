import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { archiveForEachTest } from "../support/archive-folder.js";
import { run } from "../support/cli.js";

const place = archiveForEachTest();

const PAGE = JSON.stringify({ title: "Pier", text: '"We never meant to tear it down," said Bo Lind.' });

describe.runIf(existsSync("/dev/full"))("an output that is full", () => {
  const commands = [
    ["ingest", "-"],
    ["ingest", "--json", "-"],
    ["ingest", "nowhere", "-"],
    ["export", "quotes"],
    ["export", "quotes", "--output", "said.csv"],
    ["migrate"],
    ["serve", "--port", "0", "--no-samples"],
  ];

  test("ends every command in one sentence and releases the archive", async () => {
    await run(["ingest", "--database", place.archive.url, "-"], { input: PAGE });
    for (const command of commands) {
      const args = [...command, "--database", place.archive.url];
      expect({
        command,
        ...(await run(args, { cwd: place.folder.path, input: PAGE, descriptors: { 1: "/dev/full" } })),
      }).toEqual({
        command,
        code: 1,
        output: "",
        errors: "error: Standard output cannot be written (the disk is full): send it somewhere else.\n",
      });
    }
    const { code, output } = await run(["export", "quotes", "--no-bom", "--database", place.archive.url]);
    expect({ code, lines: output.split("\r\n").length }).toEqual({ code: 0, lines: 3 });
  });

  test("does not end a command if only progress or log lines are lost", async () => {
    const args = ["ingest", "--json", "--database", place.archive.url, "-"];
    const { code, output } = await run(args, { input: PAGE, descriptors: { 2: "/dev/full" } });
    expect({ code, ...JSON.parse(output) }).toMatchObject({ code: 0, created: 1 });
  });
});
