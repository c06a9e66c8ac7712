import { Agent, type IncomingMessage, request } from "node:http";
import { type ErrorCode, OnrecordError } from "../errors/onrecord-error.js";
import { decodePage } from "../extract/formats/decode.js";
import type { PageSource } from "../extract/page.js";
import type { StoredPage } from "../ingest/store/page-store.js";
import type { Archive } from "./archive.js";
import type { FolderLock } from "./folder-lock.js";
import { OWNER_INFO_PATH, type OwnerInfo } from "./owner-server.js";

/** The owner ended before it answered. It is unknown whether it stored the page; sending the page again is safe. */
export class OwnerEndedError extends Error {
  override readonly name = "OwnerEndedError";
}

/** Milliseconds without data from the owner after which a request fails; one page takes at most 20 s. */
const RESPONSE_TIMEOUT = 120_000;

const INGEST_MUTATION =
  "mutation Ingest($input: IngestPageInput!) { ingestPage(input: $input) { outcome warnings } }";

/** An archive that another process owns. Storing a page throws OwnerEndedError if that process has ended. */
export function createRemoteArchive(lock: FolderLock): Archive {
  const { socket } = lock;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });

  const sendToOwner = (body: string) => sendRequest(agent, socket, "/graphql", body);

  async function store(page: PageSource): Promise<StoredPage> {
    const content = textOf(page);
    const { url = null, source = null, publishedAt = null, topics = null } = page.given ?? {};
    const input = { content, format: page.format.toUpperCase(), url, source, publishedAt, topics };
    return parseResponse(await sendToOwner(JSON.stringify({ query: INGEST_MUTATION, variables: { input } })));
  }

  return {
    database: null,
    sendToOwner,
    streamFromOwner: (path) => openResponse(agent, socket, path),
    async owner() {
      try {
        return JSON.parse(await sendRequest(agent, socket, OWNER_INFO_PATH)) as OwnerInfo;
      } catch (error) {
        if (error instanceof OwnerEndedError) return null;
        throw error;
      }
    },
    pageStore: {
      // The owner takes one page at a time.
      batchSize: 1,
      prepare: async (page) => ({ page: { ...page, content: textOf(page) }, draft: null }),
      async store(pages) {
        const stored: StoredPage[] = [];
        for (const { page } of pages) stored.push(await store(page));
        return stored;
      },
    },
    async close() {
      agent.destroy();
      await lock.release();
    },
  };
}

function textOf({ content }: PageSource): string {
  return typeof content === "string" ? content : decodePage(content);
}

async function sendRequest(agent: Agent, socketPath: string, path: string, body?: string): Promise<string> {
  const response = await openResponse(agent, socketPath, path, body);
  const parts: string[] = [];
  response.setEncoding("utf8");
  try {
    for await (const part of response) parts.push(part);
  } catch (cause) {
    throw ownerEnded(cause);
  }
  return parts.join("");
}

function openResponse(
  agent: Agent,
  socketPath: string,
  path: string,
  body?: string,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", accept: "application/json" };
    const method = body ? "POST" : "GET";
    const call = request({ agent, socketPath, path, method, headers, timeout: RESPONSE_TIMEOUT });
    call.on("timeout", () => {
      const message = `The process that has the archive open has not answered for ${RESPONSE_TIMEOUT / 1000} s: stop it, then try again.`;
      reject(new OnrecordError("SERVICE_UNAVAILABLE", message));
      call.destroy();
    });
    call.on("error", (cause) => reject(ownerEnded(cause)));
    call.on("response", (response) => {
      if (response.statusCode !== 503) return resolve(response);
      response.resume();
      reject(ownerEnded());
    });
    call.end(body);
  });
}

function ownerEnded(cause?: unknown): OwnerEndedError {
  return new OwnerEndedError("The owner of the archive ended.", { cause });
}

interface IngestResponse {
  readonly data?: { readonly ingestPage: { readonly outcome: string; readonly warnings: string[] } } | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: ErrorCode };
  }[];
}

function parseResponse(text: string): StoredPage {
  const { data, errors } = JSON.parse(text) as IngestResponse;
  const [error] = errors ?? [];
  if (error) throw new OnrecordError(error.extensions?.code ?? "INTERNAL_SERVER_ERROR", error.message);
  if (!data) throw new Error(`The owner of the archive returned an unexpected response: ${text}`);
  const { outcome, warnings } = data.ingestPage;
  return { outcome: outcome.toLowerCase() as StoredPage["outcome"], warnings };
}
