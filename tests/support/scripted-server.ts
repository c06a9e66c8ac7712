import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** What a request is answered with: a status, a body and headers, or whatever else is done to the response. */
export type Script =
  | { readonly status?: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  | ((response: ServerResponse) => void);

export interface ScriptedServer {
  readonly url: string;
  /** Every request so far. */
  readonly requests: { readonly headers: IncomingHttpHeaders; readonly body: string }[];
  /** What the next requests are answered with, in this order; the last one stays. */
  answer(...scripts: Script[]): void;
  close(): Promise<void>;
}

/** A real HTTP server with scripted responses, for behaviour that the real server does not show on demand. */
export async function openScriptedServer(): Promise<ScriptedServer> {
  const requests: ScriptedServer["requests"] = [];
  let scripts: Script[] = [];
  const server = createServer(async (request, response) => {
    requests.push({ headers: request.headers, body: await text(request) });
    const script = (scripts.length > 1 ? scripts.shift() : scripts[0]) ?? {};
    if (typeof script === "function") return script(response);
    const { status = 200, body, headers } = script;
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    requests,
    answer(...next) {
      scripts = next;
      requests.length = 0;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
