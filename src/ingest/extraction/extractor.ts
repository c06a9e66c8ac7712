import { availableParallelism } from "node:os";
import type { ArticleDraft } from "../../extract/draft.js";
import type { PageSource } from "../../extract/page.js";
import { canStartThreads, startThread, type Thread } from "./extraction-thread.js";

/** Reads pages beside the event loop. */
export interface Extractor {
  /**
   * @throws {OnrecordError} UNREADABLE_PAGE for a page that `extract` refuses, that takes longer than the
   * deadline, or more memory than there is for one.
   */
  extract(source: PageSource): Promise<ArticleDraft>;
  /** Ends all threads; what they were reading fails. */
  close(): Promise<void>;
}

export interface ExtractorOptions {
  /** How many pages are read at once; one processor is left to the database unless told otherwise. */
  readonly workers?: number;
  /** Milliseconds that one page may take, waiting not counted. */
  readonly deadline?: number;
}

/**
 * Threads that read pages, started when they are first needed and kept. A page that takes too long has its
 * thread ended and replaced; the others wait no longer for it.
 * Run from TypeScript sources, where no thread can be started, it reads in its own and keeps no deadline.
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  if (!canStartThreads) return readHere();
  const { workers = Math.max(1, availableParallelism() - 1), deadline = 20_000 } = options;
  const threads = new Set<Thread>();
  const idle: Thread[] = [];
  const waiting: Waiter[] = [];
  let isClosed = false;

  function take(): Thread | Promise<Thread> {
    if (isClosed) throw closed();
    const free = idle.pop();
    if (free) return free;
    if (threads.size < workers) return add();
    return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  }
  function add(): Thread {
    const thread = startThread(deadline);
    threads.add(thread);
    return thread;
  }
  function giveBack(thread: Thread): void {
    if (!thread.isAlive()) threads.delete(thread);
    const next = waiting.shift();
    if (next) next.resolve(thread.isAlive() ? thread : add());
    else if (thread.isAlive()) idle.push(thread);
  }

  return {
    async extract(source) {
      const thread = await take();
      try {
        return await thread.read(source);
      } finally {
        giveBack(thread);
      }
    },
    async close() {
      isClosed = true;
      for (const { reject } of waiting.splice(0)) reject(closed());
      await Promise.all([...threads].map((thread) => thread.end()));
    },
  };
}

interface Waiter {
  readonly resolve: (thread: Thread) => void;
  readonly reject: (error: Error) => void;
}

function closed(): Error {
  return new Error("The extractor is closed.");
}

function readHere(): Extractor {
  return {
    async extract(source) {
      const { extract } = await import("../../extract/page.js");
      return extract(source);
    },
    async close() {},
  };
}
