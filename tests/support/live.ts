import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Api } from "../../src/api/http/server.js";
import { readServerSentEvents } from "../../src/sdk/server-sent-events.js";

export interface Address {
  readonly url: string;
  close(): Promise<void>;
}

/** An API on the network, at a port of its own. */
export async function listenWith(api: Pick<Api, "handle">): Promise<Address> {
  const server = createServer((request, response) => void api.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface LiveQuote {
  readonly cursor: string;
  readonly node: { readonly text: string };
}

interface LiveAnswer {
  readonly data?: { readonly quoteAdded: LiveQuote } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

export interface Subscription {
  readonly response: Response;
  /** The next event; null when the stream is complete. Rejects where it breaks off. */
  next(): Promise<LiveAnswer | null>;
  /** The texts of the quotes in the next so many events. */
  texts(count: number): Promise<string[]>;
  /** Breaks the connection off. */
  leave(): void;
}

export const QUOTE_ADDED = `subscription($filter: QuoteFilter, $after: String) {
  quoteAdded(filter: $filter, after: $after) { cursor node { text speaker { name } article { headline } } } }`;

/** Subscribes over the network. */
export async function subscribe(
  url: string,
  variables: object = {},
  query: string = QUOTE_ADDED,
  extraHeaders: Readonly<Record<string, string>> = {},
): Promise<Subscription> {
  const leaving = new AbortController();
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream", ...extraHeaders },
    body: JSON.stringify({ query, variables }),
    signal: leaving.signal,
  });
  if (!response.body) throw new Error("There is no stream.");
  const events = readServerSentEvents(response.body, 60_000);
  async function next(): Promise<LiveAnswer | null> {
    const { value, done } = await events.next();
    if (done) throw new Error("The stream broke off.");
    return value.type === "complete" ? null : JSON.parse(value.data);
  }
  return {
    response,
    next,
    async texts(count) {
      const texts: string[] = [];
      while (texts.length < count) {
        const answer = await next();
        if (!answer?.data) throw new Error(`It is no quote: ${JSON.stringify(answer)}`);
        texts.push(answer.data.quoteAdded.node.text);
      }
      return texts;
    },
    leave: () => leaving.abort(),
  };
}

/** What was answered: JSON; or, of a stream, which is then left, the first event. */
export async function answerOf(response: Response): Promise<unknown> {
  const isStream = response.headers.get("content-type")?.startsWith("text/event-stream");
  if (!isStream || !response.body) return response.json();
  for await (const { type, data } of readServerSentEvents(response.body, 60_000)) {
    if (type === "next") return JSON.parse(data);
  }
  throw new Error("The stream ended without an event.");
}

/** How a client asks for what an operation gives: a subscription's events come over server-sent events. */
export function acceptFor(query: string): { readonly accept: string } {
  const isSubscription = /^subscription\b/m.test(query);
  return { accept: isSubscription ? "text/event-stream" : "application/json" };
}
