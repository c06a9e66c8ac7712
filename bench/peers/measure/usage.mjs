import { readFileSync } from "node:fs";

/** The kernel counts in hundredths of a second (USER_HZ) on every architecture that Node runs on. */
const TICK = 10;

/** Milliseconds of processor time that a process has used; 0 if it is gone or the system has no /proc. */
export function processorTime(pid) {
  const stat = read(`/proc/${pid}/stat`);
  // The name of the program, in parentheses, may have spaces.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return stat === "" ? 0 : (Number(fields[11]) + Number(fields[12])) * TICK;
}

/** Megabytes of memory that a process has; null if the system has no /proc. */
export function memory(pid) {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`)) ?? [];
  return kilobytes ? Number(kilobytes) / 1024 : null;
}

/**
 * Reads the processor time of all sessions of a database, if Postgres runs on this machine. Parallel workers, which come
 * and go, are not counted: their sessions wait for them.
 *
 * @param {import("postgres").Sql} sql
 */
export async function createPostgresMeter(sql) {
  const pids = async () =>
    (
      await sql`
    select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`
    ).map(({ pid }) => pid);
  return {
    /** Milliseconds by session. */
    read: async () => new Map((await pids()).map((pid) => [pid, processorTime(pid)])),
    /** Milliseconds between two readings. */
    between: (before, after) =>
      [...after].reduce((sum, [pid, time]) => sum + time - (before.get(pid) ?? 0), 0),
  };
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
