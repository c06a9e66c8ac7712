// Compiles src/ into dist/, and puts beside it what TypeScript does not carry over.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const tsc = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));

rmSync(`${root}dist`, { recursive: true, force: true });
const compiled = spawnSync(process.execPath, [tsc, "-p", `${root}tsconfig.build.json`], {
  cwd: root,
  stdio: "inherit",
});
if (compiled.status !== 0) process.exit(1);
cpSync(`${root}src/db/migrations`, `${root}dist/db/migrations`, { recursive: true });
chmodSync(`${root}dist/cli.js`, 0o755);
// The last step: scripts/start.mjs takes its date for that of a whole build.
writeFileSync(`${root}dist/.built`, "");
