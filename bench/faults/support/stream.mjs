import http from "node:http";

/**
 * A subscription over server-sent events.
 *
 * @typedef {object} Stream
 * @property {Promise<number>} opened The HTTP status; 0 if there was no answer.
 * @property {Promise<{ complete: boolean, code: string | null }>} ended Whether the body ended properly, and the code of
 * the error in the last event, if it is one.
 * @property {() => void} leave Hangs up.
 * @property {http.ClientRequest} request
 */

/**
 * Subscribes. Never rejects.
 *
 * @param {URL} address
 * @param {string} query
 * @param {object} variables
 * @param {(data: any) => void} onData Called with the data of each event; with null, nothing is ever read.
 * @returns {Stream}
 */
export function openStream(address, query, variables, onData) {
  const body = JSON.stringify({ query, variables });
  const request = http.request(address, {
    method: "POST",
    agent: false,
    headers: {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      accept: "text/event-stream",
    },
  });
  let code = null;
  const opened = new Promise((resolve) => {
    request.on("response", ({ statusCode }) => resolve(statusCode));
    request.on("error", () => resolve(0));
  });
  const ended = new Promise((resolve) => {
    request.on("error", () => resolve({ complete: false, code }));
    request.on("response", (response) => {
      response.on("error", () => {});
      response.on("close", () => resolve({ complete: response.complete, code }));
      if (onData === null) return response.socket.pause();
      readEvents(response, (answer) => {
        code = answer.errors?.[0]?.extensions?.code ?? null;
        if (answer.data) onData(answer.data);
      });
    });
  });
  request.end(body);
  return { opened, ended, leave: () => request.destroy(), request };
}

function readEvents(response, onAnswer) {
  let rest = "";
  response.setEncoding("utf8").on("data", (text) => {
    const events = (rest + text).split("\n\n");
    rest = events.pop() ?? "";
    for (const event of events) {
      const [, data] = /^data: (.+)$/m.exec(event) ?? [];
      if (data) onAnswer(JSON.parse(data));
    }
  });
}
