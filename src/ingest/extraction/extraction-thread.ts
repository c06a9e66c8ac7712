import { Worker } from "node:worker_threads";
import { errorCode, OnrecordError } from "../../errors/onrecord-error.js";
import type { ArticleDraft } from "../../extract/draft.js";
import type { PageSource } from "../../extract/page.js";
import type { Answer } from "./extract-worker.js";

/** One thread that reads one page at a time. */
export interface Thread {
  /** @throws {OnrecordError} UNREADABLE_PAGE; the thread may be dead after that. */
  read(source: PageSource): Promise<ArticleDraft>;
  isAlive(): boolean;
  end(): Promise<void>;
}

/** Node starts threads from JavaScript alone: not from the sources, as tests run them. */
export const canStartThreads = import.meta.url.endsWith(".js");

/** What one page may take, in MB: a page of 10 MB needs about a third. Node holds to it as well as it can. */
const MEMORY = 1024;

interface Job {
  readonly resolve: (draft: ArticleDraft) => void;
  readonly reject: (error: unknown) => void;
  clock?: NodeJS.Timeout;
}

/** @param deadline Milliseconds for each page, counted from when the thread is up. */
export function startThread(deadline: number): Thread {
  const worker = new Worker(new URL("./extract-worker.js", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  let job: Job | null = null;
  let isReady = false;
  let isAlive = true;

  function hear(answer: Answer): void {
    if (answer.kind === "ready") {
      isReady = true;
      startClock();
    } else if (answer.kind === "draft") finish()?.resolve(answer.draft);
    else if (answer.kind === "refused") finish()?.reject(new OnrecordError(answer.code, answer.message));
    else finish()?.reject(answer.error);
  }
  function startClock(): void {
    if (job && isReady) job.clock = setTimeout(giveUp, deadline);
  }
  function giveUp(): void {
    die(unreadable(`The page took longer than ${deadline / 1000} s to read.`));
    void worker.terminate();
  }
  function finish(): Job | null {
    const finished = job;
    clearTimeout(finished?.clock);
    job = null;
    // A thread without work keeps no process from ending.
    worker.unref();
    return finished;
  }
  function die(error: unknown): void {
    isAlive = false;
    finish()?.reject(error);
  }

  // In a turn of its own: Node hands over up to 1,000 messages in one, with all that follows from each. Where a page
  // that is stored has the thread read the next, no request, signal or clock would be heard for as many pages.
  worker.on("message", (answer: Answer) => setImmediate(hear, answer));
  worker.on("error", (error) => {
    const isFull = errorCode(error) === "ERR_WORKER_OUT_OF_MEMORY";
    die(isFull ? unreadable(`The page took more than ${MEMORY} MB of memory to read.`) : error);
  });
  worker.on("exit", () => die(new Error("The thread that read the page ended.")));

  return {
    read(source) {
      return new Promise((resolve, reject) => {
        job = { resolve, reject };
        worker.ref();
        worker.postMessage(source);
        startClock();
      });
    },
    isAlive: () => isAlive,
    end: async () => void (await worker.terminate()),
  };
}

function unreadable(message: string): OnrecordError {
  return new OnrecordError("UNREADABLE_PAGE", message);
}
