import { setMaxListeners } from "node:events";
import type { Database } from "../../db/database.js";
import type { StatementObserver } from "../../db/statement-observer.js";
import type { Extractor } from "../../ingest/extraction/extractor.js";
import type { Identity } from "../callers/caller.js";
import { createLoaders, type Loaders } from "../loading/loaders.js";
import { type CostRecord, isLight } from "./cost-record.js";
import type { Pace } from "./pace.js";
import type { RequestPlans } from "./request-plans.js";

/** The loaders of one request, or of all subscriptions that read in the same turn of the event loop. */
export interface LoaderScope {
  /** Replaced after a write, because rows read before it may be outdated. */
  loaders: Loaders;
  /**
   * Aborted when nobody needs the rest: the client has its response before all is read, or has gone away. Loaders then
   * start no more statements, and those that are running are cancelled.
   */
  readonly abortController: AbortController;
}

/** The GraphQL context of one request. */
export interface Context extends LoaderScope {
  readonly archive: Pick<Database, "write" | "watch">;
  readonly createLoaders: () => Loaders;
  /** For the events of a subscription: subscriptions that read in the same turn share a scope. */
  readonly sharedScope: () => LoaderScope;
  readonly plans: RequestPlans;
  /** Runs work that takes milliseconds: see `Pace`. */
  readonly atPace: <Result>(work: () => Result) => Result | Promise<Awaited<Result>>;
  readonly extractor: Pick<Extractor, "extract">;
  readonly requestId: string;
  /** The caller, or why there is none: see `requireScope`. */
  readonly identity: Identity;
  /** Told what each page became that was sent to be stored. */
  readonly onPage: (outcome: "CREATED" | "UPDATED" | "UNCHANGED" | "FAILED") => void;
  /** The name of the client, for limits and for the log: see `clientName`. */
  readonly client: string;
  readonly record: CostRecord;
  /** @throws OnrecordError UNAUTHENTICATED if the caller may not read any more, as when its key was revoked. */
  readonly checkReader: () => Promise<void>;
}

type GivenContext = Omit<Context, "archive" | "loaders" | "createLoaders" | "atPace" | "abortController"> & {
  readonly pace: Pace;
};

/**
 * @param disconnected Aborted when the client goes away.
 * @param observer Told of the statements of the request.
 */
export function createContext(
  database: Pick<Database, "reader" | "write" | "watch">,
  { pace, ...given }: GivenContext,
  disconnected: AbortSignal,
  observer: StatementObserver,
): Context {
  const abortController = createAbortController();
  disconnected.addEventListener("abort", () => abortController.abort(disconnected.reason));
  const create = () =>
    createLoaders(dbUntilAborted(database, abortController, () => ownerOf(given), observer));
  return {
    ...given,
    archive: {
      write: (run) => database.write(run, observer),
      watch: () => database.watch(),
    },
    loaders: create(),
    createLoaders: create,
    atPace: (work) => pace.run(ownerOf(given), abortController.signal, work),
    abortController,
  };
}

/** For whom the database is read, and for whom work is done: see `FairQueue`. Light operations do not wait behind the heavy ones of their client. */
function ownerOf({ client, record }: Pick<Context, "client" | "record">): string {
  return isLight(record) ? `${client}, light` : client;
}

/** The owner of what is read for all subscriptions at once. */
const SUBSCRIPTIONS = () => "subscriptions";

/**
 * @returns A function that returns the same scope to all callers within one turn of the event loop, and a new one in
 * the next turn: when a stored page wakes a thousand subscriptions, those with equal selections cost as many
 * statements as one.
 */
export function createSharedScope(
  database: Pick<Database, "reader">,
  observer: StatementObserver,
): () => LoaderScope {
  let current: LoaderScope | null = null;
  return () => {
    if (current) return current;
    const abortController = createAbortController();
    const db = dbUntilAborted(database, abortController, SUBSCRIPTIONS, observer);
    current = { loaders: createLoaders(db), abortController };
    setImmediate(() => {
      current = null;
    });
    return current;
  };
}

function createAbortController(): AbortController {
  const abortController = new AbortController();
  // Each statement that waits for its turn listens to the signal; Node warns of more than ten listeners otherwise.
  setMaxListeners(0, abortController.signal);
  return abortController;
}

function dbUntilAborted(
  database: Pick<Database, "reader">,
  { signal }: AbortController,
  owner: () => string,
  observer: StatementObserver,
): () => Database["db"] {
  let db: Database["db"] | undefined;
  return () => {
    signal.throwIfAborted();
    db ??= database.reader(signal, owner(), observer);
    return db;
  };
}
