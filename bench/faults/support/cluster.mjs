import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { appendFile, chown, mkdir, readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { freePort } from "./free-port.mjs";

const execute = promisify(execFile);

/**
 * A Postgres cluster that belongs to one run, to be broken at will. It is spoken to by psql, which no outage can hang or
 * end together with the process that watches it.
 *
 * @typedef {object} Cluster
 * @property {number} port
 * @property {(database: string) => string} urlOf
 * @property {(name: string) => Promise<string>} createDatabase Returns its address.
 * @property {(database: string, statement: string) => Promise<string[][]>} query The rows, as text.
 * @property {() => Promise<void>} start
 * @property {(mode?: "fast" | "immediate") => Promise<void>} stop
 * @property {() => void} freeze Stops all its processes, as a machine does that hangs.
 * @property {() => void} thaw
 */

/** The folder of Postgres's programs; null if no server is installed. @returns {string | null} */
export function findPostgres() {
  try {
    const versions = readdirSync("/usr/lib/postgresql").sort((a, b) => Number(a) - Number(b));
    return versions.length > 0 ? `/usr/lib/postgresql/${versions.at(-1)}/bin` : null;
  } catch {
    return null;
  }
}

/**
 * @param {string} folder Does not exist yet.
 * @param {{ settings?: Readonly<Record<string, string>>, initOptions?: readonly string[] }} [options]
 * @returns {Promise<Cluster>}
 */
export async function startCluster(folder, { settings = {}, initOptions = [] } = {}) {
  const programs = findPostgres();
  if (!programs) throw new Error("No Postgres server is installed below /usr/lib/postgresql.");
  const user = await databaseUser();
  const port = await freePort();
  const run = (program, ...args) => runProgram(`${programs}/${program}`, args, user);

  await mkdir(folder, { recursive: true });
  if (user) await chown(folder, user.uid, user.gid);
  const data = `${folder}/data`;
  await run("initdb", "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--no-sync", ...initOptions);
  const all = {
    port: String(port),
    listen_addresses: "'127.0.0.1'",
    unix_socket_directories: `'${folder}'`,
    shared_buffers: "'32MB'",
    max_connections: "60",
    ...settings,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name} = ${value}\n`);
  await appendFile(`${data}/postgresql.conf`, lines.join(""));

  const start = () => run("pg_ctl", "-D", data, "-w", "-t", "60", "-l", `${folder}/log`, "start");
  await start();

  const cluster = {
    port,
    urlOf: (database) => `postgres://postgres@127.0.0.1:${port}/${database}`,
    async createDatabase(name) {
      await cluster.query("postgres", `create database ${name} template template0 encoding 'UTF8'`);
      return cluster.urlOf(name);
    },
    async query(database, statement) {
      const url = cluster.urlOf(database);
      const args = ["-X", "-At", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-d", url, "-c", statement];
      const { stdout } = await execute(`${programs}/psql`, args, { timeout: 30_000, maxBuffer: 1e8 });
      const lines = stdout.split("\n").slice(0, -1);
      return lines.map((line) => line.split("\t"));
    },
    start,
    stop: (mode = "fast") => run("pg_ctl", "-D", data, "-w", "-t", "60", "-m", mode, "stop"),
    freeze: () => signalAll("SIGSTOP"),
    thaw: () => signalAll("SIGCONT"),
  };
  return cluster;

  function signalAll(signal) {
    const postmaster = Number(readFileSync(`${data}/postmaster.pid`, "utf8").split("\n")[0]);
    // The postmaster first, so that it starts no other process meanwhile.
    for (const pid of [postmaster, ...childrenOf(postmaster)]) {
      try {
        process.kill(pid, signal);
      } catch (error) {
        if (error.code !== "ESRCH") throw error;
      }
    }
  }
}

function childrenOf(pid) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
  return children.split(" ").filter(Boolean).map(Number);
}

/** Postgres refuses to run as root. */
async function databaseUser() {
  if (process.getuid?.() !== 0) return null;
  const passwd = await readFile("/etc/passwd", "utf8");
  const [, uid, gid] = /^postgres:[^:]*:(\d+):(\d+):/m.exec(passwd) ?? [];
  if (!uid) throw new Error('There is no user "postgres" to run a server as.');
  return { uid: Number(uid), gid: Number(gid) };
}

/** The server that pg_ctl starts keeps the descriptors it inherits, so nothing waits for the end of its output. */
async function runProgram(program, args, user) {
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "inherit"], cwd: "/", ...user });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} failed with exit code ${code}.`);
}
