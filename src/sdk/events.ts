/** One event of a stream of server-sent events. */
export interface ServerEvent {
  /** "message" where the stream does not say. */
  readonly type: string;
  readonly data: string;
}

/**
 * The events of a body, as the HTML standard reads them
 * (https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation): lines may end
 * in any of three ways, an event may have several lines of data, one without data is none, nor is one that the
 * stream breaks off in.
 *
 * @param silence Milliseconds after which nothing that comes, not even a comment, is an error.
 */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
  silence: number,
): AsyncGenerator<ServerEvent> {
  let type = "";
  let data: string[] = [];
  for await (const line of linesOf(body, silence)) {
    if (line === "") {
      if (data.length > 0) yield { type: type || "message", data: data.join("\n") };
      type = "";
      data = [];
      continue;
    }
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "event") type = value;
    else if (field === "data") data.push(value);
  }
}

async function* linesOf(body: ReadableStream<Uint8Array>, silence: number): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  let isAfterReturn = false;
  try {
    for (;;) {
      const { done, value } = await within(silence, reader.read());
      if (done) return;
      let text = decoder.decode(value, { stream: true });
      if (text === "") continue;
      // The line ended with the chunk before, whether this goes on with "\n" or not: nobody waits to see.
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

async function within<Value>(milliseconds: number, value: Promise<Value>): Promise<Value> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new Error(`Nothing came for ${milliseconds / 1000} s.`)), milliseconds);
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(clock);
  }
}
