import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  separateOperations,
} from "graphql";
import type { Described } from "./layout.js";
import { resultTypeName } from "./result-types.js";
import { capitalize } from "./type-printer.js";
import { isOptional, variablesTypeName } from "./variables-types.js";

/** An operation as the SDK offers it. */
export interface Operation {
  /** The name of its method or list: "ingestPage", and "quotes" for the query eachQuotes. */
  readonly name: string;
  /** The name of the constant that holds its text. */
  readonly constant: string;
  /** The operation and the fragments that it uses. */
  readonly text: string;
  readonly described: Described | null | undefined;
  readonly resultType: string;
  readonly variablesType: string;
  readonly hasRequiredVariables: boolean;
  /** What the client has for it; nothing for a subscription, which is more than one request. */
  readonly member: "method" | "list" | null;
}

/** A query called eachX is the list x of `client.each`; every other query and mutation is a method. */
export function readOperations(schema: GraphQLSchema, document: DocumentNode): readonly Operation[] {
  return Object.values(separateOperations(document)).map((single) => toOperation(schema, single));
}

function toOperation(schema: GraphQLSchema, document: DocumentNode): Operation {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation?.name) throw new Error("Every operation must have a name.");
  const fragments = document.definitions.filter((node) => node !== operation);
  const name = operation.name.value;
  const listName = listNameOf(name);
  return {
    name: listName ?? name,
    constant: `${capitalize(name)}Document`,
    text: print({ ...document, definitions: [operation, ...fragments] }),
    described: findRootField(schema, operation),
    resultType: resultTypeName(operation),
    variablesType: variablesTypeName(operation),
    hasRequiredVariables: !(operation.variableDefinitions ?? []).every(isOptional),
    member: operation.operation === "subscription" ? null : listName ? "list" : "method",
  };
}

function listNameOf(operationName: string): string | null {
  const [, name] = /^each([A-Z]\w*)$/.exec(operationName) ?? [];
  return name ? name.charAt(0).toLowerCase() + name.slice(1) : null;
}

function findRootField(schema: GraphQLSchema, { operation, selectionSet }: OperationDefinitionNode) {
  const [field] = selectionSet.selections;
  return field?.kind === Kind.FIELD ? schema.getRootType(operation)?.getFields()[field.name.value] : null;
}
