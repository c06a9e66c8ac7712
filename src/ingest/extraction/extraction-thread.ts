import { Worker } from "node:worker_threads";
import { errorCode } from "../../errors/error-code.js";
import { OnrecordError } from "../../errors/onrecord-error.js";
import type { ArticleDraft } from "../../extract/draft.js";
import type { PageSource } from "../../extract/page.js";
import type { Answer } from "./extract-worker.js";

/** A worker thread that extracts pages, one after the other in the order given. */
export interface Thread {
  /** @throws {OnrecordError} UNREADABLE_PAGE; the thread may have ended then. @throws {NotReadError} */
  read(source: PageSource): Promise<ArticleDraft>;
  isAlive(): boolean;
  end(): Promise<void>;
}

/** The thread ended while it read a page before this one, so that another thread must read this one. */
export class NotReadError extends Error {
  override readonly name = "NotReadError";
}

/** Node starts threads only from JavaScript, not from the TypeScript sources that tests run. */
export const canStartThreads = import.meta.url.endsWith(".js");

/** The memory limit of one page, in MB: a page of 10 MB needs about a third. Node enforces it approximately. */
const MEMORY = 1024;
/** The memory for new objects, in MB: with Node's default of 48, a thread takes 45 MB more and is no faster. */
const YOUNG_MEMORY = 16;

interface Job {
  readonly resolve: (draft: ArticleDraft) => void;
  readonly reject: (error: unknown) => void;
}

/** @param deadline Milliseconds for each page, counted from when the thread is ready and has read the pages before it. */
export function startThread(deadline: number): Thread {
  const worker = new Worker(new URL("./extract-worker.js", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY, maxYoungGenerationSizeMb: YOUNG_MEMORY },
  });
  /** Those that the thread has to read; it reads the first of them now. */
  const jobs: Job[] = [];
  let timer: NodeJS.Timeout | undefined;
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
    clearTimeout(timer);
    if (jobs.length > 0 && isReady) timer = setTimeout(abort, deadline);
  }
  function abort(): void {
    fail(unreadable(`The page took longer than ${deadline / 1000} s to read.`));
    void worker.terminate();
  }
  function finish(): Job | undefined {
    const finished = jobs.shift();
    startTimer();
    // An idle thread must not keep the process alive.
    if (jobs.length === 0) worker.unref();
    return finished;
  }
  function fail(error: unknown): void {
    isAlive = false;
    finish()?.reject(error);
    while (jobs.length > 0) finish()?.reject(new NotReadError("The thread ended before it read this page."));
  }

  // Deferred, because Node delivers up to 1,000 messages in one turn of the event loop. When each stored page makes the
  // thread extract the next, no request, signal or timer would be handled until all of these pages were done. The others
  // are deferred too, so as not to overtake the answers that were sent before.
  worker.on("message", (answer: Answer) => setImmediate(handleAnswer, answer));
  worker.on("error", (error) => {
    const isFull = errorCode(error) === "ERR_WORKER_OUT_OF_MEMORY";
    setImmediate(
      fail,
      isFull ? unreadable(`The page took more than ${MEMORY} MB of memory to read.`) : error,
    );
  });
  worker.on("exit", () => setImmediate(fail, new Error("The thread that was reading the page ended.")));

  return {
    read(source) {
      return new Promise((resolve, reject) => {
        jobs.push({ resolve, reject });
        worker.ref();
        worker.postMessage(source);
        if (jobs.length === 1) startTimer();
      });
    },
    isAlive: () => isAlive,
    end: async () => void (await worker.terminate()),
  };
}

function unreadable(message: string): OnrecordError {
  return new OnrecordError("UNREADABLE_PAGE", message);
}
