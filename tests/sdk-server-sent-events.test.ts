import { expect, test } from "vitest";
import { readServerSentEvents } from "../src/sdk/server-sent-events.js";

/** The events of a text that arrives in chunks of so many bytes. */
async function eventsOf(text: string, size: number): Promise<readonly (readonly [string, string])[]> {
  const bytes = new TextEncoder().encode(text);
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.subarray(at, at + size));
      controller.close();
    },
  });
  const events: (readonly [string, string])[] = [];
  for await (const { type, data } of readServerSentEvents(body, 10_000)) events.push([type, data]);
  return events;
}

const CASES: readonly [name: string, text: string, events: readonly (readonly [string, string])[]][] = [
  ["an event with a name", "event: next\ndata: one\n\n", [["next", "one"]]],
  ["one without a name", "data: one\n\n", [["message", "one"]]],
  ["several lines of data", "data: one\ndata:\ndata: three\n\n", [["message", "one\n\nthree"]]],
  [
    "lines that end in \\r\\n",
    "event: next\r\ndata: one\r\n\r\ndata: two\r\n\r\n",
    [
      ["next", "one"],
      ["message", "two"],
    ],
  ],
  [
    "lines that end in \\r",
    "event: next\rdata: one\r\rdata: two\r\r",
    [
      ["next", "one"],
      ["message", "two"],
    ],
  ],
  ["comments between and within", ":\n\n: alive\ndata: one\n:\n\n:\n\n", [["message", "one"]]],
  ["data that is empty", "event: complete\ndata:\n\n", [["complete", ""]]],
  ["a field without a colon", "data\n\n", [["message", ""]]],
  ["nothing where there are no data", "event: next\n\ndata: one\n\n", [["message", "one"]]],
  ["nothing that breaks off", "data: one\n\ndata: two\n", [["message", "one"]]],
  [
    "fields that it does not know as nothing",
    "id: 7\nretry: 10\ndata: one\nother: x\n\n",
    [["message", "one"]],
  ],
  ["only the first space as none of the value", "data:  one : two\n\n", [["message", " one : two"]]],
  ["a mark of the byte order as none of the text", "\uFEFFdata: one\n\n", [["message", "one"]]],
  ["characters of several bytes", "data: “Dünen” 🐟 e\u0301\n\n", [["message", "“Dünen” 🐟 e\u0301"]]],
];

test.each(CASES)("A stream of events has %s, wherever its chunks are cut", async (_, text, events) => {
  for (const size of [1, 2, 3, 5, 7, 1_000]) expect(await eventsOf(text, size)).toEqual(events);
});

test("Leaving the loop cancels a stream of events", async () => {
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new TextEncoder().encode("data: one\n\n")),
    cancel: () => {
      isCancelled = true;
    },
  });
  for await (const { data } of readServerSentEvents(body, 10_000)) {
    expect(data).toBe("one");
    break;
  }
  expect(isCancelled).toBe(true);
});

test("A stream of events that says nothing for too long is an error, and let go of", async () => {
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode("data: one\n\n")),
    cancel: () => {
      isCancelled = true;
    },
  });
  const events = readServerSentEvents(body, 20);
  expect((await events.next()).value).toEqual({ type: "message", data: "one" });
  await expect(events.next()).rejects.toThrow("Nothing came for 0.02 s.");
  expect(isCancelled).toBe(true);
});
