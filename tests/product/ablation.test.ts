import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const script = join(import.meta.dirname, "../../bench/ablation.mjs");

/** An article with the gold as its marks show it: [text] is a quote, {text} the speaker of all of them. */
function article(id: string, marked: string, kind: string, speaker: string | null) {
  const bare = (from: number) => marked.slice(0, from).replace(/[[\]{}]/g, "").length;
  const span = (open: string, close: string) =>
    [bare(marked.indexOf(open)), bare(marked.indexOf(close))] as const;
  const [start, end] = span("[", "]");
  const text = marked.replace(/[[\]{}]/g, "");
  return JSON.stringify({
    id,
    text,
    quotes: [{ start, end, kind, speaker, speakerMention: span("{", "}"), cueClass: "speech" }],
  });
}

test("the ablation prints the contribution of each step, the calibration and the errors", async () => {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-ablation-"));
  const gold = join(folder, "gold.jsonl");
  await writeFile(
    gold,
    [
      article("one", "[“The quay leaks,”] said {Ann Hale}.", "DIRECT", "Ann Hale"),
      article("two", "Ann Hale left. {Carl Boyd}, a diver, said [the quay leaks].", "INDIRECT", "Carl Boyd"),
      article("three", "{Carl Boyd} came. [“It leaks,”] he said.", "DIRECT", "Carl Boyd"),
      article("four", "{Ann Hale} calls the quay [“a sieve”] in her book.", "DIRECT", "Ann Hale"),
    ].join("\n"),
  );
  const { stdout } = await promisify(execFile)(process.execPath, [script, gold]);
  await rm(folder, { recursive: true });
  const tables = stdout.trim().split("\n\n");
  expect(tables[0]).toBe("## gold.jsonl: 4 articles");
  expect(tables[1]?.split("\n")).toEqual([
    "| without | direct F1 | speaker | right name | end to end F1 | indirect F1 | speaker, indirect |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    "| nothing | 80.0 | 100.0 | 100.0 | 80.0 | 66.7 | 100.0 |",
    "| uncuedQuotes | 80.0 | 100.0 | 100.0 | 80.0 | 66.7 | 100.0 |",
    "| continuation | 80.0 | 100.0 | 100.0 | 80.0 | 66.7 | 100.0 |",
    "| inversion | 80.0 | 50.0 | 50.0 | 50.0 | 66.7 | 100.0 |",
    "| appositions | 80.0 | 100.0 | 100.0 | 80.0 | 66.7 | 0.0 |",
    "| pronouns | 80.0 | 50.0 | 50.0 | 40.0 | 66.7 | 100.0 |",
    "| titles | 80.0 | 100.0 | 100.0 | 80.0 | 66.7 | 100.0 |",
    "| firstNames | 80.0 | 50.0 | 50.0 | 40.0 | 66.7 | 100.0 |",
    "| surnameHolders | 80.0 | 100.0 | 100.0 | 80.0 | 66.7 | 100.0 |",
    "| indirect | 80.0 | 100.0 | 100.0 | 80.0 | 0.0 | – |",
  ]);
  expect(tables[2]?.split("\n").slice(2)).toEqual(["| 0.9 to 1 | 3 | 95.7 | 100.0 |"]);
  expect(tables[3]?.split("\n").slice(2)).toEqual([
    "| direct, missed: another kind | 1 |",
    "| indirect, found besides: another kind | 1 |",
  ]);
});
