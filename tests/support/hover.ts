import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: object;
  readonly result?: unknown;
}

/**
 * What an editor shows beside each of these places in a TypeScript file, asked of the compiler's language server.
 *
 * @param places Texts of the file, each found by its first occurrence; a "|" in it says where the pointer is.
 */
export async function hover(file: string, places: readonly string[]): Promise<(string | null)[]> {
  const compiler = join(import.meta.dirname, "../../node_modules/.bin/tsc");
  const server = spawn(compiler, ["--lsp", "--stdio"]);
  const answers = new Map<number | string, (result: unknown) => void>();

  function send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }
  function ask(id: number, method: string, params: object): Promise<unknown> {
    return new Promise((resolve) => {
      answers.set(id, resolve);
      send({ id, method, params });
    });
  }
  let unread = Buffer.alloc(0);
  server.stdout.on("data", (chunk: Buffer) => {
    unread = Buffer.concat([unread, chunk]);
    for (;;) {
      const [head] = /^Content-Length: (\d+)\r\n(?:.*\r\n)*?\r\n/.exec(unread.toString("latin1")) ?? [];
      const end = head && head.length + Number(/\d+/.exec(head)?.[0]);
      if (!end || unread.length < end) return;
      const message = JSON.parse(unread.subarray(head.length, end).toString()) as Message;
      unread = unread.subarray(end);
      if (message.id === undefined) continue;
      // What the server itself asks for, this client has not.
      if (message.method) send({ id: message.id, result: null });
      else answers.get(message.id)?.(message.result);
    }
  });

  const text = await readFile(file, "utf8");
  const uri = pathToFileURL(file).href;
  const capabilities = { textDocument: { hover: { contentFormat: ["plaintext"] } } };
  await ask(0, "initialize", { processId: process.pid, rootUri: null, capabilities });
  send({ method: "initialized", params: {} });
  send({
    method: "textDocument/didOpen",
    params: { textDocument: { uri, languageId: "typescript", version: 1, text } },
  });
  const shown = [];
  for (const [index, place] of places.entries()) {
    const start = text.indexOf(place.replace("|", ""));
    if (start < 0) throw new Error(`${file} does not say "${place}".`);
    const pointer = start + place.indexOf("|");
    const before = text.slice(0, pointer).split("\n");
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const hovered = await ask(index + 1, "textDocument/hover", { textDocument: { uri }, position });
    shown.push((hovered as { contents: { value: string } } | null)?.contents.value ?? null);
  }
  server.kill();
  await once(server, "close");
  return shown;
}
