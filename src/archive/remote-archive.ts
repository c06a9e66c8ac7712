import { Agent, request } from "node:http";
import { type ErrorCode, OnrecordError } from "../errors/onrecord-error.js";
import { decodePage } from "../extract/formats/decode.js";
import type { PageSource } from "../extract/page.js";
import type { StoredPage } from "../ingest/store/page-store.js";
import type { Archive } from "./archive.js";
import type { Claim } from "./folder-lock.js";
import { CARD_PATH, type OwnerCard } from "./owner-server.js";

/** The owner ended before it answered: whether it stored the page is unknown, and to send it again is safe. */
export class OwnerGone extends Error {
  override readonly name = "OwnerGone";
}

/** Milliseconds without a word from an owner, after which it counts as stuck: a page takes 20 s at most. */
const SILENCE = 120_000;

const INGEST = "mutation Ingest($input: IngestPageInput!) { ingestPage(input: $input) { outcome warnings } }";

/** The archive behind another process's claim; storing a page throws OwnerGone when that process has ended. */
export function createGuest(claim: Claim): Archive {
  const { socket } = claim;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });

  const askOwner = (body: string) => ask(agent, socket, "/graphql", body);

  async function store(page: PageSource, content: string): Promise<StoredPage> {
    const { url = null, source = null, publishedAt = null, topics = null } = page.given ?? {};
    const input = { content, format: page.format.toUpperCase(), url, source, publishedAt, topics };
    return readAnswer(await askOwner(JSON.stringify({ query: INGEST, variables: { input } })));
  }

  return {
    database: null,
    askOwner,
    async owner() {
      try {
        return JSON.parse(await ask(agent, socket, CARD_PATH)) as OwnerCard;
      } catch (error) {
        if (error instanceof OwnerGone) return null;
        throw error;
      }
    },
    pageStore: {
      async prepare(page) {
        const content = typeof page.content === "string" ? page.content : decodePage(page.content);
        return { store: () => store(page, content) };
      },
    },
    async close() {
      agent.destroy();
      await claim.release();
    },
  };
}

function ask(agent: Agent, socketPath: string, path: string, body?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", accept: "application/json" };
    const call = request({
      agent,
      socketPath,
      path,
      method: body ? "POST" : "GET",
      headers,
      timeout: SILENCE,
    });
    const gone = (cause?: Error) => reject(new OwnerGone("The owner of the archive ended.", { cause }));
    call.on("timeout", () => {
      const message = `The process that has the archive open has not answered for ${SILENCE / 1000} s: end it, then try again.`;
      reject(new OnrecordError("SERVICE_UNAVAILABLE", message));
      call.destroy();
    });
    call.on("error", gone);
    call.on("response", (response) => {
      const parts: string[] = [];
      response.setEncoding("utf8");
      response.on("data", (part: string) => parts.push(part));
      response.on("error", gone);
      response.on("end", () => (response.statusCode === 503 ? gone() : resolve(parts.join(""))));
    });
    call.end(body);
  });
}

interface Answer {
  readonly data?: { readonly ingestPage: { readonly outcome: string; readonly warnings: string[] } } | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: ErrorCode };
  }[];
}

function readAnswer(text: string): StoredPage {
  const { data, errors } = JSON.parse(text) as Answer;
  const [error] = errors ?? [];
  if (error) throw new OnrecordError(error.extensions?.code ?? "INTERNAL_SERVER_ERROR", error.message);
  if (!data) throw new Error(`The owner of the archive answered ${text}.`);
  const { outcome, warnings } = data.ingestPage;
  return { outcome: outcome.toLowerCase() as StoredPage["outcome"], warnings };
}
