import type { PluginFunction } from "@graphql-codegen/plugin-helpers";
import { plugin as operationTypes } from "@graphql-codegen/typescript-operations";
import { concatAST, Kind } from "graphql";
import { printClientInterface } from "./client-interface.js";
import { readOperations } from "./operations.js";
import { printFragmentTypes, printResultType } from "./result-types.js";
import { createTypePrinter, type ScalarTypes } from "./type-printer.js";
import { printVariablesType } from "./variables-types.js";

interface Config {
  /** The TypeScript type of each scalar that GraphQL itself does not define, and of ID. */
  readonly scalars: ScalarTypes;
}

/**
 * A graphql-codegen plugin that generates the SDK's operations: the types of variables and results, with the
 * schema's descriptions as comments, the text of each document, and the interfaces of the client's methods.
 * typescript-operations prints the enums and input types. It leaves out the descriptions of fields and variables
 * (dotansimha/graphql-code-generator issue 10316), so the types of the documents are printed here.
 */
export const plugin: PluginFunction<Config> = async (schema, documents, config, info) => {
  // Of external documents, typescript-operations prints only the enums and input types that they use.
  const external = documents.map((file) => ({ ...file, type: "external" as const }));
  const schemaTypes = await operationTypes(schema, external, config, info);
  if (typeof schemaTypes === "string")
    throw new Error("typescript-operations must return its imports apart.");

  const document = concatAST(documents.flatMap((file) => file.document ?? []));
  const printer = createTypePrinter(schema, document, config.scalars);
  const documentTypes = document.definitions.flatMap((definition) => {
    switch (definition.kind) {
      case Kind.FRAGMENT_DEFINITION:
        return printFragmentTypes(printer, definition);
      case Kind.OPERATION_DEFINITION:
        return `${printVariablesType(printer, definition)}\n\n\n${printResultType(printer, definition)}`;
      default:
        return [];
    }
  });

  return {
    prepend: [
      'import type { TypedDocument } from "../document.js";',
      'import type { Walk, WalkOptions } from "../pagination.js";',
      'import type { RequestOptions } from "../request.js";',
    ],
    content: [
      schemaTypes.content.trimEnd(),
      ...documentTypes,
      `\n${printClientInterface(readOperations(schema, document))}`,
    ].join("\n\n"),
  };
};
