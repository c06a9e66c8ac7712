import {
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { type Described, indentRest, printComment } from "./layout.js";
import { capitalize, printType, type TypePrinter } from "./type-printer.js";

/** Declares the type of an operation's variables, such as `ArticleQueryVariables`. */
export function printVariablesType(printer: TypePrinter, operation: OperationDefinitionNode): string {
  const descriptions = describeVariables(printer, operation);
  const variables = (operation.variableDefinitions ?? []).map((definition) =>
    printVariable(printer, definition, descriptions.get(definition.variable.name.value)),
  );
  // An object that has no properties, which `{}` does not say.
  const type = variables.length > 0 ? `{\n  ${variables.join("\n  ")}\n}` : "{ [key: string]: never; }";
  return `export type ${variablesTypeName(operation)} = ${type};`;
}

export function variablesTypeName({ name, operation }: OperationDefinitionNode): string {
  return `${capitalize(name?.value ?? "")}${capitalize(operation)}Variables`;
}

/** Whether a caller may leave a variable out. */
export function isOptional({ type, defaultValue }: VariableDefinitionNode): boolean {
  return type.kind !== Kind.NON_NULL_TYPE || defaultValue !== undefined;
}

function printVariable(
  printer: TypePrinter,
  definition: VariableDefinitionNode,
  described: Described | undefined,
): string {
  // The overloads of typeFromAST are for a node whose kind is known.
  const type = typeFromAST(printer.schema, definition.type as Parameters<typeof typeFromAST>[1]);
  const name = definition.variable.name.value;
  if (!type) throw new Error(`The schema does not define the type of $${name}.`);
  const printed = printType(type, printer.nameOf(getNamedType(type)), "null | undefined");
  return indentRest(`${printComment(described)}${name}${isOptional(definition) ? "?" : ""}: ${printed};`);
}

/** What the schema says of each variable, by its name: the description of the first argument that takes it. */
function describeVariables(
  { schema }: TypePrinter,
  operation: OperationDefinitionNode,
): ReadonlyMap<string, Described> {
  const types = new TypeInfo(schema);
  const descriptions = new Map<string, Described>();
  visit(
    operation,
    visitWithTypeInfo(types, {
      Argument({ value }) {
        if (value.kind !== Kind.VARIABLE || descriptions.has(value.name.value)) return;
        // A variable that `@include` takes says whether the field is there: the field describes it.
        const described = types.getDirective() ? types.getFieldDef() : types.getArgument();
        if (described) descriptions.set(value.name.value, described);
      },
    }),
  );
  return descriptions;
}
