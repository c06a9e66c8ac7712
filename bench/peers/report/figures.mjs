import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { resolve } from "node:path";

/**
 * @typedef {object} Figures
 * @property {string} date
 * @property {{ processor: string, cores: number, memory: number, loadAverage: number }} machine Memory in GB;
 * how many processes ran or waited to run in the minute before.
 * @property {{ node: string, postgres: string, onrecord: string, packages: Record<string, string> }} versions
 * @property {string} settings What is not as it ships.
 * @property {object[]} sizes
 * @property {object | null} growth
 */

const PACKAGES = ["postgraphile", "mercurius", "@apollo/server"];

const SETTINGS = `OnRecord runs as it ships, but with ONRECORD_OBJECTS_PER_MINUTE=0: its budget would refuse a load generator.
Postgres has jit = off and random_page_cost = 1.1 for all. The others have a pool of 8 connections.`;

/** Where and with what the figures were measured. @param {number} loadAverage See `Figures`. */
export async function describeRun(sql, project, loadAverage) {
  const [{ version }] = await sql`select split_part(current_setting('server_version'), ' ', 1) as version`;
  const [processor] = cpus();
  return {
    date: new Date().toISOString().slice(0, 16).replace("T", " "),
    machine: {
      processor: processor?.model.trim() ?? "unknown processor",
      cores: cpus().length,
      loadAverage,
      memory: Math.round(totalmem() / 2 ** 30),
    },
    versions: {
      node: process.versions.node,
      postgres: version,
      onrecord: commitOf(project),
      packages: Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
    },
    settings: SETTINGS,
  };
}

function versionOf(name) {
  const file = resolve(import.meta.dirname, "../node_modules", name, "package.json");
  return JSON.parse(readFileSync(file, "utf8")).version;
}

/** The commit that is checked out; "…+" if files differ from it. */
function commitOf(project) {
  const git = (...args) => execFileSync("git", ["-C", project, ...args], { encoding: "utf8" }).trim();
  try {
    const isChanged = git("status", "--porcelain", "--untracked-files=no", "src") !== "";
    return `${git("rev-parse", "--short", "HEAD")}${isChanged ? "+" : ""}`;
  } catch {
    return JSON.parse(readFileSync(resolve(project, "package.json"), "utf8")).version;
  }
}
