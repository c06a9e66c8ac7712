/** One event of a stream of server-sent events. */
export interface ServerSentEvent {
  /** "message" if the stream does not name it. */
  readonly type: string;
  readonly data: string;
}

/**
 * Parses a response body of type text/event-stream as the HTML standard defines it
 * (https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation): a line ends in "\n",
 * "\r\n" or "\r", an event may have several lines of data, and events that have no data or are incomplete when the
 * stream ends are dropped.
 *
 * @param timeout The milliseconds without any bytes, comments included, after which reading fails.
 */
export async function* readServerSentEvents(
  body: ReadableStream<Uint8Array>,
  timeout: number,
): AsyncGenerator<ServerSentEvent> {
  let type = "";
  let data: string[] = [];
  for await (const line of readLines(body, timeout)) {
    if (line === "") {
      if (data.length > 0) yield { type: type || "message", data: data.join("\n") };
      type = "";
      data = [];
      continue;
    }
    const { field, value } = parseLine(line);
    if (field === "event") type = value;
    else if (field === "data") data.push(value);
  }
}

function parseLine(line: string): { readonly field: string; readonly value: string } {
  const colon = line.indexOf(":");
  if (colon < 0) return { field: line, value: "" };
  return { field: line.slice(0, colon), value: line.slice(colon + 1).replace(/^ /, "") };
}

async function* readLines(body: ReadableStream<Uint8Array>, timeout: number): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  let isAfterReturn = false;
  try {
    for (;;) {
      const { done, value } = await rejectAfter(timeout, reader.read());
      if (done) return;
      let text = decoder.decode(value, { stream: true });
      if (text === "") continue;
      // A line that ended with "\r" in the last chunk was yielded at once: a "\n" here is the rest of its "\r\n".
      if (isAfterReturn && text.startsWith("\n")) text = text.slice(1);
      isAfterReturn = text.endsWith("\r");
      const lines = (rest + text).split(/\r\n|\n|\r/);
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

async function rejectAfter<Value>(milliseconds: number, value: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Nothing came for ${milliseconds / 1000} s.`)), milliseconds);
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
}
