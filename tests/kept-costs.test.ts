import { buildSchema, parse } from "graphql/index.js";
import { expect, test } from "vitest";
import { keepCosts } from "../src/api/limits/kept-costs.js";

const schema = buildSchema(
  "type Query { list(first: Int, filter: String): [Query!]! one(slug: String): Query }",
);
const { definitions } = parse(`
  query ($few: Int, $text: String, $yes: Boolean!, $slug: String) {
    one(slug: $slug) { list(first: $few) { ...F } }
  }
  fragment F on Query { list(filter: $text) { one { __typename } } one @include(if: $yes) { __typename } }
`);
const [operation, fragment] = definitions as never[];

test("a cost is computed once for the variables that it depends on", () => {
  const computed: object[] = [];
  const costOf = keepCosts((query) => computed.push(query.variableValues));
  const ask = (variableValues: object) =>
    costOf({ schema, fragments: { F: fragment! }, variableValues: { ...variableValues } }, operation!);
  const base = { few: 1, text: "a", yes: true };
  expect(ask({ ...base, slug: "x" })).toBe(1);
  expect(ask({ ...base, slug: "y" })).toBe(1);
  expect([ask({ ...base, few: 2 }), ask({ ...base, text: "b" }), ask({ ...base, yes: false })]).toEqual([
    2, 3, 4,
  ]);
  expect([ask({ ...base, few: null }), ask({ text: "a", yes: true })]).toEqual([5, 6]);
  expect(ask(base)).toBe(1);
  expect(computed).toHaveLength(6);
});
