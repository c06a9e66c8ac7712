import type { IncomingMessage, ServerResponse } from "node:http";
import { writeBackup } from "../../archive/backup/write-backup.js";
import type { RequestHandler } from "../../archive/owner-server.js";
import type { Config } from "../../config.js";
import type { Database } from "../../db/database.js";
import { programVersion } from "../backup/program-version.js";
import { runChecks } from "../doctor/run-checks.js";
import { createOutput } from "../output.js";

/** The request for `onrecord doctor`; the response is a line of JSON for each `CheckEvent`. */
export const doctorPath = (fix: boolean): string => `/doctor?fix=${fix}`;

/** The request for `onrecord backup`; the response is the text of a backup, which the command compresses. */
export const BACKUP_PATH = "/backup";

const OWNER = { name: "The socket", remedy: "run the command again" };

/**
 * Adds what other commands ask of the process that has an embedded archive open, beside the API. Only processes of the
 * same user can reach it.
 */
export function withMaintenance(api: RequestHandler, database: Database, config: Config): RequestHandler {
  async function check(fix: boolean, response: ServerResponse): Promise<void> {
    const output = createOutput(response, OWNER);
    for await (const event of runChecks(database, config, fix)) {
      if (!(await output.writeLine(JSON.stringify(event)))) return;
    }
    response.end();
  }
  async function backUp(response: ServerResponse): Promise<void> {
    const output = createOutput(response, OWNER);
    await writeBackup(database, programVersion(), output.write);
    response.end();
  }
  return {
    close: () => api.close(),
    async handle(request: IncomingMessage, response: ServerResponse) {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://owner");
      if (pathname !== "/doctor" && pathname !== BACKUP_PATH) return api.handle(request, response);
      try {
        if (pathname === BACKUP_PATH) await backUp(response);
        else await check(searchParams.get("fix") === "true", response);
      } catch (error) {
        response.destroy(error instanceof Error ? error : undefined);
      }
    },
  };
}
