/** Starts the benchmark on the Node that bench/peers installs, whatever Node runs this. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const node = join(import.meta.dirname, "node_modules/.bin/node");
if (!existsSync(node)) {
  console.error("The servers to compare with are not installed: run npm ci in bench/peers.");
  process.exit(1);
}
const { status } = spawnSync(node, [join(import.meta.dirname, "main.mjs"), ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exitCode = status ?? 1;
