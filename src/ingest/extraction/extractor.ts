import { availableParallelism } from "node:os";
import type { ArticleDraft } from "../../extract/draft.js";
import type { PageSource } from "../../extract/page.js";
import { canStartThreads, NotReadError, startThread, type Thread } from "./extraction-thread.js";

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
  /**
   * How many pages each thread may be given before it has read them, 1 by default. With more, threads go on while this
   * thread is busy, but a page waits for those that its thread was given before, even if another thread is free.
   */
  readonly ahead?: number;
}

/**
 * Creates a pool of worker threads, which are started when they are first needed. If a page exceeds the deadline, its
 * thread is ended and replaced, so that other pages do not wait for it.
 * When run from the TypeScript sources, where no thread can be started, it extracts in the calling thread and without a
 * deadline.
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  if (!canStartThreads) return createInlineExtractor();
  const { workers = Math.max(1, availableParallelism() - 1), deadline = 20_000, ahead = 1 } = options;
  /** Each with the number of pages that it was given and has not read. */
  const threads = new Map<Thread, number>();
  const waiting: Waiter[] = [];
  let isClosed = false;

  function acquire(): Thread | Promise<Thread> {
    if (isClosed) throw closed();
    return assign() ?? new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  }
  /** Gives a page to the thread with the fewest; null if all have enough. */
  function assign(): Thread | null {
    for (const thread of threads.keys()) if (!thread.isAlive()) threads.delete(thread);
    const [idlest] = [...threads].sort(([, a], [, b]) => a - b);
    const [thread, pages] =
      idlest && (idlest[1] === 0 || threads.size === workers)
        ? idlest
        : ([startThread(deadline), 0] as const);
    if (pages >= ahead) return null;
    threads.set(thread, pages + 1);
    return thread;
  }
  function release(thread: Thread): void {
    threads.set(thread, (threads.get(thread) ?? 1) - 1);
    const [next] = waiting;
    const free = next && assign();
    if (!free) return;
    waiting.shift();
    next.resolve(free);
  }

  return {
    async extract(source) {
      for (;;) {
        const thread = await acquire();
        try {
          return await thread.read(source);
        } catch (error) {
          if (!(error instanceof NotReadError)) throw error;
        } finally {
          release(thread);
        }
      }
    },
    async close() {
      isClosed = true;
      for (const { reject } of waiting.splice(0)) reject(closed());
      await Promise.all([...threads.keys()].map((thread) => thread.end()));
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
