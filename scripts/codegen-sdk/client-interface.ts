import { indentRest, printComment } from "./layout.js";
import type { Operation } from "./operations.js";

/**
 * Declares the document of each operation, and what the client has for them: in `Operations` a method for each query
 * and mutation, in `Lists` a method for each list. Each method is written out, because editors show no comment on a
 * method of a mapped type.
 */
export function printClientInterface(operations: readonly Operation[]): string {
  const methods = operations.filter(({ member }) => member === "method");
  const lists = operations.filter(({ member }) => member === "list");
  return [
    ...operations.map(printDocument),
    printInterface(
      "The queries and mutations that are methods of the client.",
      "Operations",
      methods.map(printMethod),
    ),
    printRecord("operations", "Operations", methods),
    printInterface("The lists of `client.each`, which fetch page by page.", "Lists", lists.map(printList)),
    printRecord("lists", "Lists", lists),
  ].join("\n\n");
}

function printDocument({ constant, resultType, variablesType, text }: Operation): string {
  const literal = text.replace(/[`\\]|\$\{/g, "\\$&");
  return `export const ${constant}: TypedDocument<${resultType}, ${variablesType}> = \`${literal}\`;`;
}

function printMethod({
  name,
  described,
  resultType,
  variablesType,
  hasRequiredVariables,
}: Operation): string {
  const optional = hasRequiredVariables ? "" : "?";
  const parameters = `variables${optional}: ${variablesType}, options?: RequestOptions`;
  return `${printComment(described)}${name}(${parameters}): Promise<${resultType}>;`;
}

function printList({ name, described, resultType, variablesType, hasRequiredVariables }: Operation): string {
  const optional = hasRequiredVariables ? "" : "?";
  return `${printComment(described)}${name}(options${optional}: WalkOptions<${variablesType}>): Walk<${resultType}>;`;
}

function printInterface(comment: string, name: string, members: readonly string[]): string {
  return `/** ${comment} */\nexport interface ${name} {\n  ${members.map(indentRest).join("\n  ")}\n}`;
}

function printRecord(constant: string, type: string, operations: readonly Operation[]): string {
  const entries = operations.map(({ name, constant }) => `  ${name}: ${constant},`);
  return `export const ${constant}: Readonly<Record<keyof ${type}, string>> = {\n${entries.join("\n")}\n};`;
}
