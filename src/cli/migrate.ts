import { openArchive } from "../archive/open.js";
import type { Config } from "../config.js";
import { archiveOptions, placeOf } from "./archive-options.js";
import { createReader } from "./extractor.js";

/** Brings the archive's tables up to date, or finds that its owner did, and says so. */
export async function migrate(config: Config): Promise<void> {
  const extractor = createReader(config);
  const archive = await openArchive(config.database, archiveOptions("onrecord migrate", config, extractor));
  try {
    const owner = await archive.owner();
    const by = owner ? `; process ${owner.pid} (${owner.command}) has it open and saw to it` : "";
    process.stdout.write(`The tables of ${placeOf(config.database)} are up to date${by}.\n`);
  } finally {
    await archive.close();
    await extractor.close();
  }
}
