/**
 * Measures extraction speed on one core, using the build in dist/: `npm run bench FILE.jsonl [seconds]`.
 * Measures extraction alone, without reading files or a database. Prints articles/s, MB/s of body text, and the peak memory.
 */
import { readFileSync } from "node:fs";

const { extract } = await import(new URL("../dist/extract/page.js", import.meta.url).href);

const [path, seconds = "10"] = process.argv.slice(2);
if (!path) throw new Error("Name a file of JSON Lines: npm run bench FILE.jsonl");

const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
const read = (line, index) => extract({ id: String(index), content: line, format: "json" });

for (const [index, line] of lines.slice(0, 200).entries()) read(line, index); // Warms up the compiler.

let articles = 0;
let characters = 0;
let quotes = 0;
const start = performance.now();
const elapsed = () => (performance.now() - start) / 1000;
while (elapsed() < Number(seconds)) {
  const index = articles % lines.length;
  const draft = read(lines[index] ?? "", index);
  articles += 1;
  characters += draft.body.length;
  quotes += draft.quotes.length;
}
const took = elapsed();
console.log(
  `${(articles / took).toFixed(0)} articles/s  ${(characters / took / 1e6).toFixed(1)} MB/s  ${quotes} quotes in ${articles} articles  peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
);
