import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql/index.js";

/** Chooses a number from 0 to `max`. */
export type Choose = (max: number) => number;

/** Values that arguments can have, as GraphQL literals. */
export interface Values {
  /** By the name of a scalar or enum, or by "Type.field" of an input field, or by "Type.field.argument". */
  readonly literals: Readonly<Record<string, readonly string[]>>;
  /** Cursors by the name of the connection's type and the order: "QuoteConnection NEWEST". */
  readonly cursors: ReadonlyMap<string, readonly string[]>;
}

interface Scope {
  readonly schema: GraphQLSchema;
  readonly choose: Choose;
  readonly values: Values;
  readonly fragments: string[];
  /** Numbers the aliases: fields with arguments never share a response key by accident. */
  aliases: number;
}

/**
 * A random valid query: with aliases, named and inline fragments, directives, variables, unions, nested lists, filters,
 * cursors both ways, and fields that are selected twice. Some arguments are invalid values that the API refuses.
 */
export function randomQuery(schema: GraphQLSchema, choose: Choose, values: Values): string {
  const scope: Scope = { schema, choose, values, fragments: [], aliases: 0 };
  const selection = selectionOf(scope, schema.getQueryType()!, 5);
  const text = [selection, ...scope.fragments].join("\n");
  const variables = VARIABLES.filter((variable) => text.includes(variable.split(":")[0]!));
  return `query Random${variables.length > 0 ? `(${variables.join(", ")})` : ""} ${text}`;
}

const VARIABLES = ["$yes: Boolean! = true", "$no: Boolean! = false", "$few: Int = 2"];

/** Need a key, or give a value that differs from moment to moment. */
const EXCLUDED = new Set(["apiKeys", "auditEvents", "__typename"]);

function selectionOf(scope: Scope, type: GraphQLCompositeType, depth: number): string {
  const { choose } = scope;
  const selections: string[] = ["__typename"];
  if (isAbstractType(type)) {
    for (const possible of scope.schema.getPossibleTypes(type)) {
      if (choose(2) > 0)
        selections.push(`... on ${possible.name} ${selectionOf(scope, possible, depth - 1)}`);
    }
  }
  if ("getFields" in type) {
    const fields = Object.values(type.getFields()).filter(
      (field) => !EXCLUDED.has(field.name) && (depth > 0 || isLeafType(getNamedType(field.type))),
    );
    const count = fields.length === 0 ? 0 : 1 + choose(Math.min(4, fields.length));
    for (let i = 0; i < count; i++)
      selections.push(wrapped(scope, type, fieldOf(scope, type, pick(scope, fields)!, depth)));
  }
  return `{ ${selections.join(" ")} }`;
}

/** A field, sometimes twice with different selections, which GraphQL merges. */
function fieldOf(
  scope: Scope,
  parent: GraphQLCompositeType,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): string {
  const { choose } = scope;
  const args = argumentsOf(scope, parent, field);
  const alias = args !== "" || choose(3) === 0 ? `a${scope.aliases++}: ` : "";
  const type = getNamedType(field.type);
  const once = () =>
    `${alias}${field.name}${args}${directiveOf(scope)}${isCompositeType(type) ? ` ${selectionOf(scope, type, depth - 1)}` : ""}`;
  return choose(5) === 0 ? `${once()} ${wrapped(scope, parent, once())}` : once();
}

/** The selection itself, or in an inline or a named fragment. */
function wrapped(scope: Scope, type: GraphQLCompositeType, selection: string): string {
  switch (scope.choose(8)) {
    case 0:
      return `... on ${type.name}${directiveOf(scope)} { ${selection} }`;
    case 1: {
      const name = `F${scope.fragments.length}`;
      scope.fragments.push(`fragment ${name} on ${type.name} { ${selection} }`);
      return `...${name}`;
    }
    default:
      return selection;
  }
}

function directiveOf({ choose }: Scope): string {
  return (
    [" @include(if: $yes)", " @skip(if: $no)", " @include(if: $no)", " @skip(if: true)"][choose(30)] ?? ""
  );
}

function argumentsOf(
  scope: Scope,
  parent: GraphQLCompositeType,
  field: GraphQLField<unknown, unknown>,
): string {
  const given = new Map<string, string>();
  for (const argument of field.args) {
    const isOther = argument.name === "last" && given.has("first");
    if (isRequiredArgument(argument) || (!isOther && scope.choose(4) === 0)) {
      given.set(argument.name, argumentValue(scope, `${parent.name}.${field.name}`, field, argument, given));
    }
  }
  return given.size === 0 ? "" : `(${[...given].map(([name, value]) => `${name}: ${value}`).join(", ")})`;
}

function argumentValue(
  scope: Scope,
  path: string,
  field: GraphQLField<unknown, unknown>,
  { name, type }: GraphQLArgument,
  given: ReadonlyMap<string, string>,
): string {
  if (name === "after" || name === "before") {
    const order =
      given.get("orderBy") ??
      String(field.args.find((argument) => argument.name === "orderBy")?.defaultValue);
    const own = scope.values.cursors.get(`${getNamedType(field.type).name} ${order}`) ?? [];
    return scope.choose(60) === 0 ? '"no cursor"' : JSON.stringify(pick(scope, own) ?? "no cursor");
  }
  if (name === "first" || name === "last") {
    return ["0", "1", "2", "3", "$few", "101"][scope.choose(scope.choose(60) === 0 ? 5 : 4)] ?? "1";
  }
  return literalOf(scope, `${path}.${name}`, type);
}

function literalOf(scope: Scope, path: string, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(scope, path, type.ofType);
  if (isListType(type)) {
    return `[${Array.from({ length: 1 + scope.choose(1) }, () => literalOf(scope, path, type.ofType)).join(", ")}]`;
  }
  const literals = scope.values.literals[path] ?? scope.values.literals[type.name];
  if (literals) return pick(scope, literals)!;
  if (isEnumType(type)) return pick(scope, type.getValues())!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const chosen = type.isOneOf
      ? [pick(scope, fields)!]
      : fields.filter(isRequiredOr(() => scope.choose(4) === 0));
    return `{ ${chosen.map((field) => `${field.name}: ${literalOf(scope, `${type.name}.${field.name}`, field.type)}`).join(", ")} }`;
  }
  throw new Error(`No literals are given for ${path} or ${type.name}.`);
}

const isRequiredOr = (otherwise: () => boolean) => (field: GraphQLInputField) =>
  isRequiredInputField(field) || otherwise();

function pick<Item>({ choose }: Scope, items: readonly Item[]): Item | undefined {
  return items.length === 0 ? undefined : items[choose(items.length - 1)];
}
