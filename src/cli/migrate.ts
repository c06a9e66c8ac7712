import { openArchive } from "../archive/open.js";
import type { Config } from "../config.js";
import { archiveOptions, placeOf } from "./archive-options.js";
import { createReader } from "./extractor.js";
import { createOutput, STANDARD_OUTPUT } from "./output.js";

/** Brings the archive's tables up to date, or finds that its owner did, and says so. */
export async function migrate(config: Config): Promise<void> {
  const output = createOutput(process.stdout, STANDARD_OUTPUT);
  const extractor = createReader(config);
  const archive = await openArchive(config.database, archiveOptions("onrecord migrate", config, extractor));
  try {
    const owner = await archive.owner();
    const by = owner ? `; process ${owner.pid} (${owner.command}) has it open and saw to it` : "";
    await output.writeLine(`The tables of ${placeOf(config.database)} are up to date${by}.`);
    await output.finish();
  } finally {
    await archive.close();
    await extractor.close();
  }
}
