import { openArchive } from "../archive/open.js";
import type { Config } from "../config.js";
import type { Client } from "../sdk/index.js";
import { openArchiveClient, unwrapClientError } from "./archive-client.js";
import { archiveOptions } from "./archive-options.js";
import { createConfiguredExtractor } from "./extractor.js";
import { createOutput, type Output, STANDARD_OUTPUT } from "./output.js";

/**
 * Runs a command that consists of requests to the archive, and prints to standard output.
 *
 * @param command As other processes name it while this one has the archive open.
 * @throws {OnrecordError} for a request that fails; the message is the server's.
 */
export async function withClient(
  command: string,
  config: Config,
  use: (client: Client, output: Output) => Promise<void>,
): Promise<void> {
  const extractor = createConfiguredExtractor(config);
  const open = () => openArchive(config.database, archiveOptions(command, config, extractor));
  const archive = await openArchiveClient(open, extractor, config);
  const output = createOutput(process.stdout, STANDARD_OUTPUT);
  try {
    await use(archive.client, output);
    await output.finish();
  } catch (error) {
    throw unwrapClientError(error);
  } finally {
    await archive.close();
    await extractor.close();
  }
}
