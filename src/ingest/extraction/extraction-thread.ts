import { Worker } from "node:worker_threads";
import { errorCode } from "../../errors/error-code.js";
import { OnrecordError } from "../../errors/onrecord-error.js";
import type { ArticleDraft } from "../../extract/draft.js";
import type { PageSource } from "../../extract/page.js";
import type { Answer } from "./extract-worker.js";

/** A worker thread that extracts one page at a time. */
export interface Thread {
  /** @throws {OnrecordError} UNREADABLE_PAGE; the thread may have ended then. */
  read(source: PageSource): Promise<ArticleDraft>;
  isAlive(): boolean;
  end(): Promise<void>;
}

/** Node starts threads only from JavaScript, not from the TypeScript sources that tests run. */
export const canStartThreads = import.meta.url.endsWith(".js");

/** The memory limit of one page, in MB: a page of 10 MB needs about a third. Node enforces it approximately. */
const MEMORY = 1024;

interface Job {
  readonly resolve: (draft: ArticleDraft) => void;
  readonly reject: (error: unknown) => void;
  timer?: NodeJS.Timeout;
}

/** @param deadline Milliseconds for each page, counted from when the thread is ready. */
export function startThread(deadline: number): Thread {
  const worker = new Worker(new URL("./extract-worker.js", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  let job: Job | null = null;
  let isReady = false;
  let isAlive = true;

  function handleAnswer(answer: Answer): void {
    if (answer.kind === "ready") {
      isReady = true;
      startTimer();
    } else if (answer.kind === "draft") finish()?.resolve(answer.draft);
    else if (answer.kind === "refused") finish()?.reject(new OnrecordError(answer.code, answer.message));
    else finish()?.reject(answer.error);
  }
  function startTimer(): void {
    if (job && isReady) job.timer = setTimeout(abort, deadline);
  }
  function abort(): void {
    fail(unreadable(`The page took longer than ${deadline / 1000} s to read.`));
    void worker.terminate();
  }
  function finish(): Job | null {
    const finished = job;
    clearTimeout(finished?.timer);
    job = null;
    // An idle thread must not keep the process alive.
    worker.unref();
    return finished;
  }
  function fail(error: unknown): void {
    isAlive = false;
    finish()?.reject(error);
  }

  // Deferred, because Node delivers up to 1,000 messages in one turn of the event loop. When each stored page makes the
  // thread extract the next, no request, signal or timer would be handled until all of these pages were done.
  worker.on("message", (answer: Answer) => setImmediate(handleAnswer, answer));
  worker.on("error", (error) => {
    const isFull = errorCode(error) === "ERR_WORKER_OUT_OF_MEMORY";
    fail(isFull ? unreadable(`The page took more than ${MEMORY} MB of memory to read.`) : error);
  });
  worker.on("exit", () => fail(new Error("The thread that was reading the page ended.")));

  return {
    read(source) {
      return new Promise((resolve, reject) => {
        job = { resolve, reject };
        worker.ref();
        worker.postMessage(source);
        startTimer();
      });
    },
    isAlive: () => isAlive,
    end: async () => void (await worker.terminate()),
  };
}

function unreadable(message: string): OnrecordError {
  return new OnrecordError("UNREADABLE_PAGE", message);
}
