/**
 * Measures how often the archive is right about whose name a surname alone is: `node bench/identity.mjs FILE.jsonl`, with
 * the build in dist/. Each time a page of the file prints a full name, it decides by the other pages whose the surname
 * would be in the context of that page, and compares. Prints the decisions by their share of the evidence.
 */
import { readFileSync } from "node:fs";

const load = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);
const { extract } = await load("extract/page.js");
const { toExtractedPage } = await load("ingest/store/extracted-page.js");
const { clusterPeople } = await load("ingest/identity/cluster-people.js");
const { evidentBearer, bearerEvidence } = await load("ingest/identity/evident-bearer.js");
const { groupBy } = await load("collections/multimap.js");
const { parseContext } = await load("ingest/identity/name-context.js");

const [path] = process.argv.slice(2);
if (!path) throw new Error("Name a file of JSON Lines: node bench/identity.mjs FILE.jsonl");

const variants = new Map();
for (const [index, line] of readFileSync(path, "utf8").split("\n").filter(Boolean).entries()) {
  const page = toExtractedPage(extract({ id: String(index), content: line, format: "json" }));
  for (const { name, kind, blockingKey, occupation, context } of page.appearances) {
    if (kind !== "PERSON") continue;
    const key = JSON.stringify([blockingKey, name, occupation, context]);
    const known = variants.get(key);
    if (known) known.articleCount++;
    else variants.set(key, { blockingKey, name, occupation, context, articleCount: 1 });
  }
}

const blocks = groupBy([...variants.values()], ({ blockingKey }) => blockingKey);
const bands = new Map();
let appearances = 0;
for (const block of blocks.values()) {
  const people = clusterPeople(block).map((cluster) =>
    cluster.variants.filter((variant) => !cluster.inferred.has(variant)),
  );

  for (const person of people) {
    for (const variant of person) {
      appearances += variant.articleCount;
      const others = people
        .map((own) => ({
          own,
          rest: own.map((other) => ({
            ...other,
            articleCount: other.articleCount - (other === variant ? 1 : 0),
          })),
        }))
        .map(({ own, rest }) => ({
          own,
          ...bearerEvidence(rest.filter(({ articleCount }) => articleCount > 0)),
        }))
        .filter(({ count }) => count > 0);
      const evident = evidentBearer(parseContext(variant.context), others);
      if (!evident) continue;
      const rivals = others.length > 1 ? "with" : "without";
      const band = `${rivals} rivals, share from ${(Math.floor(evident.share * 20) / 20).toFixed(2)}`;
      const counts = bands.get(band) ?? { decided: 0, right: 0 };
      counts.decided += variant.articleCount;
      if (evident.bearer.own === person) counts.right += variant.articleCount;
      bands.set(band, counts);
    }
  }
}
console.log(`${appearances} appearances of full names`);
for (const [band, { decided, right }] of [...bands].sort())
  console.log(`${band}: ${decided} decided, ${((100 * right) / decided).toFixed(1)} % right`);
