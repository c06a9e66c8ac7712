// Compiles src/ into dist/, with what TypeScript does not carry over. Until all of it is there, the last build stays.
// --quick leaves out types and checks: enough to run, in a third of the time.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const pathOf = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const next = pathOf(`dist.${process.pid}`);

const quick = process.argv.includes("--quick") ? ["--noCheck", "--declaration", "false"] : [];
const options = ["-p", pathOf("tsconfig.build.json"), "--outDir", next, ...quick];
const { status } = spawnSync(process.execPath, [pathOf("node_modules/typescript/bin/tsc"), ...options], {
  stdio: "inherit",
});
if (status !== 0) {
  rmSync(next, { recursive: true, force: true });
  process.exit(1);
}
cpSync(pathOf("src/db/migrations"), `${next}/db/migrations`, { recursive: true });
chmodSync(`${next}/cli.js`, 0o755);
// The last step: scripts/start.mjs takes its date for that of a whole build.
writeFileSync(`${next}/.built`, "");
rmSync(pathOf("dist"), { recursive: true, force: true });
renameSync(next, pathOf("dist"));
