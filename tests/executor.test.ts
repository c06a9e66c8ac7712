import fc from "fast-check";
import {
  buildSchema,
  type ExecutionResult,
  execute,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from "graphql/index.js";
import { expect, test } from "vitest";
import { createExecutor } from "../src/api/execution/executor.js";
import { randomQuery, type Values } from "./support/random-queries.js";

const SDL = `
  type Query { thing(size: Int): Thing required: Thing! things(first: Int = 1): [Thing] all: [[Thing!]!]! any: Any }
  type Thing implements Named {
    name: String! text: String count: Int! maybe: Int color: Color colors: [Color!] flag: Boolean share: Float!
    other: Thing sure: Thing! several(first: Int, text: String): [Thing!]! any: [Any!] named: Named
  }
  type Part implements Named { name: String! of: Thing! }
  interface Named { name: String! }
  union Any = Thing | Part
  enum Color { RED GREEN }
`;

type Variables = Readonly<Record<string, unknown>>;

type Behavior = "value" | "null" | "throw" | "error" | "invalid";

const FAILURES: readonly Behavior[] = ["null", "throw", "error", "invalid"];

interface Chances {
  readonly seed: number;
  /** How many of a thousand calls fail. */
  readonly failures: number;
}

/**
 * The schema with resolvers that return values, promises and failures. A hash of the path of a field decides which, so that
 * it does not depend on the order in which resolvers are called. Some fields have no resolver.
 *
 * @param withPromises Whether a third of the resolvers return promises.
 */
function withResolvers({ seed, failures }: Chances, withPromises: boolean): GraphQLSchema {
  const schema = buildSchema(SDL);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      if (
        type.name !== "Query" &&
        isLeafType(getNullableType(field.type)) &&
        hash(seed, field.name) % 2 === 0
      )
        continue;
      field.resolve = (parent: { path: string } | undefined, args) => {
        const path = `${parent?.path ?? ""}/${field.name} ${JSON.stringify(args)}`;
        const act = () => behave(behaviorAt({ seed, failures }, path), field.type, path);
        return withPromises && hash(seed + 2, path) % 3 === 0 ? Promise.resolve().then(act) : act();
      };
    }
  }
  return schema;
}

function behaviorAt({ seed, failures }: Chances, path: string): Behavior {
  const fails = hash(seed, path) % 1000 < failures;
  return fails ? FAILURES[hash(seed + 1, path) % FAILURES.length]! : "value";
}

function behave(behavior: Behavior, type: GraphQLOutputType, path: string): unknown {
  switch (behavior) {
    case "value":
      return makeValue(type, path);
    case "throw":
      throw new Error(path);
    case "error":
      return new Error(path);
    case "invalid":
      return isLeafType(getNullableType(type)) ? {} : null;
    case "null":
      return null;
  }
}

const LEAVES: Readonly<Record<string, unknown>> = { Int: 7, Float: 0.5, Boolean: true, Color: "GREEN" };

function makeValue(type: GraphQLOutputType, path: string): unknown {
  if (isNonNullType(type)) return makeValue(type.ofType, path);
  if (isListType(type)) return [1, 2].map((index) => makeValue(type.ofType, `${path}/${index}`));
  if (isLeafType(type)) return LEAVES[type.name] ?? path;
  const name = isObjectType(type) ? type.name : (["Thing", "Part"][hash(0, path) % 2] ?? "");
  return {
    path,
    __typename: name,
    name: "a",
    text: null,
    count: 1,
    maybe: 2,
    color: "RED",
    flag: false,
    share: 1,
  };
}

/** FNV-1a, which spreads similar texts. */
function hash(seed: number, text: string): number {
  let value = 2_166_136_261 ^ seed;
  for (const character of text) value = Math.imul(value ^ character.charCodeAt(0), 16_777_619) >>> 0;
  return value;
}

const SCHEMA = buildSchema(SDL);
const VALUES: Values = {
  literals: { Int: ["1", "2", "$few"], String: ['"a"', "null"] },
  cursors: new Map(),
};

/**
 * Executes a query with both executors, and compares the results. With promises, graphql-js would leave some rejections
 * unhandled, which fails the run of the tests.
 */
async function compare(
  chances: Chances,
  query: string,
  variableValues: Variables = {},
): Promise<ExecutionResult> {
  const args = { document: parse(query), variableValues };
  const expected = await execute({ ...args, schema: withResolvers(chances, false) });
  const actual = await createExecutor()({ ...args, schema: withResolvers(chances, true) });
  // As text, which has an order.
  expect(JSON.stringify(actual.data)).toBe(JSON.stringify(expected.data));
  expect(failedFields(actual)).toEqual(failedFields(expected));
  const wanted = new Map(expected.errors?.map((error) => [JSON.stringify(error.path), error.toJSON()]));
  for (const error of actual.errors ?? []) {
    const same = wanted.get(JSON.stringify(error.path));
    if (same) expect(error.toJSON()).toEqual(same);
  }
  return actual;
}

/** The paths of the fields that are null because of errors. Of several errors below one of them, either may be reported. */
function failedFields({ data, errors = [] }: ExecutionResult): string[] {
  const paths = errors.map(({ path = [] }) => {
    let value: unknown = data;
    const present = path.findIndex((key) => {
      const isNull = value === null;
      value = (value as Record<string, unknown> | null)?.[key];
      return isNull;
    });
    return JSON.stringify(present < 0 ? path : path.slice(0, present));
  });
  return [...new Set(paths)].sort();
}

test("random queries have the results that graphql-js gives, with errors at the same fields", async () => {
  let failed = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), fc.nat(), fc.constantFrom(0, 20, 200), async (generate, seed, failures) => {
      const query = randomQuery(SCHEMA, (max) => generate(fc.nat, { max }), VALUES);
      fc.pre(validate(SCHEMA, parse(query)).length === 0); // Fields of two types in a union may not merge.
      if ((await compare({ seed, failures }, query)).errors) failed++;
    }),
    { numRuns: 200, endOnFailure: true },
  );
  expect(failed).toBeGreaterThan(30);
});

test.each<[name: string, query: string, variables?: Variables]>([
  ["several operations and no name", "query A { __typename } query B { __typename }"],
  ["introspection", '{ __schema { queryType { name } } __type(name: "Thing") { kind } }'],
  ["a missing variable", "query ($few: Int!) { thing(size: $few) { name } }"],
  ["an invalid variable", "query ($few: Int = 3) { thing(size: $few) { name } }", { few: "many" }],
  [
    "a variable that is null for an argument with a default",
    "query ($few: Int) { things(first: $few) { name } }",
  ],
  ["a default that is not used", "query ($few: Int! = 2) { things(first: $few) { name } }", { few: 1 }],
  [
    "an alias that is the name of the prototype",
    "{ __proto__: thing { __proto__: name constructor: count } }",
  ],
  ["fields that are selected twice", "{ thing { other { name } ... on Thing { other { count name } } } }"],
])("%s", async (_, query, variables) => {
  await compare({ seed: 1, failures: 0 }, query, variables);
});

test("the variables of @include and @skip decide in each request", async () => {
  const executeAgain = createExecutor();
  const document = parse(
    "query ($yes: Boolean!) { required { count @include(if: $yes) maybe @skip(if: $yes) } }",
  );
  const schema = withResolvers({ seed: 1, failures: 0 }, true);
  for (const [yes, field] of [
    [true, "count"],
    [false, "maybe"],
    [true, "count"],
  ] as const) {
    const { data } = await executeAgain({ schema, document, variableValues: { yes } });
    expect(Object.keys(data?.["required"] as object)).toEqual([field]);
  }
});

test("nobody has to handle the promises of other items when an item of a list fails", async () => {
  const schema = buildSchema("type Query { items: [Item!]! } type Item { late: Int early: Int! }");
  const [query, item] = [schema.getQueryType()!, schema.getType("Item") as GraphQLObjectType];
  query.getFields()["items"]!.resolve = () => [{ isGood: true }, { isGood: false }];
  item.getFields()["late"]!.resolve = async () => Promise.reject(new Error("Late."));
  item.getFields()["early"]!.resolve = ({ isGood }) => {
    if (isGood) return Promise.reject(new Error("Later."));
    throw new Error("At once.");
  };
  const { data, errors } = await createExecutor()({ schema, document: parse("{ items { late early } }") });
  expect({ data, message: errors?.[0]?.message }).toEqual({ data: null, message: "At once." });
  // A rejection that nobody handles fails the run of the tests.
  await new Promise((resolve) => setImmediate(resolve));
});
