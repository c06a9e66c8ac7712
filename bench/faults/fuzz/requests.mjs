import { readFileSync } from "node:fs";
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from "graphql";
import { createScalars, EnumName } from "./values.mjs";

const schema = buildSchema(readFileSync(new URL("../../../schema.graphql", import.meta.url), "utf8"));

/** Bodies that are no operation of the schema. Each is made anew, because some are large. */
const MALFORMED = [
  () => "",
  () => "null",
  () => "[]",
  () => '"{ archive { quoteCount } }"',
  () => "{",
  () => '{"query":5}',
  () => '{"query":"{ archive { quoteCount } }","variables":[1]}',
  () => '{"query":"{ archive { quoteCount } }","operationName":7}',
  () =>
    '{"query":"query($n: Float) { quotes(filter: { minConfidence: $n }) { totalCount } }","variables":{"n":1e999}}',
  () => '{"query":"{ archive { quoteCount } }","extensions":{"persistedQuery":{"version":1,"sha256Hash":7}}}',
  () =>
    '{"query":"query($q: String!) { search(query: $q) { totalCount } }","variables":{"__proto__":{"q":"a"}}}',
  () => "[".repeat(90_000),
  () => Buffer.from([0xff, 0xfe, 0x00, 0x7b]),
  () => ask(`{${" ".repeat(50_000)}archive { quoteCount }}`),
  () => ask(`{ ${"archive { ".repeat(300)}`),
  () =>
    ask(`{ ${Array.from({ length: 120 }, (_, index) => `a${index}: archive { quoteCount }`).join(" ")} }`),
  () => ask(`{ archive { quoteCount ${"@skip(if: false) ".repeat(400)} } }`),
  () => ask("query { ...a } fragment a on Query { ...b } fragment b on Query { ...a }"),
  () => ask("query A { __typename } query B { __typename }"),
  () => ask("query($a: Int = 1, $a: Int = 2) { quotes(first: $a) { totalCount } }"),
  () => ask(`{ quotes(filter: ${"{ search: ".repeat(200)}1${" }".repeat(200)}) { totalCount } }`),
  () => ask("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }"),
  () => ask(`{ nodes(ids: [${'"x", '.repeat(1_001)}]) { id } }`),
  () => ask("subscription { a: quoteAdded { cursor } b: quoteAdded { cursor } }"),
];

const ask = (query) => JSON.stringify({ query });

/**
 * Generates bodies of requests: operations with random selections, arguments and variables; some with hostile values,
 * some with damaged text, some that are no operation at all.
 *
 * @param {import("../support/random.mjs").Random} random
 * @param {{ ids: string[], cursors: string[] }} known
 */
export function createRequestGenerator(random, known) {
  const scalars = createScalars(random, known);

  /** One operation is made with one share of hostile values. */
  function operation() {
    const hostility = random.pick([0, 0, 0.05, 0.2, 0.5]);
    const state = { hostility, definitions: [], variables: {} };
    const isMutation = random.chance(0.06);
    const root = isMutation ? schema.getMutationType() : schema.getQueryType();
    const fields = Object.values(root.getFields());
    const count = random.chance(0.8) ? 1 : 2 + random.below(3);
    const selected = Array.from({ length: count }, (_, index) => {
      const field = random.pick(fields);
      return `f${index}: ${field.name}${args(field, state)}${selection(field.type, 1 + random.below(4), state)}`;
    });
    const variables = state.definitions.length > 0 ? `(${state.definitions.join(", ")})` : "";
    const query = `${isMutation ? "mutation" : "query"} Fuzzed${variables} { ${selected.join(" ")} }`;
    return { query, variables: state.variables };
  }

  function args(field, state) {
    const given = field.args
      .filter((arg) => isRequiredArgument(arg) || random.chance(0.35))
      .map((arg) => `${arg.name}: ${argument(arg, state)}`);
    return given.length > 0 ? `(${given.join(", ")})` : "";
  }
  function argument({ name, type }, state) {
    const value = isCursor(name) ? scalars.cursor(isHostile(state)) : inputOf(type, state);
    if (!random.chance(0.3)) return literal(value);
    const variable = `v${state.definitions.length}`;
    state.definitions.push(`$${variable}: ${isHostile(state) ? "String" : type}`);
    state.variables[variable] = plain(value);
    return `$${variable}`;
  }
  const isCursor = (name) => name === "after" || name === "before";
  const isHostile = ({ hostility }) => random.chance(hostility);

  function inputOf(type, state) {
    if (isNonNullType(type)) return inputOf(type.ofType, state);
    if (random.chance(state.hostility / 5)) return null;
    if (isListType(type)) return listOf(type, state);
    if (isEnumType(type))
      return new EnumName(isHostile(state) ? "NO_SUCH" : random.pick(type.getValues()).name);
    if (isInputObjectType(type)) return objectOf(type, state);
    return scalars.make(type.name, isHostile(state));
  }
  function listOf({ ofType }, state) {
    const length = isHostile(state) && random.chance(0.05) ? 1_500 : random.below(4);
    return Array.from({ length }, () => inputOf(ofType, state));
  }
  function objectOf(type, state) {
    const fields = Object.values(type.getFields());
    // Inputs such as SpeakerBy take exactly one field.
    const chosen = type.name.endsWith("By")
      ? [random.pick(fields)]
      : fields.filter((field) => isRequiredInputField(field) || random.chance(0.3));
    const entries = chosen.map((field) => [field.name, inputOf(getNullableType(field.type), state)]);
    return Object.fromEntries(entries);
  }

  function selection(type, depth, state) {
    const named = getNamedType(type);
    if (isLeafType(named)) return "";
    if (isUnionType(named) || isInterfaceType(named)) return selectionOfTypes(named, depth, state);
    const parts = Object.values(named.getFields())
      .filter((field) => random.chance(isLeafType(getNamedType(field.type)) ? 0.35 : depth > 0 ? 0.25 : 0))
      .map(
        (field) =>
          `${alias(state)}${field.name}${args(field, state)}${selection(field.type, depth - 1, state)}`,
      );
    return ` { ${["__typename", ...parts].join(" ")} }`;
  }
  function selectionOfTypes(type, depth, state) {
    const parts = schema
      .getPossibleTypes(type)
      .filter(() => random.chance(0.5))
      .map((each) => `... on ${each.name}${selection(each, depth - 1, state)}`);
    return ` { __typename ${parts.join(" ")} }`;
  }
  const alias = (state) => (random.chance(state.hostility / 10) ? `same: ` : "");

  function damageText(text) {
    const from = random.below(text.length);
    const to = from + random.below(30);
    const inserted = random.pick([
      "{",
      "}",
      "(",
      ")",
      "...",
      "@skip",
      "$",
      "\u0000",
      '"""',
      "\\u{110000}",
      "💥",
      "",
    ]);
    return `${text.slice(0, from)}${inserted}${text.slice(random.chance(0.5) ? to : from)}`;
  }

  return {
    /** @returns {string | Buffer} */
    next() {
      if (random.chance(0.08)) return random.pick(MALFORMED)();
      const { query, variables } = operation();
      const text = random.chance(0.1) ? damageText(query) : query;
      return JSON.stringify({ query: text, variables });
    },
  };
}

/** A value as GraphQL writes it. */
function literal(value) {
  if (value instanceof EnumName) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, each]) => `${name}: ${literal(each)}`)
    .join(", ")} }`;
}

/** The same as JSON. */
function plain(value) {
  if (value instanceof EnumName) return value.name;
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
}
