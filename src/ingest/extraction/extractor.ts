import { availableParallelism } from "node:os";
import type { ArticleDraft } from "../../extract/draft.js";
import type { PageSource } from "../../extract/page.js";
import { canStartThreads, startThread, type Thread } from "./extraction-thread.js";

/** Extracts articles from pages without blocking the event loop. */
export interface Extractor {
  /**
   * @throws {OnrecordError} UNREADABLE_PAGE for a page that `extract` rejects, or that exceeds the deadline or the
   * memory limit of a page.
   */
  extract(source: PageSource): Promise<ArticleDraft>;
  /** Ends all threads; pages that they are reading, and pages that are waiting, fail. */
  close(): Promise<void>;
}

export interface ExtractorOptions {
  /** The number of pages read at once. By default one less than the processors, to leave one to the database. */
  readonly workers?: number;
  /** Milliseconds that one page may take, not counting the time it waits for a thread. */
  readonly deadline?: number;
}

/**
 * Creates a pool of worker threads, which are started when they are first needed. If a page exceeds the deadline, its
 * thread is ended and replaced, so that other pages do not wait for it.
 * When run from the TypeScript sources, where no thread can be started, it extracts in the calling thread and without a
 * deadline.
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  if (!canStartThreads) return createInlineExtractor();
  const { workers = Math.max(1, availableParallelism() - 1), deadline = 20_000 } = options;
  const threads = new Set<Thread>();
  const idle: Thread[] = [];
  const waiting: Waiter[] = [];
  let isClosed = false;

  function acquire(): Thread | Promise<Thread> {
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
  function release(thread: Thread): void {
    if (!thread.isAlive()) threads.delete(thread);
    const next = waiting.shift();
    if (next) next.resolve(thread.isAlive() ? thread : add());
    else if (thread.isAlive()) idle.push(thread);
  }

  return {
    async extract(source) {
      const thread = await acquire();
      try {
        return await thread.read(source);
      } finally {
        release(thread);
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

function createInlineExtractor(): Extractor {
  return {
    async extract(source) {
      const { extract } = await import("../../extract/page.js");
      return extract(source);
    },
    async close() {},
  };
}
