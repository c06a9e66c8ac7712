import { buildSchema, type ExecutionArgs, execute, parse } from "graphql/index.js";
import { expect, test } from "vitest";
import { createEventExecution } from "../src/api/live/event-execution.js";
import type { Context, LoaderScope } from "../src/api/requests/context.js";

const schema = buildSchema(`
  type Query { unused: Int }
  type Event { cursor: String! text(upper: Boolean): String }
  type Subscription { quoteAdded(after: String): Event! }
`);
const QUERY = "subscription ($upper: Boolean) { quoteAdded { cursor text(upper: $upper) } }";

/** Executes events whose texts are computed by `text`, which is counted. */
function start(text: () => string = () => "Said.") {
  const calls = { count: 0 };
  const executeEvents = createEventExecution(execute, 1_000);
  const document = parse(QUERY);
  const events = ["1", "2"].map((cursor) => ({
    cursor,
    quoteAdded: {
      cursor,
      text() {
        calls.count++;
        return text();
      },
    },
  }));
  const run = (scope: LoaderScope, variableValues = {}) =>
    executeEvents(
      { schema, document, variableValues } as ExecutionArgs,
      { events: [...events], scope },
      {} as Context,
    );
  return { calls, run };
}

const createScope = () => ({ loaders: {}, abortController: new AbortController() }) as LoaderScope;

/** The JSON of a result as Yoga makes it. */
function jsonOf(result: object | undefined): unknown {
  if (!result || !("stringify" in result) || typeof result.stringify !== "function") return null;
  return JSON.parse(result.stringify());
}

test("Equal subscriptions that read in the same turn share results and their JSON", async () => {
  const { calls, run } = start();
  const scope = createScope();
  const [first, second] = await Promise.all([run(scope), run(scope)]);
  expect(second).toBe(first);
  expect(calls.count).toBe(2);
  expect(first?.map(jsonOf)).toEqual([
    { data: { quoteAdded: { cursor: "1", text: "Said." } } },
    { data: { quoteAdded: { cursor: "2", text: "Said." } } },
  ]);
});

test("Subscriptions with other variables, or that read later, do not", async () => {
  const { calls, run } = start();
  const scope = createScope();
  await Promise.all([run(scope), run(scope, { upper: true }), run(createScope())]);
  expect(calls.count).toBe(6);
});

test("A result with an error has no shared JSON, because its errors are presented to each client", async () => {
  const { run } = start(() => {
    throw new Error("no");
  });
  const [result] = await run(createScope());
  expect([result?.errors?.[0]?.message, jsonOf(result)]).toEqual(["no", null]);
});
