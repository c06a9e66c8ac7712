/**
 * Extracts pages with as many threads as there are processors and drops the results: what an ingest cannot exceed. Prints
 * what `onrecord ingest --json` does. node extract-alone.mjs DIST PATH THREADS
 */
import { pathToFileURL } from "node:url";

const [dist, path, threads] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(`${dist}/${name}`).href);
const { createExtractor } = await load("ingest/extraction/extractor.js");
const { readSources } = await load("ingest/input/sources.js");
const { mapConcurrently } = await load("ingest/map-concurrently.js");

const workers = Number(threads);
const extractor = createExtractor({ workers });
const sources = readSources([path], { format: "jsonl", standardInput: process.stdin });
const start = performance.now();
let pages = 0;
for await (const _draft of mapConcurrently(sources, 4 * workers, ({ page }) => extractor.extract(page)))
  pages++;
const seconds = (performance.now() - start) / 1000;
await extractor.close();
console.log(JSON.stringify({ pages, seconds, pagesPerSecond: pages / seconds }));
