// Compiles src/ into dist/ and copies the files that TypeScript does not. The last build is replaced only when the new
// one is complete. --quick skips type checking and declarations, and takes a third of the time.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { packNewArchive } from "./new-archive.mjs";

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
cpSync(pathOf("src/sdk/generated/trusted-documents.json"), `${next}/sdk/generated/trusted-documents.json`);
chmodSync(`${next}/cli.js`, 0o755);
await packNewArchive(`${next}/db/engines`, pathOf("dist/db/engines"));
// Last, because scripts/start.mjs reads the date of the build from this file.
writeFileSync(`${next}/.built`, "");
rmSync(pathOf("dist"), { recursive: true, force: true });
renameSync(next, pathOf("dist"));
