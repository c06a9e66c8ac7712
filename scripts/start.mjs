// Runs `onrecord serve`, after a build if a source changed since the last one. The server runs in this process, so
// that signals reach it.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const pathOf = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const changedAt = (name) => statSync(pathOf(name)).mtimeMs;

function isBuilt() {
  if (!existsSync(pathOf("dist/.built"))) return false;
  const sources = readdirSync(pathOf("src"), { recursive: true }).map((name) => `src/${name}`);
  const newest = Math.max(...[...sources, "tsconfig.json", "tsconfig.build.json"].map(changedAt));
  return newest < changedAt("dist/.built");
}

if (!isBuilt()) {
  const { status } = spawnSync(process.execPath, [pathOf("scripts/build.mjs"), "--quick"], {
    stdio: "inherit",
  });
  if (status !== 0) process.exit(1);
}

// npm runs this script in a shell and sends SIGTERM to that shell, which exits without passing the signal on.
const parent = process.ppid;
const watch = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(watch);
  process.kill(process.pid, "SIGTERM");
}, 500).unref();

process.argv.splice(1, 1, pathOf("dist/cli.js"), "serve");
await import("../dist/cli.js");
