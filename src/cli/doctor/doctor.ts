import { createInterface } from "node:readline";
import type { Archive } from "../../archive/archive.js";
import { openArchive } from "../../archive/open.js";
import type { Config } from "../../config.js";
import { OnrecordError } from "../../errors/onrecord-error.js";
import { type Finding, problem } from "../../ingest/checks/finding.js";
import { archiveOptions, requireArchiveFolder } from "../archive-options.js";
import { createConfiguredExtractor } from "../extractor.js";
import { doctorPath } from "../maintenance/owner-requests.js";
import { createOutput, STANDARD_OUTPUT } from "../output.js";
import { type CheckEvent, runChecks } from "./run-checks.js";

export interface DoctorFlags {
  readonly fix?: boolean;
  readonly json?: boolean;
}

/**
 * Checks the archive and prints what was found; the exit code is 1 if there is a problem. With `fix`, mends what can be
 * derived. An embedded archive that another process has open is checked by that process.
 */
export async function examine({ fix = false, json = false }: DoctorFlags, config: Config): Promise<void> {
  requireArchiveFolder(config.database);
  const output = createOutput(process.stdout, STANDARD_OUTPUT);
  const terminal = process.stderr.isTTY ? process.stderr : null;
  const findings: Finding[] = [];
  for await (const event of eventsOf(fix, config)) {
    terminal?.write("\r\x1b[K");
    if ("progress" in event) {
      terminal?.write(`${event.progress.check} ${Math.floor(100 * event.progress.share)} %`);
    } else {
      findings.push(event.finding);
      if (!json) await output.write(format(event.finding));
    }
  }
  const problems = findings.filter(({ state }) => state === "PROBLEM").length;
  if (problems > 0) process.exitCode = 1;
  const summary =
    problems === 0 ? "The archive is in order." : problems === 1 ? "1 problem." : `${problems} problems.`;
  await output.writeLine(json ? JSON.stringify({ ok: problems === 0, findings }) : `\n${summary}`);
  await output.finish();
}

async function* eventsOf(fix: boolean, config: Config): AsyncGenerator<CheckEvent> {
  const extractor = createConfiguredExtractor(config);
  let archive: Archive | null = null;
  try {
    const options = { ...archiveOptions("onrecord doctor", config, extractor), migrates: false };
    archive = await openArchive(config.database, options);
    if (archive.database) yield* runChecks(archive.database, config, fix);
    else if (archive.streamFromOwner) yield* parse(await archive.streamFromOwner(doctorPath(fix)));
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    yield { finding: problem("database", error.message, "Run onrecord doctor again when that is done.") };
  } finally {
    await archive?.close();
    await extractor.close();
  }
}

async function* parse(stream: NodeJS.ReadableStream): AsyncGenerator<CheckEvent> {
  for await (const line of createInterface({ input: stream })) yield JSON.parse(line) as CheckEvent;
}

const WORDS = { OK: "ok", NOTE: "note", PROBLEM: "problem", MENDED: "mended" } as const;

function format({ check, state, message, remedy }: Finding): string {
  const indent = "".padEnd(9 + 14);
  const lines = [
    `${WORDS[state].padEnd(9)}${check.padEnd(14)}${message}`,
    ...(remedy ? [`${indent}${remedy}`] : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
