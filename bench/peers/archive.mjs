/**
 * Fills databases with invented archives: `npm run archive -- [sizes]`, such as `10k,1m`. Each is named after its size,
 * bench_peers_10k, and replaced if it exists. Options: see options.mjs, or --help.
 */
import { createArchive } from "./archive/create-archive.mjs";
import { databaseName, sizeName } from "./archive/size.mjs";
import { readOptions } from "./options.mjs";

const { sizes, server, project, seed, database } = readOptions(process.argv.slice(2), {
  sizes: "10k",
  usage: "npm run archive -- --sizes 10k,1m [--database NAME] [--seed 1] [--server URL] [--project FOLDER]",
});

for (const quotes of sizes) {
  let [last, total] = [performance.now(), 0];
  const start = last;
  const onStep = (step, rows) => {
    const seconds = (performance.now() - last) / 1000;
    last = performance.now();
    total += rows ?? 0;
    const rate = rows ? `, ${rows.toLocaleString("en-US")} rows, ${Math.round(rows / seconds)} rows/s` : "";
    console.log(`${sizeName(quotes).padEnd(5)} ${step.padEnd(8)} ${seconds.toFixed(1)} s${rate}`);
  };
  const name = database ?? databaseName(quotes);
  await createArchive({ server, name, quotes, seed, project, onStep });
  const seconds = (performance.now() - start) / 1000;
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${name}: ${Math.round(total / seconds)} rows/s in all, ${seconds.toFixed(0)} s, ${megabytes} MB of memory at most`,
  );
}
