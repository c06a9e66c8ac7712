import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { inventPage } from "../support/pages.mjs";

const SAMPLES = new URL("../../../samples/", import.meta.url);
const FRAGMENTS = [
  "“",
  "”",
  '"',
  "«",
  "'",
  "<",
  ">",
  "<!--",
  "-->",
  "<script>",
  "</p>",
  "<p>",
  "&#0;",
  "&nope;",
  "\u0000",
  "\r",
  "\u0301",
  "]]>",
  "said ",
  " — ",
  "Hale ",
];
const TAGS = [
  "<div><div>",
  "</p></p>",
  "<template>",
  "<noscript>",
  "<svg><style>",
  "<select>",
  "<base href=//x>",
  "<meta charset=utf-16>",
  "<table><tr><td>",
  "",
];
const CHARSETS = [
  "utf-7",
  "utf-16",
  "shift_jis",
  "iso-2022-jp",
  "windows-1251",
  "no-such-charset",
  "x-user-defined",
];
const FIELDS = [
  null,
  -1,
  1e308,
  true,
  [],
  {},
  [[[]]],
  "\u0000",
  "\ud800",
  "x".repeat(4_000),
  "9999-99-99",
  "infinity",
  "http://[",
  "javascript:void 0",
  "<b>",
  "İ",
];

/**
 * Damages pages: the samples, which are invented, and others of every format.
 *
 * @param {import("../support/random.mjs").Random} random
 */
export function createPageGenerator(random) {
  const samples = readdirSync(SAMPLES)
    .filter((name) => /\.(txt|html)$/.test(name))
    .map((name) => ({ extension: name.split(".").at(-1), bytes: readFileSync(new URL(name, SAMPLES)) }));
  const html = samples.filter(({ extension }) => extension === "html");

  function damageBytes(original) {
    let bytes = original;
    for (let count = 1 + random.below(15); count > 0; count--) {
      const at = random.below(bytes.length + 1);
      const length = random.below(300);
      const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
      bytes = random.pick([
        () => Buffer.concat([before, Buffer.from([random.below(256)]), after.subarray(1)]),
        () => Buffer.concat([before, after.subarray(length)]),
        () => Buffer.concat([before, after.subarray(0, length), after]),
        () => Buffer.concat([before, Buffer.from(random.pick(FRAGMENTS)), after]),
      ])();
    }
    return bytes;
  }
  function damageTags(text) {
    return text.replace(/<[^>]*>/g, (tag) => (random.chance(0.05) ? random.pick(TAGS) : tag));
  }
  function damagedObject() {
    const page = inventPage("fuzzed", random.below(1e6));
    for (let count = 1 + random.below(3); count > 0; count--) {
      page[random.pick(Object.keys(page))] = random.pick(FIELDS);
    }
    const line = JSON.stringify(page);
    return random.chance(0.2) ? line.slice(0, random.below(line.length)) : line;
  }
  const sampleText = () => random.pick(samples).bytes.toString();

  const kinds = [
    () => page(random.pick(samples).extension, damageBytes(random.pick(samples).bytes)),
    () => page("html", damageBytes(random.pick(html).bytes)),
    () => page("html", damageTags(random.pick(html).bytes.toString())),
    () =>
      page(
        "html",
        random
          .pick(html)
          .bytes.toString()
          .replace(/charset=["']?[\w-]+/i, `charset=${random.pick(CHARSETS)}`),
      ),
    () => page("jsonl", Array.from({ length: 1 + random.below(4) }, damagedObject).join("\n")),
    () =>
      page(
        random.pick(["txt", "html"]),
        Buffer.from(Array.from({ length: random.below(3_000) }, () => random.below(256))),
      ),
    () => page("txt", Buffer.from(`\ufeff${sampleText()}`, "utf16le")),
    () => page("txt", Buffer.from(sampleText(), "utf16le").subarray(1)),
    () => page("html", gzipSync(random.pick(html).bytes)),
    () => page("txt", `${random.pick(FRAGMENTS).repeat(random.below(10_000))}Ann Hale said.`),
    () =>
      page(
        "html",
        `<html><body>${random.pick(TAGS).repeat(random.below(4_000))}<p>“We stay,” Ann Hale said.`,
      ),
    () =>
      page(
        "html",
        `<script type="application/ld+json">${random.pick(["{", "[".repeat(4_000), damagedObject()])}</script><p>“We stay,” Ann Hale said.`,
      ),
    () => page("jsonl", `{"text":${'{"a":'.repeat(random.below(5_000))}`),
    () =>
      page(random.pick(["txt", "html", "jsonl"]), random.pick(["", " \n", "\u0000".repeat(500), "\n\n\n"])),
  ];
  return { next: () => random.pick(kinds)() };
}

const page = (extension, content) => ({ extension, content });
