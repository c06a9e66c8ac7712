import { Writable } from "node:stream";
import { type Logger, pino } from "pino";
import { type Api, type ApiOptions, createApi } from "../../src/api/http/server.js";
import { createExtractor } from "../../src/ingest/extraction/extractor.js";
import { type SavedPage, savePage } from "../../src/ingest/store/save-pages.js";
import { openTestArchive, type TestArchive } from "./archive.js";
import { createDraft, type DraftParts } from "./drafts.js";

interface Failure {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly requestId: string };
}

export interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly Failure[];
}

export interface TestApi extends Api {
  readonly archive: TestArchive;
  /** Every statement since the array was last emptied. */
  readonly statements: string[];
  readonly logger: Logger;
  /** Every line that was logged. */
  readonly log: Readonly<Record<string, unknown>>[];
  /** Posts a query and reads the whole answer. */
  ask<Data>(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer<Data>>;
  /** Stores a page as if it had been read. */
  save(parts: DraftParts): Promise<SavedPage>;
}

/** The API on an archive of this test file's own; `close` closes both. */
export async function openTestApi(options: Partial<ApiOptions> = {}): Promise<TestApi> {
  const statements: string[] = [];
  const log: Record<string, unknown>[] = [];
  const archive = await openTestArchive({ onQuery: (sql) => statements.push(sql) });
  const lines = new Writable({
    write(line, _, done) {
      log.push(JSON.parse(String(line)));
      done();
    },
  });
  const logger = pino({ base: null, timestamp: false }, lines);
  const api = createApi({ db: archive, extractor: createExtractor(), logger, ...options });
  return {
    ...api,
    logger,
    archive,
    statements,
    log,
    ask: (query, variables, headers) => ask(api, query, variables, headers),
    save: (parts) => savePage(archive, createDraft(parts)),
    async close() {
      await api.close();
      await archive.close();
    },
  };
}

/** Posts a query to an API and reads the whole answer. */
export async function ask<Data>(
  api: Pick<Api, "fetch">,
  query: string,
  variables?: object,
  headers: Record<string, string> = {},
): Promise<Answer<Data>> {
  const response = await api.fetch(post({ query, variables }, headers));
  return (await response.json()) as Answer<Data>;
}

/** A request as clients send it. */
export function post(body: unknown, headers: Record<string, string> = {}): Request {
  return new Request("http://localhost/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}
