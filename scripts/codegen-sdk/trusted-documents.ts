import { createHash } from "node:crypto";
import type { PluginFunction } from "@graphql-codegen/plugin-helpers";
import { concatAST } from "graphql";
import { readOperations } from "./operations.js";

/**
 * A graphql-codegen plugin that lists the SDK's operations by their hashes, for servers that run only known operations.
 * The texts are those that the SDK sends.
 */
export const plugin: PluginFunction = (schema, documents) => {
  const document = concatAST(documents.flatMap((file) => file.document ?? []));
  const entries = readOperations(schema, document).map(
    ({ text }) => [`sha256:${createHash("sha256").update(text).digest("hex")}`, text] as const,
  );
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
};
