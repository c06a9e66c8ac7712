import { parentPort } from "node:worker_threads";
import { type ErrorCode, OnrecordError } from "../../errors/onrecord-error.js";
import type { ArticleDraft } from "../../extract/draft.js";
import { extract, type PageSource } from "../../extract/page.js";

/** The messages of a worker thread: first "ready", then one answer for each page. */
export type Answer =
  | { readonly kind: "ready" }
  | { readonly kind: "draft"; readonly draft: ArticleDraft }
  | { readonly kind: "refused"; readonly code: ErrorCode; readonly message: string }
  | { readonly kind: "broken"; readonly error: unknown };

const port = parentPort;
if (!port) throw new Error("extract-worker can run only as a worker thread: use createExtractor.");

port.on("message", (source: PageSource) => port.postMessage(answerTo(source)));
port.postMessage({ kind: "ready" } satisfies Answer);

/** Errors lose their class between threads, so those that the caller can remedy are distinguished here. */
function answerTo(source: PageSource): Answer {
  try {
    return { kind: "draft", draft: extract(source) };
  } catch (error) {
    if (!(error instanceof OnrecordError)) return { kind: "broken", error };
    return { kind: "refused", code: error.code, message: error.message };
  }
}
