import {
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  type OperationDefinitionNode,
  type SelectionNode,
} from "graphql";
import { indentRest, printComment } from "./layout.js";
import { type SelectedField, selectFields } from "./select-fields.js";
import { capitalize, printType, type TypePrinter } from "./type-printer.js";

/** Declares the type of an operation's data, such as `ArticleQuery`. */
export function printResultType(printer: TypePrinter, operation: OperationDefinitionNode): string {
  const root = printer.schema.getRootType(operation.operation);
  if (!root) throw new Error(`The schema has no ${operation.operation} type.`);
  const type = printSelection(printer, root, operation.selectionSet.selections);
  return `export type ${resultTypeName(operation)} =${afterSpace(type)};`;
}

export function resultTypeName({ name, operation }: OperationDefinitionNode): string {
  return `${capitalize(name?.value ?? "")}${capitalize(operation)}`;
}

/**
 * Declares the type of what a fragment selects, such as `ArticleCardFragment`. On an interface or union, it is the
 * union of a type for each possible type.
 */
export function printFragmentTypes(printer: TypePrinter, fragment: FragmentDefinitionNode): string[] {
  const { name, typeCondition, selectionSet } = fragment;
  const stem = capitalize(name.value);
  const type = printer.schema.getType(typeCondition.name.value);
  if (!isCompositeType(type)) throw new Error(`The schema does not define ${typeCondition.name.value}.`);
  const objects = possibleTypes(printer, type).map((object) => ({
    name: `${stem}_${object.name}_Fragment`,
    text: printObject(printer, object, selectionSet.selections),
  }));
  const [only, ...others] = objects;
  if (only && others.length === 0) return [`export type ${stem}Fragment =${afterSpace(only.text)};`];
  const union = printUnion(objects.map(({ name }) => name));
  return [
    ...objects.map(({ name, text }) => `type ${name} =${afterSpace(text)};`),
    `export type ${stem}Fragment =${afterSpace(union)};`,
  ];
}

function printSelection(
  printer: TypePrinter,
  type: GraphQLCompositeType,
  selections: readonly SelectionNode[],
): string {
  return printUnion(possibleTypes(printer, type).map((object) => printObject(printer, object, selections)));
}

function possibleTypes({ schema }: TypePrinter, type: GraphQLCompositeType): readonly GraphQLObjectType[] {
  if (!isAbstractType(type)) return [type];
  return [...schema.getPossibleTypes(type)].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function printUnion(members: readonly string[]): string {
  return members.length === 1 ? members.join() : `\n  | ${members.map(indentRest).join("\n  | ")}\n`;
}

/** The type, after a space unless it is a union, which starts on a new line. */
function afterSpace(type: string): string {
  return type.startsWith("\n") ? type : ` ${type}`;
}

function printObject(
  printer: TypePrinter,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
): string {
  const fields = selectFields(printer, type, selections).map((field) => toProperty(printer, type, field));
  if (fields.length === 0) return "Record<PropertyKey, never>";
  const ordered = fields.sort((a, b) => a.rank - b.rank).map(({ text }) => indentRest(text));
  return `{\n  ${ordered.join(",\n  ")}\n}`;
}

interface Property {
  readonly text: string;
  /** The type's name comes first, then scalars and enums, then objects. */
  readonly rank: number;
}

function toProperty(printer: TypePrinter, type: GraphQLObjectType, field: SelectedField): Property {
  const { key, nodes, isConditional } = field;
  const name = nodes[0]?.name.value ?? key;
  const property = `readonly ${key}${isConditional ? "?" : ""}`;
  if (name === "__typename") return { text: `${property}: '${type.name}'`, rank: 0 };

  const definition = type.getFields()[name];
  if (!definition) throw new Error(`The schema does not define ${type.name}.${name}.`);
  const named = getNamedType(definition.type);
  const isObject = isCompositeType(named);
  const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  const printed = isObject ? printSelection(printer, named, selections) : printer.nameOf(named);
  return {
    text: `${printComment(definition)}${property}:${afterSpace(printType(definition.type, printed, "null"))}`,
    rank: isObject ? 2 : 1,
  };
}
