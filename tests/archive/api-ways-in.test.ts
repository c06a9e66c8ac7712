import { once } from "node:events";
import { createServer, type Server, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestApi, post, type TestApi } from "../support/api.js";
import { fill } from "../support/read-archive.js";

/*
 * Plain posts are answered without Yoga's handling of HTTP, and those from pages of other origins with it; and all of them
 * come as a Request or over a connection. The answers must be the same.
 */

type Headers = Readonly<Record<string, string>>;

let api: TestApi;
let server: Server;
beforeAll(async () => {
  api = await openTestApi({ limits: { cost: 500, depth: 6, bodyBytes: 2_000 }, apiKeys: ["secret"] });
  await fill(api.archive.db);
  server = createServer((request, response) => void api.handle(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(async () => {
  server.close();
  await api.close();
});

const WAYS: Readonly<Record<string, (body: string, headers: Headers) => Promise<unknown>>> = {
  "a Request": asRequest,
  "a Request, by Yoga": (body, headers) => asRequest(body, { ...headers, origin: "https://example.org" }),
  "a connection": overConnection,
  "a connection, by Yoga": (body, headers) =>
    overConnection(body, { ...headers, origin: "https://example.org" }),
};

async function asRequest(body: string, headers: Headers) {
  const response = await api.fetch(post(body, headers));
  return answerOf(response.status, Object.fromEntries(response.headers), await response.text());
}

async function overConnection(body: string, headers: Headers) {
  const { port } = server.address() as AddressInfo;
  const sent = send({
    port,
    method: "POST",
    path: "/graphql",
    headers: { "content-type": "application/json", ...headers },
  });
  sent.end(body);
  const [response] = await once(sent, "response");
  return answerOf(response.statusCode, response.headers, await text(response));
}

/** What a connection adds, and what differs from answer to answer. */
const IGNORED: ReadonlySet<string> = new Set([
  "connection",
  "content-length",
  "date",
  "keep-alive",
  "transfer-encoding",
  "vary",
  "x-request-id",
]);

function answerOf(status: number | undefined, headers: NodeJS.Dict<string | string[]>, body: string) {
  const named = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
  const id = named.get("x-request-id");
  return {
    status,
    headers: Object.fromEntries([...named].filter(([name]) => !IGNORED.has(name)).sort()),
    body: id === undefined ? body : body.replaceAll(id, "ID"),
    hasId: id !== undefined,
  };
}

const QUERY =
  "{ articles(first: 2) { nodes { headline quotes(first: 2) { nodes { text speaker { name } } } } } }";
const json = (query: string, rest: object = {}) => JSON.stringify({ query, ...rest });

/** The body, and the headers if they matter. */
const REQUESTS: Readonly<Record<string, readonly [body: string, headers?: Headers]>> = {
  "a query": [json(QUERY)],
  "a query for GraphQL's own media type": [json(QUERY), { accept: "application/graphql-response+json" }],
  "a query for either media type": [
    json(QUERY),
    { accept: "application/graphql-response+json, application/json;q=0.9" },
  ],
  "a query for anything": [json(QUERY), { accept: "text/html, */*" }],
  "a query for a charset that is not supported": [
    json(QUERY),
    { accept: "application/json; charset=latin1" },
  ],
  "a query for a picture": [json(QUERY), { accept: "image/png" }],
  "a query with variables": [
    json("query ($n: Int) { speakers(first: $n) { nodes { name } } }", { variables: { n: 1 } }),
  ],
  "a query that asks what it costs": [json(QUERY), { "x-graphql-cost": "report" }],
  "a query with a request id": [json(QUERY), { "x-request-id": "mine" }],
  "one of two operations": [
    json("query A { __typename } query B { archive { quoteCount } }", { operationName: "B" }),
  ],
  "none of two operations": [json("query A { __typename } query B { __typename }")],
  "an operation that is not there": [json("query A { __typename }", { operationName: "C" })],
  "a document that cannot be parsed": [json("{ articles(")],
  "an unknown field": [json("{ article { headlin } }")],
  "an unknown field, for GraphQL's own media type": [
    json("{ article { headlin } }"),
    { accept: "application/graphql-response+json" },
  ],
  "a query that nests too deep": [
    json(
      `{ ${"node(id: 1) { id ... on Article { speakers { articles { nodes { speakers { id } } } } } }"} }`,
    ),
  ],
  "a query that costs too much": [
    json("{ articles(first: 100) { nodes { quotes(first: 100) { nodes { text } } } } }"),
  ],
  "a variable of the wrong type": [
    json("query ($n: Int) { speakers(first: $n) { nodes { name } } }", { variables: { n: "x" } }),
  ],
  "an argument that is refused": [json('{ node(id: "x") { id } }')],
  "a look-up that finds nothing": [json('{ speaker(by: { slug: "nobody" }) { name } }')],
  "a mutation without a key": [json('mutation { renameSpeaker(id: "x", name: "y") { speaker { id } } }')],
  "a mutation with a key": [
    json('mutation { renameSpeaker(id: "x", name: "y") { speaker { id } } }'),
    { authorization: "Bearer secret" },
  ],
  "a batch": [JSON.stringify([{ query: QUERY }])],
  "no JSON": ["query"],
  "JSON that is no object": ["1"],
  "no query": [json("", {})],
  "a query that is a number": [JSON.stringify({ query: 1 })],
  "variables that are a list": [json(QUERY, { variables: [1] })],
  "a parameter that is not known": [json(QUERY, { other: 1 })],
  "an id of no document": [JSON.stringify({ documentId: "x" })],
  "a body that is too large": [json(`{ __typename }${" ".repeat(3_000)}`)],
  "another type of body": [QUERY, { "content-type": "text/plain" }],
  introspection: [json("{ __schema { queryType { name } } }")],
  "another host": [json(QUERY), { host: "example.org" }],
};

describe("Every way in gives the same answer to", () => {
  test.each(Object.entries(REQUESTS))("%s", async (_, [body, headers = {}]) => {
    const answers = new Map<string, unknown>();
    for (const [way, ask] of Object.entries(WAYS)) answers.set(way, await ask(body, headers));
    const [first] = answers.values();
    expect(Object.fromEntries(answers)).toEqual(
      Object.fromEntries(Object.keys(WAYS).map((way) => [way, first])),
    );
    expect(first).toMatchObject({ hasId: true });
  });
});
