/**
 * Measures what each extraction step contributes, using the build in dist/: `npm run ablation GOLD.jsonl…`.
 * A line of gold is `{id, text, quotes: [{start, end, kind, speaker, speakerMention, cueClass}]}`: `kind` DIRECT,
 * INDIRECT or MIXED, `cueClass` "other" if the cue is not a verb of speech. Prints, for each file, a table of scores in
 * per cent with one step left out per row, a table of confidence against accuracy, and the errors by kind.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { addTallies, figuresOf, scoreArticle } from "./score.mjs";

const built = (module) => import(new URL(`../dist/extract/${module}.js`, import.meta.url).href);
const { readSpeech } = await built("speech/speech");
const { EVERY_STEP } = await built("speech/steps");

const paths = process.argv.slice(2);
if (paths.length === 0) throw new Error("Name a file of gold: npm run ablation GOLD.jsonl");

for (const path of paths) {
  const articles = readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const whole = score(articles, EVERY_STEP);
  const rows = [["nothing", figuresOf(whole)]];
  for (const step of Object.keys(EVERY_STEP)) {
    rows.push([step, figuresOf(score(articles, { ...EVERY_STEP, [step]: false }))]);
  }
  console.log(`## ${basename(path)}: ${articles.length} articles\n`);
  printTable(
    ["without", ...Object.keys(figuresOf(whole))],
    rows.map(([step, figures]) => [step, ...Object.values(figures).map(perCent)]),
  );
  printTable(["confidence", "quotes", "mean confidence", "right"], calibration(whole.judged));
  printTable(
    ["failure", "count"],
    [...whole.failures].sort((a, b) => b[1] - a[1]),
  );
}

function score(articles, steps) {
  return addTallies(
    articles.map(({ text, quotes }) =>
      scoreArticle(text, quotes, readSpeech({ headline: null, body: text, language: "en" }, steps).quotes),
    ),
  );
}

/** Attributed quotes that match an attributed gold quote, grouped by tenths of their confidence. */
function calibration(judged) {
  const tenths = Array.from({ length: 10 }, (_, tenth) =>
    judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth),
  );
  return tenths.flatMap((quotes, tenth) => {
    if (quotes.length === 0) return [];
    const mean = quotes.reduce((sum, { confidence }) => sum + confidence, 0) / quotes.length;
    const right = quotes.filter((quote) => quote.right).length / quotes.length;
    return [[`${tenth / 10} to ${(tenth + 1) / 10}`, quotes.length, perCent(mean), perCent(right)]];
  });
}

function perCent(share) {
  return share === null ? "–" : (share * 100).toFixed(1);
}

function printTable(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  console.log([line(head), line(head.map(() => "---")), ...rows.map(line), ""].join("\n"));
}
