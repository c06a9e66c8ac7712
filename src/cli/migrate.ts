import { openArchive } from "../archive/open.js";
import type { Config } from "../config.js";
import { archiveOptions, displayAddress } from "./archive-options.js";
import { createConfiguredExtractor } from "./extractor.js";
import { createOutput, STANDARD_OUTPUT } from "./output.js";

/** Brings the archive's tables up to date, unless its owner already has, and prints that they are. */
export async function migrate(config: Config): Promise<void> {
  const output = createOutput(process.stdout, STANDARD_OUTPUT);
  const extractor = createConfiguredExtractor(config);
  const archive = await openArchive(config.database, archiveOptions("onrecord migrate", config, extractor));
  try {
    const owner = await archive.owner();
    const by = owner ? `; process ${owner.pid} (${owner.command}) has it open` : "";
    await output.writeLine(`The tables of ${displayAddress(config.database)} are up to date${by}.`);
    await output.finish();
  } finally {
    await archive.close();
    await extractor.close();
  }
}
