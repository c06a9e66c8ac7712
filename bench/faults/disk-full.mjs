import { execFile } from "node:child_process";
import { mkdir, rm, statfs, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { ask, storePage } from "./support/client.mjs";
import { findPostgres, startCluster } from "./support/cluster.mjs";
import { loggedErrors } from "./support/log.mjs";
import { serve, start } from "./support/onrecord.mjs";
import { inventPage, writePages } from "./support/pages.mjs";
import { checkArchive } from "./support/recount.mjs";

const execute = promisify(execFile);

const MEGABYTE = 1024 * 1024;
/** MB that are left when the disk is about to be full: enough for some pages, not for all. */
const LEFT = 3;
/** Far more than LEFT MB hold. */
const PAGES = 400;
const PAGE_SIZE = 40_000;

const TOTALS = "{ archive { articleCount quoteCount } quotes(first: 5) { totalCount nodes { text } } }";

/**
 * The disk of the archive fills up while pages are stored, and then has room again.
 *
 * @param {import("./main.mjs").Bench} bench
 */
export default async function diskFull(bench) {
  await fillEmbedded(bench);
  await fillServer(bench);
}

async function fillEmbedded(bench) {
  const disk = await mountDisk(bench, "embedded", 160);
  if (!disk) return;
  await mkdir(`${disk}/archive`);
  await fill(bench, { kind: "embedded", disk, url: `${disk}/archive` });
}

async function fillServer(bench) {
  if (!findPostgres()) return bench.report.skip("disk-full on a server: no Postgres server is installed");
  const disk = await mountDisk(bench, "server", 160);
  if (!disk) return;
  const cluster = await startCluster(`${disk}/postgres`, {
    initOptions: ["--wal-segsize=1"],
    settings: { max_wal_size: "8MB", min_wal_size: "2MB" },
  });
  bench.defer(() => cluster.stop("immediate"));
  await fill(bench, { kind: "server", disk, url: await cluster.createDatabase("filled") });
}

/**
 * @param {import("./main.mjs").Bench} bench
 * @param {{ kind: string, disk: string, url: string }} archive
 */
async function fill({ report, folder, defer, options }, { kind, disk, url }) {
  const environment = { DATABASE_URL: url };
  const say = (promise, holds, seen) => report.check(`${kind}: ${promise}`, holds, seen);
  const first = `${folder}/${kind}-first.jsonl`;
  const stored = await writePages(first, `${kind}-first`, 50);
  await start(["ingest", first], environment).ended;
  await fillDisk(disk);

  const file = `${folder}/${kind}-more.jsonl`;
  const more = await writePages(file, `${kind}-more`, PAGES, { size: PAGE_SIZE });
  const ingest = start(["ingest", "--wait", "2", "--json", file], environment);
  const { code, signal } = await ingest.ended;
  const message =
    ingest
      .errors()
      .split("\n")
      .find((line) => line.startsWith("error: ")) ?? "";
  say(
    "an ingest ends with an error that says so",
    code === 1 && /space/.test(message) && !/report this bug/.test(message),
    `exit code ${code ?? signal}: ${message || ingest.errors().slice(-300)}`,
  );

  let server = await serve(environment);
  defer(() => server.end("SIGKILL"));
  const page = inventPage(`${kind}-api`, 0, { size: 20_000 });
  await fillDisk(disk, 0);
  const refused = await storeUntilRefused(server.address, kind);
  // The caller is told to try again; why, is for the operator.
  say(
    "writing over the API fails with SERVICE_UNAVAILABLE, and the log says why",
    refused.outcome === "SERVICE_UNAVAILABLE" && /space|ENOSPC/.test(loggedErrors(server.errors())),
    `${refused.outcome}; ${loggedErrors(server.errors()).slice(0, 200)}`,
  );
  for (const when of ["with the disk full", "after a restart"]) {
    const { outcome, json } = await ask(server.address, TOTALS);
    say(`reads go on ${when}`, outcome === "ok", `${outcome}, ${JSON.stringify(json?.data?.archive)}`);
    if (when === "after a restart") break;
    await server.end("SIGTERM");
    server = await serve(environment);
  }

  await rm(`${disk}/ballast`);
  const resumed = await resume(server.address, page);
  say(
    "writing resumes when there is space",
    resumed.outcome === "ok",
    `${resumed.outcome} after ${resumed.attempts} attempts`,
  );
  await server.end("SIGTERM");
  // What an ingest was told was stored, and nothing by halves.
  await checkArchive(report, url, [...stored, page.url, ...refused.acknowledged]);
  if (options.quick) return;
  const rerun = start(["ingest", "--json", file], environment);
  const end = await rerun.ended;
  say(
    "running the ingest again completes it",
    end.code === 0,
    rerun.output().slice(0, 100) || rerun.errors().slice(-300),
  );
  await checkArchive(report, url, [...stored, ...more]);
}

/** Stores pages until one is refused. */
async function storeUntilRefused(address, kind) {
  const acknowledged = [];
  for (let number = 1; number <= 500; number++) {
    const page = inventPage(`${kind}-api`, number, { size: 20_000 });
    const { outcome } = await storePage(address, page);
    if (outcome !== "ok") return { acknowledged, outcome };
    acknowledged.push(page.url);
  }
  return { acknowledged, outcome: "all 500 pages were stored" };
}

/** Postgres may have to restart when there is room again. */
async function resume(address, page) {
  for (let attempts = 1; ; attempts++) {
    const { outcome } = await storePage(address, page);
    if (outcome === "ok" || attempts === 20) return { outcome, attempts };
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Fills the disk up to so many MB. */
async function fillDisk(disk, left = LEFT) {
  const { bavail, bsize } = await statfs(disk);
  const size = bavail * bsize - left * MEGABYTE;
  if (size <= 0) return;
  await writeFile(`${disk}/ballast${left === LEFT ? "" : "-rest"}`, Buffer.alloc(size));
}

/** A small disk in memory; null, and a line that says so, where none can be made. */
async function mountDisk({ report, folder, defer }, name, megabytes) {
  const disk = `${folder}/${name}-disk`;
  await mkdir(disk);
  try {
    await execute("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", disk]);
  } catch (error) {
    report.skip(
      `disk-full with the ${name} database: no file system can be mounted (${error.message.split("\n")[0]})`,
    );
    return null;
  }
  defer(() => execute("umount", ["--lazy", disk]));
  return disk;
}
