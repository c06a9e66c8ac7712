import type { Config } from "../../config.js";
import { databaseKindOf } from "../../database-url.js";
import type { Database } from "../../db/database.js";
import { checkArchive } from "../../ingest/checks/check-archive.js";
import type { Finding } from "../../ingest/checks/finding.js";
import { displayAddress } from "../display-address.js";

/** What a check-up tells while it runs. */
export type CheckEvent =
  | { readonly finding: Finding }
  | { readonly progress: { readonly check: string; readonly share: number } };

/** Milliseconds between two events of progress. */
const PROGRESS_INTERVAL = 250;

/** Checks an archive that this process has open. */
export async function* runChecks(
  database: Database,
  config: Config,
  fix: boolean,
): AsyncGenerator<CheckEvent> {
  const pending: CheckEvent[] = [];
  let wake = () => {};
  let last = performance.now();
  const push = (event: CheckEvent) => {
    pending.push(event);
    wake();
  };
  const onProgress = (check: string, share: number) => {
    if (performance.now() - last < PROGRESS_INTERVAL) return;
    last = performance.now();
    push({ progress: { check, share } });
  };
  const { poolSize, directDatabase: directUrl } = config;
  const environment = {
    address: displayAddress(config.database),
    folder: databaseKindOf(config.database) === "folder" ? config.database : null,
    ...{ poolSize, directUrl },
  };
  let isDone = false;
  const run = async () => {
    for await (const finding of checkArchive({ database, fix, onProgress }, environment)) push({ finding });
  };
  const running = run().finally(() => {
    isDone = true;
    wake();
  });
  // It is awaited below, after what was found before it failed.
  running.catch(() => {});
  for (;;) {
    for (let event = pending.shift(); event; event = pending.shift()) yield event;
    if (isDone) return running;
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
}
