import type { Database } from "../../db/database.js";

/** What a check found. */
export interface Finding {
  /** What was checked, in a word or two. */
  readonly check: string;
  /** NOTE is no problem, but worth knowing; MENDED was a problem. */
  readonly state: "OK" | "NOTE" | "PROBLEM" | "MENDED";
  /** One sentence. */
  readonly message: string;
  /** One sentence that says what to do; null if there is nothing to do. */
  readonly remedy: string | null;
}

/** How a check runs. */
export interface CheckContext {
  readonly database: Database;
  /** Whether to mend what can be derived again. */
  readonly fix: boolean;
  /** @param share How much of the check is done, 0 to 1. */
  readonly onProgress: (check: string, share: number) => void;
}

export const ok = (check: string, message: string): Finding => ({
  check,
  state: "OK",
  message,
  remedy: null,
});

export const note = (check: string, message: string, remedy: string): Finding => ({
  ...{ check, message, remedy },
  state: "NOTE",
});

export const problem = (check: string, message: string, remedy: string): Finding => ({
  ...{ check, message, remedy },
  state: "PROBLEM",
});

export const mended = (check: string, message: string): Finding => ({
  ...ok(check, message),
  state: "MENDED",
});

export const FIX = "Run onrecord doctor --fix.";

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}
