import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether PgBouncer is installed here. */
export const HAS_PGBOUNCER = spawnSync("pgbouncer", ["--version"]).status === 0;

export interface PgBouncer {
  /** The address of a database, by way of the pooler. */
  urlOf(url: string): string;
  close(): Promise<void>;
}

/** Starts PgBouncer in transaction mode, with its defaults, in front of the server at `url`. */
export async function openPgBouncer(url: string): Promise<PgBouncer> {
  const { hostname, port, username } = new URL(url);
  const folder = await mkdtemp(join(tmpdir(), "onrecord-pgbouncer-"));
  const own = await freePort();
  const configuration = join(folder, "pgbouncer.ini");
  await writeFile(
    configuration,
    `[databases]
* = host=${hostname} port=${port || 5432} user=${decodeURIComponent(username)}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${own}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 4
`,
  );
  await chmod(folder, 0o755);
  // It refuses to run as root.
  const asNobody = process.getuid?.() === 0 ? ["--user", "nobody"] : [];
  const child = spawn("pgbouncer", [...asNobody, configuration], { stdio: ["ignore", "ignore", "inherit"] });
  await listening(own);
  return {
    urlOf(database) {
      const pooled = new URL(database);
      pooled.host = `127.0.0.1:${own}`;
      return pooled.href;
    },
    async close() {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, "exit");
        child.kill("SIGTERM");
        await ended;
      }
      await rm(folder, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function listening(port: number): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const socket = connect(port, "127.0.0.1");
    try {
      await once(socket, "connect");
      return;
    } catch (error) {
      if (attempt > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      socket.destroy();
    }
  }
}
