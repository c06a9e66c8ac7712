import { MIN_WORD_SIMILARITY } from "../../read/text-search/similarity-threshold.js";
import type { Settings } from "./statement.js";

export interface Timeouts {
  /** Milliseconds for each statement; 0 for no limit. */
  readonly statement: number;
  /** Milliseconds to wait for a lock; 0 for no limit. */
  readonly lock: number;
}

/** The run-time parameters of every session. */
export function settingsFor(timeouts: Timeouts): Settings {
  return {
    statement_timeout: String(timeouts.statement),
    lock_timeout: String(timeouts.lock),
    // No statement runs long enough for the 100 ms of JIT compilation to pay off.
    jit: "off",
    // Archives are read from memory or an SSD. At the default of 4, late pages of a speaker with 27,000 quotes sort
    // all of these rows, which takes 8 to 42 ms; the index returns them in order in 0.3 ms.
    random_page_cost: "1.1",
    "pg_trgm.strict_word_similarity_threshold": String(MIN_WORD_SIMILARITY),
    // The server gives up sessions whose client is gone, since they may hold the writer lock.
    idle_in_transaction_session_timeout: "30000",
    tcp_keepalives_idle: "10",
    tcp_keepalives_interval: "5",
    tcp_keepalives_count: "3",
  };
}
