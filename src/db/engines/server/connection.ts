import type { Socket } from "node:net";
import postgres from "postgres";
import { DatabaseError } from "../../database-error.js";
import type { ServerAddress } from "./address.js";
import { addArrayTypes, type Conversions } from "./array-types.js";
import { sendCancelRequest } from "./cancel-request.js";
import { connectionLost } from "./faults.js";
import { openSocket } from "./socket.js";

interface StatementOptions {
  /** Whether the server keeps the parsed statement, and perhaps its plan, for the next time. */
  readonly prepare: boolean;
  /** Whether rows are arrays of values rather than objects. */
  readonly asArrays: boolean;
}

/** The rows of a statement; `command` is its command tag, such as "COMMIT". */
export type Rows = readonly unknown[] & { readonly command: string };

/** One session on a server. It is never opened again once it has ended, and runs statements in the order given. */
export interface Connection {
  /** The id of the server's process; null behind a pooler, which lends a connection to several processes in turn. */
  readonly processId: number | null;
  /** The database as messages show it. */
  readonly location: string;
  isOpen(): boolean;
  /** When the statement began that is running, from `performance.now()`; null if none is. */
  busySince(): number | null;
  /** The number of bytes received so far. */
  bytesReceived(): number;
  /** @throws DatabaseError, at once if the connection ends. */
  run(text: string, parameters: readonly unknown[], options: StatementOptions): Promise<Rows>;
  /**
   * Fails what is running at once, with this reason, and cancels it on the server. The connection stays busy until that
   * has happened, and is destroyed if it takes too long.
   */
  abandon(reason: unknown): void;
  /** Calls back once when nothing is running any more, or never if the connection ends first. */
  onceIdle(callback: () => void): void;
  /** Calls back when the connection has ended, for whatever reason; returns how to stop. */
  onEnd(callback: () => void): () => void;
  /** Ends the connection at once; what is running fails with `cause`. */
  destroy(cause: Error): void;
  /** Ends the connection after what is running. */
  end(): Promise<void>;
}

export interface ConnectionOptions {
  readonly address: ServerAddress;
  /** Run-time parameters for the whole session. */
  readonly settings: Readonly<Record<string, string>>;
  /** Conversions of single values; those of arrays are added. */
  readonly conversions: Conversions;
  readonly onNotification?: (payload: string) => void;
}

/** Milliseconds to reach the server, and again to log in. */
const CONNECT_TIMEOUT = 5_000;
/** Milliseconds that the server has to end a connection. */
const END_TIMEOUT = 1_000;
/** Milliseconds that the server has to cancel a statement. */
const CANCEL_TIMEOUT = 2_000;

/**
 * Opens a connection: an instance of postgres.js with a pool of one, over a socket that this module owns.
 *
 * The driver's own pool is not used because a lost connection can end the process, or run the remaining statements of
 * a transaction outside of it: the driver writes to the connection that was lost, or opens it again
 * (https://github.com/porsager/postgres/issues/1154 and 1208). Here, a connection that has ended gets no more statements.
 *
 * @throws DatabaseError
 */
export async function openConnection(options: ConnectionOptions): Promise<Connection> {
  const { location } = options.address;
  let socket: Socket | undefined;
  try {
    socket = await openSocket(options.address, CONNECT_TIMEOUT);
    const driver = createDriver(socket, options);
    // The first statement also logs in. Behind a pooler, the process that runs it is not the one that logged in.
    const [row, state] = await driver
      .unsafe<{ pid: number }[]>("select pg_backend_pid() as pid")
      .then((rows) => [rows[0], rows.state] as const);
    const session = { socket, driver, backend: state };
    return createConnection(session, row?.pid === state.pid ? state.pid : null, options.address);
  } catch (error) {
    socket?.destroy();
    throw error instanceof DatabaseError ? error : new DatabaseError(location, error);
  }
}

interface Session {
  readonly socket: Socket;
  readonly driver: postgres.Sql;
  readonly backend: { readonly pid: number; readonly secret: number };
}

function createConnection(
  { socket, driver, backend }: Session,
  processId: number | null,
  address: ServerAddress,
): Connection {
  const { location } = address;
  const endCallbacks = new Set<() => void>();
  const idleCallbacks: (() => void)[] = [];
  /** The callers of what is running, as the functions that fail them. */
  const callers = new Set<(reason: unknown) => void>();
  let unanswered = 0;
  let busySince: number | null = null;
  let isCancelling = false;
  let endedBy: Error | null = null;

  function end(cause: Error): void {
    if (endedBy) return;
    endedBy = cause;
    socket.destroy();
    failCallers(cause);
    for (const callback of [...endCallbacks]) callback();
  }
  function failCallers(reason: unknown): void {
    for (const fail of [...callers]) fail(reason);
    callers.clear();
  }
  function settle(caller: (reason: unknown) => void): void {
    callers.delete(caller);
    unanswered--;
    busySince = unanswered > 0 ? performance.now() : null;
    becomeIdle();
  }
  function becomeIdle(): void {
    if (unanswered > 0 || isCancelling || endedBy) return;
    for (const callback of idleCallbacks.splice(0)) callback();
  }
  /** Until the request has arrived, another statement must not run: it might be the one that is cancelled. */
  async function cancel(): Promise<void> {
    isCancelling = true;
    const timer = setTimeout(() => end(connectionLost(location)), CANCEL_TIMEOUT);
    idleCallbacks.unshift(() => clearTimeout(timer));
    endCallbacks.add(() => clearTimeout(timer));
    await sendCancelRequest(address, backend);
    isCancelling = false;
    becomeIdle();
  }
  let socketError: Error | undefined;
  socket.once("error", (error) => {
    socketError = error;
  });
  socket.once("close", () => end(connectionLost(location, socketError)));

  return {
    processId,
    location,
    isOpen: () => endedBy === null,
    busySince: () => busySince,
    bytesReceived: () => socket.bytesRead,
    run(text, parameters, { prepare, asArrays }) {
      if (endedBy) return Promise.reject(endedBy);
      return new Promise((resolve, reject) => {
        // Failed by `end` too, because the driver forgets a statement that it sends while the socket is closing.
        callers.add(reject);
        unanswered++;
        busySince ??= performance.now();
        const options = { prepare, simple: false } as postgres.UnsafeQueryOptions;
        const query = driver.unsafe(text, parameters as postgres.ParameterOrJSON<never>[], options);
        (asArrays ? query.values() : query).then(
          (rows) => {
            settle(reject);
            resolve(withoutHoles(rows as unknown as Rows));
          },
          (error: unknown) => {
            settle(reject);
            reject(new DatabaseError(location, error));
          },
        );
      });
    },
    abandon(reason) {
      if (unanswered === 0 || isCancelling || endedBy) return;
      failCallers(reason);
      void cancel();
    },
    onceIdle(callback) {
      idleCallbacks.push(callback);
      becomeIdle();
    },
    onEnd(callback) {
      endCallbacks.add(callback);
      return () => endCallbacks.delete(callback);
    },
    destroy: end,
    async end() {
      await driver.end({ timeout: END_TIMEOUT / 1000 });
      end(connectionLost(location));
    },
  };
}

/**
 * The driver counts the rows of a statement to store each at its index, and does not reset the count when a statement
 * fails after its first rows, as one does that is cancelled. The rows of the next statement then begin at that index
 * (https://github.com/porsager/postgres/issues/1181).
 */
function withoutHoles(rows: Rows): Rows {
  if (rows.length === 0 || 0 in rows) return rows;
  const { command } = rows;
  return Object.defineProperty(
    rows.filter(() => true),
    "command",
    { value: command },
  ) as unknown as Rows;
}

function createDriver(
  socket: Socket,
  { address, settings, conversions, onNotification }: ConnectionOptions,
): postgres.Sql {
  let isTaken = false;
  const options = {
    max: 1,
    fetch_types: false,
    connect_timeout: CONNECT_TIMEOUT / 1000,
    idle_timeout: 0,
    max_lifetime: null,
    onnotice: () => {},
    connection: { application_name: "onrecord", TimeZone: "UTC", ...settings },
    types: { bigint: { to: 20, from: [20], serialize: String, parse: Number } },
    // The options below replace parts of the address: the socket is connected, and encrypted if necessary.
    host: "localhost",
    ssl: false,
    socket() {
      // The driver asks for another socket if the server closes this one during the login, as it does in a shutdown.
      if (isTaken) throw connectionLost(address.location);
      isTaken = true;
      return socket;
    },
    onnotify: (_channel: string, payload: string) => onNotification?.(payload),
  };
  const driver = postgres(address.url, options);
  Object.assign(driver.options.parsers, conversions.parsers);
  Object.assign(driver.options.serializers, conversions.serializers);
  addArrayTypes(driver.options as unknown as Conversions);
  return driver as unknown as postgres.Sql;
}
