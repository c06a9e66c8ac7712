import { toOnrecordError } from "../../db/errors.js";
import { checkContents } from "./contents.js";
import { checkAccess, checkEnvironment, type Environment } from "./environment.js";
import { type CheckContext, type Finding, problem } from "./finding.js";

/**
 * Checks what an archive runs on, and all that it holds. With `fix`, mends what can be derived, under the writer lock.
 * Memory does not depend on the size of the archive. Stops at the first problem without which nothing else can be checked.
 */
export async function* checkArchive(
  context: CheckContext,
  environment: Environment,
): AsyncGenerator<Finding> {
  try {
    for await (const finding of checkAccess(context, environment)) {
      yield finding;
      if (finding.state === "PROBLEM") return;
    }
    yield* checkEnvironment(context, environment);
    yield* checkContents(context);
  } catch (error) {
    const known = toOnrecordError(error);
    if (!known) throw error;
    yield problem("database", known.message, "Run onrecord doctor again when the database can be used.");
  }
}
