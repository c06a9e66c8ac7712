import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { type DocumentNode, parse, print, visit } from "graphql";
import { describe, expect, expectTypeOf, test } from "vitest";
import * as generated from "../src/sdk/generated/operations.js";
import { createClient } from "../src/sdk/index.js";
import { printDocument } from "../src/sdk/print-document.js";

const withoutPlaces = (text: string) => parse(text, { noLocation: true });

const EVERYTHING = `
  query Find($ids: [ID!]! = ["a\\n\\"b\\"", "ü😀"], $deep: Filter = {a: [1, -2.5e3], b: {c: null, d: true}, e: NEWEST, f: [], g: {}}, $on: Boolean @later(by: 1)) @cached(for: 5, in: MEMORY) {
    nodes(ids: $ids, text: """
      a "block" of
        text \\""" here
    """, filter: $deep) @include(if: $on) @skip(if: false) {
      __typename
      mine: id
      ...Card @defer(label: "card")
      ... on Quote @include(if: $on) { text }
      ... { id }
      ... @include(if: $on) { id }
    }
  }
  mutation { retract(id: "x") }
  subscription Live { quoteAdded(after: null) { cursor } }
  fragment Card on Node @shared { id }
`;

describe("the printer of documents", () => {
  const prepared = Object.entries(generated).filter(([, value]) => typeof value === "string");

  test.each([["all that a document may hold", EVERYTHING], ...prepared])("gives back %s", (_, text) => {
    // A block is one way to write a string.
    const tree = visit(withoutPlaces(String(text)), { StringValue: (node) => ({ ...node, block: false }) });
    expect(print(withoutPlaces(printDocument(tree)))).toBe(print(tree));
  });
});

describe("an operation of one's own", () => {
  const asked: unknown[] = [];
  const client = createClient({
    url: "http://archive.example/graphql",
    fetch: async (_, { body }) => {
      asked.push(JSON.parse(String(body)));
      return Response.json({ data: { quote: { text: "No." } } });
    },
  });
  const TEXT = "query Q($id: ID!) { quote(id: $id) { text } }";
  interface Answer {
    readonly quote: { readonly text: string } | null;
  }
  interface Variables {
    readonly id: string;
  }
  /** As graphql-codegen makes it with documentMode "string". */
  class TypedDocumentString<Result, Variables> extends String {
    __apiType?: (variables: Variables) => Result;
  }

  test("may be text, a string or tree of graphql-codegen's, or what a gql tag gives", async () => {
    asked.length = 0;
    const tree = withoutPlaces(TEXT) as TypedDocumentNode<Answer, Variables>;
    const string = new TypedDocumentString<Answer, Variables>(TEXT);
    const tagged: DocumentNode = parse(TEXT);
    const answers = [
      await client.request(TEXT, { id: "1" }),
      await client.request(string, { id: "2" }),
      await client.request(tree, { id: "3" }),
      await client.request(tagged, { id: "4" }),
    ];
    expect(answers).toEqual(Array.from({ length: 4 }, () => ({ quote: { text: "No." } })));
    const printed = printDocument(tree);
    expect(asked).toEqual([
      { query: TEXT, variables: { id: "1" } },
      { query: TEXT, variables: { id: "2" } },
      { query: printed, variables: { id: "3" } },
      { query: printed, variables: { id: "4" } },
    ]);
  });

  test("is typed as it says, and unknown where it does not", () => {
    const tree = {} as TypedDocumentNode<Answer, Variables>;
    const string = {} as TypedDocumentString<Answer, Variables>;
    const calls = () => [
      expectTypeOf(client.request(tree, { id: "1" })).resolves.toEqualTypeOf<Answer>(),
      expectTypeOf(client.request(string, { id: "1" })).resolves.toEqualTypeOf<Answer>(),
      expectTypeOf(
        client.request(generated.ArchiveDocument),
      ).resolves.toEqualTypeOf<generated.ArchiveQuery>(),
      expectTypeOf(client.request(TEXT)).resolves.toEqualTypeOf<unknown>(),
      expectTypeOf(client.request(TEXT, { id: 1 })).resolves.toEqualTypeOf<unknown>(),
      expectTypeOf(client.request<Answer>(TEXT, { id: "1" })).resolves.toEqualTypeOf<Answer>(),
      expectTypeOf(client.request<Answer, Variables>(TEXT, { id: "1" })).resolves.toEqualTypeOf<Answer>(),
      // @ts-expect-error The variables must be given.
      client.request(tree),
      // @ts-expect-error The id is text.
      client.request(string, { id: 1 }),
      // @ts-expect-error A number is no document.
      client.request(7),
    ];
    expect(calls).toBeTypeOf("function");
  });
});
