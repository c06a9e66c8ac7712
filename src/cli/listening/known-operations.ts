import { readFileSync } from "node:fs";

/** The operations that the SDK sends, by their hashes: "sha256:…". */
export function sdkOperations(): Readonly<Record<string, string>> {
  const file = new URL("../../sdk/generated/trusted-documents.json", import.meta.url);
  return JSON.parse(readFileSync(file, "utf8"));
}

/** The names of the operations in GraphQL documents. */
export function operationNames(documents: Iterable<string>): string[] {
  return [...documents].flatMap((text) =>
    [...text.matchAll(/^\s*(?:query|mutation|subscription)\s+(\w+)/gm)].map(([, name = ""]) => name),
  );
}
