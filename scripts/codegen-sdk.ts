import type { PluginFunction } from "@graphql-codegen/plugin-helpers";
import { plugin as operationTypes } from "@graphql-codegen/typescript-operations";
import {
  concatAST,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  print,
  separateOperations,
  TypeInfo,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from "graphql";

/*
 * A plugin of graphql-codegen that writes the SDK's operations: the types that typescript-operations makes, with
 * what the schema says of each field and variable, which that plugin leaves out
 * (dotansimha/graphql-code-generator issue 10316); each document as the text that is sent; and what
 * the client has for them: in `Operations` a method for each query and mutation, in `Lists` a walk for each query
 * that is called eachX. Those are written out, for editors show no comment on a method of a mapped type.
 */
export const plugin: PluginFunction = async (schema, documents, config, info) => {
  const all = concatAST(documents.flatMap(({ document }) => document ?? []));
  const marked = documents.map((file) => ({
    ...file,
    document: file.document && mark(schema, file.document),
  }));
  const types = await operationTypes(schema, marked as typeof documents, config, info);
  if (typeof types === "string") throw new Error("typescript-operations should tell imports from content.");

  const texts = Object.values(separateOperations(all)).map((document) => toDocument(schema, document));
  const [methods, walks] = [
    texts.filter(({ member }) => member === "method"),
    texts.filter(({ member }) => member === "walk"),
  ];
  const content = [
    withDescriptions(schema, types.content),
    ...texts.map(({ constant, type, text }) => `export const ${constant}: ${type} = \`${text}\`;`),
    `/** What is asked at once. */\nexport interface Operations {\n${methods.map(toMethod).join("\n")}\n}`,
    toRecord("operations", "Operations", methods),
    `/** What is walked page by page. */\nexport interface Lists {\n${walks.map(toWalk).join("\n")}\n}`,
    toRecord("lists", "Lists", walks),
  ].join("\n\n");
  const imports = [
    'import type { TypedDocument } from "../document.js";',
    'import type { Walk, WalkOptions } from "../each.js";',
    'import type { RequestOptions } from "../request.js";',
  ];
  // What typescript-operations would put before it are types of its own that nothing here uses.
  return { prepend: imports, content };
};

interface Document {
  /** As a method or list: "ingestPage", and "quotes" for the query eachQuotes. */
  readonly name: string;
  readonly constant: string;
  readonly type: string;
  readonly text: string;
  readonly comment: string;
  /** The types of its answer and its variables. */
  readonly result: string;
  readonly variables: string;
  readonly mustHaveVariables: boolean;
  /** What the client has for it; nothing for a subscription, which is more than a request. */
  readonly member: "method" | "walk" | null;
}

function toDocument(schema: GraphQLSchema, document: DocumentNode): Document {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation?.name) throw new Error("Every operation must have a name.");
  const fragments = document.definitions.filter((node) => node !== operation);
  const [, listName] = /^each([A-Z]\w*)$/.exec(operation.name.value) ?? [];
  const stem = capital(operation.name.value);
  const result = `${stem}${capital(operation.operation)}`;
  const variables = `${result}Variables`;
  const isOptional = ({ type, defaultValue }: VariableDefinitionNode) =>
    type.kind !== Kind.NON_NULL_TYPE || defaultValue !== undefined;
  return {
    name: listName ? listName.charAt(0).toLowerCase() + listName.slice(1) : operation.name.value,
    constant: `${stem}Document`,
    type: `TypedDocument<${result}, ${variables}>`,
    text: print({ ...document, definitions: [operation, ...fragments] }).replace(/[`\\]|\$\{/g, "\\$&"),
    comment: commentOn(rootField(schema, operation)),
    result,
    variables,
    mustHaveVariables: !(operation.variableDefinitions ?? []).every(isOptional),
    member: operation.operation === "subscription" ? null : listName ? "walk" : "method",
  };
}

function rootField(schema: GraphQLSchema, { operation, selectionSet }: OperationDefinitionNode) {
  const [field] = selectionSet.selections;
  return field?.kind === Kind.FIELD ? schema.getRootType(operation)?.getFields()[field.name.value] : null;
}

function toMethod({ name, comment, result, variables, mustHaveVariables }: Document): string {
  const optional = mustHaveVariables ? "" : "?";
  return `${comment}  ${name}(variables${optional}: ${variables}, options?: RequestOptions): Promise<${result}>;`;
}

function toWalk({ name, comment, result, variables, mustHaveVariables }: Document): string {
  const optional = mustHaveVariables ? "" : "?";
  return `${comment}  ${name}(options${optional}: WalkOptions<${variables}>): Walk<${result}>;`;
}

function toRecord(constant: string, type: string, documents: readonly Document[]): string {
  const values = documents.map(({ name, constant }) => `  ${name}: ${constant},`);
  return `export const ${constant}: Readonly<Record<keyof ${type}, string>> = {\n${values.join("\n")}\n};`;
}

/*
 * typescript-operations prints names as it finds them, and its output cannot be asked what a name stands for. So
 * the names carry it: `text` becomes `text__of__Quote__text` before, and `text` with a comment afterwards.
 */
const MARKED = /^( *)(readonly )?(\w+?)__of__(\w+?)__(\w+?)(?:__(\w+))?(\??:)/gm;

/** A mapped type that changes nothing, behind which editors find no comment either. */
const EXACT = /= Exact<(\{[\s\S]*?\})>;/g;

function withDescriptions(schema: GraphQLSchema, content: string): string {
  return content
    .replace(EXACT, "= $1;")
    .replace(MARKED, (_, indent, readonly = "", name, type, field, argument, colon) => {
      const parent = schema.getType(type);
      const found = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field] : null;
      // What `@include` takes is no argument of the field, and means that the field is there.
      const described = found?.args.find(({ name }) => name === argument) ?? found;
      return `${commentOn(described, indent)}${indent}${readonly}${name}${colon}`;
    });
}

function mark(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    visit(document, { OperationDefinition: (operation) => markVariables(schema, operation) }),
    visitWithTypeInfo(types, {
      Field: {
        leave(field) {
          const parent = types.getParentType();
          if (!parent || field.name.value.startsWith("__")) return undefined;
          const key = field.alias?.value ?? field.name.value;
          const value = `${key}__of__${ownerOf(parent, field.name.value)}__${field.name.value}`;
          return { ...field, alias: { kind: Kind.NAME, value } };
        },
      },
    }),
  );
}

/** The interface that promises the field, so that it is marked alike in a fragment on either. */
function ownerOf(type: GraphQLCompositeType, field: string): string {
  const interfaces = isObjectType(type) ? type.getInterfaces() : [];
  return (interfaces.find((each) => each.getFields()[field]) ?? type).name;
}

/** A variable is what the argument is that takes it. */
function markVariables(schema: GraphQLSchema, operation: OperationDefinitionNode): OperationDefinitionNode {
  const types = new TypeInfo(schema);
  const marks = new Map<string, string>();
  visit(
    operation,
    visitWithTypeInfo(types, {
      Argument(argument) {
        const [parent, field] = [types.getParentType(), types.getFieldDef()];
        if (argument.value.kind !== Kind.VARIABLE || !parent || !field) return;
        const { value: name } = argument.value.name;
        if (!marks.has(name)) {
          marks.set(name, `${name}__of__${parent.name}__${field.name}__${argument.name.value}`);
        }
      },
    }),
  );
  return visit(operation, {
    Variable: ({ name, ...node }) => ({
      ...node,
      name: { ...name, value: marks.get(name.value) ?? name.value },
    }),
  });
}

interface Described {
  readonly description?: string | null | undefined;
  readonly deprecationReason?: string | null | undefined;
}

function commentOn(described: Described | null | undefined, indent = "  "): string {
  const deprecation = described?.deprecationReason ? `@deprecated ${described.deprecationReason}` : null;
  const lines = [described?.description, deprecation].filter((line) => line != null);
  if (lines.length === 0) return "";
  const text = lines.join("\n").replaceAll("*/", "*\\/").replaceAll("\n", `\n${indent} * `);
  return lines.length === 1 && !text.includes("\n")
    ? `${indent}/** ${text} */\n`
    : `${indent}/**\n${indent} * ${text}\n${indent} */\n`;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
