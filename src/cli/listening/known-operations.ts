import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { errorCode } from "../../errors/error-code.js";
import { OnrecordError } from "../../errors/onrecord-error.js";

/** Texts of operations by their ids. */
export type Operations = Readonly<Record<string, string>>;

/** The name that stands for the file of the SDK's operations. */
const SDK = "sdk";
const SDK_FILE = new URL("../../sdk/generated/trusted-documents.json", import.meta.url);

/**
 * Reads files of operations: JSON objects of texts by ids, as graphql-codegen and other tools write them.
 *
 * @param files If there are none, the operations of the SDK.
 * @throws OnrecordError BAD_USER_INPUT naming the file and what is wrong with it.
 */
export function readKnownOperations(files: readonly string[]): Operations {
  const all = (files.length > 0 ? files : [SDK]).map((file) =>
    readOperations(file === SDK ? fileURLToPath(SDK_FILE) : file),
  );
  return Object.assign({}, ...all);
}

function readOperations(file: string): Operations {
  const wrong = (reason: string, cause?: unknown) =>
    new OnrecordError(
      "BAD_USER_INPUT",
      `"${file}" of ONRECORD_TRUSTED_DOCUMENTS ${reason}: it must be JSON such as {"sha256:…": "query Archive { archive { quoteCount } }"}.`,
      { cause },
    );
  let operations: unknown;
  try {
    operations = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw wrong(`cannot be read (${errorCode(cause) ?? "it is no JSON"})`, cause);
  }
  if (typeof operations !== "object" || operations === null || Array.isArray(operations)) {
    throw wrong("is no object");
  }
  for (const [id, text] of Object.entries(operations)) {
    if (typeof text !== "string") throw wrong(`has no text for "${id}"`);
    const [, hash] = /^(?:sha256:)?([0-9a-f]{64})$/.exec(id) ?? [];
    if (hash !== undefined && hash !== createHash("sha256").update(text).digest("hex")) {
      throw wrong(`has another text than the hash "${id}" says`);
    }
  }
  return operations as Operations;
}

/** The names of the operations in GraphQL documents. */
export function operationNames(documents: Iterable<string>): string[] {
  return [...documents].flatMap((text) =>
    [...text.matchAll(/^\s*(?:query|mutation|subscription)\s+(\w+)/gm)].map(([, name = ""]) => name),
  );
}
