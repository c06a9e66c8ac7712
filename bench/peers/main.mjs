/**
 * Compares OnRecord with other GraphQL servers: `npm run bench:peers` in the project. README.md tells what is measured, and
 * --help the options. Prints the tables, and writes them with the raw figures and a plot.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { join, resolve } from "node:path";
import postgres from "postgres";
import { createArchive, databaseUrl, hasArchive } from "./archive/create-archive.mjs";
import { requireBuild } from "./archive/product.mjs";
import { databaseName, sizeName } from "./archive/size.mjs";
import { CONTENDERS } from "./contenders/contenders.mjs";
import { compareAnswers } from "./measure/compare.mjs";
import { measureGrowth } from "./measure/growth.mjs";
import { checkLimitPlans } from "./measure/plans.mjs";
import { measureRounds } from "./measure/rounds.mjs";
import { OPERATIONS } from "./operations/operations.mjs";
import { chooseSubjects } from "./operations/subjects.mjs";
import { chosen, readOptions } from "./options.mjs";
import { describeRun } from "./report/figures.mjs";
import { toMarkdown } from "./report/markdown.mjs";
import { toSvg } from "./report/plot.mjs";

const CONNECTIONS = 8;

const options = readOptions(process.argv.slice(2), {
  sizes: "1m",
  rounds: 20,
  quick: { sizes: "100k", rounds: 3 },
  growth: { sizes: "10k,100k,1m" },
  usage: `npm run bench:peers -- [--quick | --growth] [--sizes 100k,1m] [--rounds 20] [--contenders onrecord,mercurius]
  [--operations feed,search] [--output FOLDER] [--database NAME] [--server URL] [--project FOLDER]`,
});
const { sizes, rounds, quick, growth, server, seed, project, database } = options;
const contenders = chosen("--contenders", options.contenders, Object.keys(CONTENDERS));
const operations = chosen("--operations", options.operations, Object.keys(OPERATIONS));
const milliseconds = quick ? 500 : 1_000;
requireBuild(project);
const [loadAverage] = loadavg();
const say = (text) => console.error(text);

const figures = { sizes: [], growth: null };
const places = [];
try {
  for (const quotes of sizes) places.push(await openPlace(quotes));
  Object.assign(figures, await describeRun(places[0].sql, project, loadAverage));
  if (growth) figures.growth = await measureAllSizes();
  else for (const place of places) figures.sizes.push(await measureSize(place));
} finally {
  for (const { sql } of places) await sql.end();
}
await write(growth ? "growth" : "peers");

/** The archive of that size, filled if it is missing, with what the contenders need in it. */
async function openPlace(quotes) {
  const name = database ?? databaseName(quotes);
  if (!database && !(await hasArchive({ server, name, seed }))) {
    say(`Filling ${name}…`);
    await createArchive({ server, name, quotes, seed, project, onStep: (step) => say(`  ${step}`) });
  }
  const url = databaseUrl(server, name);
  const sql = postgres(url, { max: 2, onnotice: () => {} });
  for (const contender of contenders) await CONTENDERS[contender].install?.(sql);
  const subjects = await chooseSubjects(sql, seed);
  if (contenders.includes("limit")) await checkLimitPlans(sql, operations, subjects);
  return { quotes, database: url, sql, subjects };
}

async function measureSize({ quotes, ...place }) {
  const asked = { ...place, contenders, operations, project };
  say(`${sizeName(quotes)}: comparing answers…`);
  const counts = await compareAnswers(asked);
  say(`${sizeName(quotes)}: all answers are the same; ${rounds} rounds…`);
  const load = { rounds, connections: CONNECTIONS, milliseconds };
  const onRound = (round) => say(`  round ${round + 1}`);
  const measured = await measureRounds({ ...asked, ...load, onRound });
  return { quotes, ...load, contenders, operations, counts, ...measured };
}

async function measureAllSizes() {
  say("One request at a time, at all sizes in turn…");
  const onContender = (name) => say(`  ${CONTENDERS[name].title}`);
  const measured = await measureGrowth(places, { contenders, operations, project, seed, onContender });
  return { contenders, sizes, ...measured };
}

async function write(name) {
  const folder = resolve(options.output ?? join(import.meta.dirname, "results"));
  await mkdir(folder, { recursive: true });
  const tables = toMarkdown(figures);
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify(figures, null, 1)}\n`);
  await writeFile(join(folder, `${name}.md`), tables);
  await writeFile(join(folder, `${name}.svg`), toSvg(figures));
  console.log(tables);
  say(`Written to ${folder}.`);
}
