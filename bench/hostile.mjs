/**
 * Checks that extraction time grows linearly with the length of hostile pages: `npm run bench:hostile`. Extracts pages of
 * 1.25, 2.5 and 5 MB, each in a process of its own, and prints the CPU seconds of each, which do not depend on other load,
 * and the peak memory of the longest. Fails if one takes more than 10 s or 1 GB.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const MEGABYTES = [1.25, 2.5, 5];
const MAX_SECONDS = 10;
const MAX_MEGABYTES = 1024;

/** The text that each page repeats. */
const PIECES = {
  "quotation marks": '"',
  "curly marks": "“”",
  "opening marks": "“",
  "mixed openers": "“ „ « `` ' ‘ \" ",
  brackets: "([{",
  "bracketed names": "Ann Hale (D-Ohio), ",
  "said said said": "said ",
  "one word": "a",
  "capital words": "Hale ",
  newlines: "\n",
  "short quotes": '"a" ',
  "short paragraphs": "“a”\n\n",
  "short turns": "HALE: we go.\n\n",
  commas: "Hale, ",
  "open reports": "Hale said that ",
  apostrophes: "s' ",
};

const [piece, megabytes] = process.argv.slice(2);
if (piece === undefined) compare();
else read(PIECES[piece], Number(megabytes));

function compare() {
  let failed = false;
  for (const name of Object.keys(PIECES)) {
    const runs = MEGABYTES.map((size) => {
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        [fileURLToPath(import.meta.url), name, String(size)],
        { encoding: "utf8" },
      );
      if (status !== 0) throw new Error(`${size} MB of ${name} could not be read:\n${stderr}`);
      return JSON.parse(stdout);
    });
    const longest = runs.at(-1);
    const over = longest.seconds > MAX_SECONDS || longest.peak > MAX_MEGABYTES;
    failed ||= over;
    const seconds = runs.map(({ seconds }) => seconds.toFixed(2).padStart(6)).join("");
    console.log(`${name.padEnd(18)}${seconds} s  ${longest.peak.toFixed(0)} MB${over ? "  too much" : ""}`);
  }
  if (failed) process.exitCode = 1;
}

async function read(text, megabytes) {
  const { readSpeech } = await import(new URL("../dist/extract/speech/speech.js", import.meta.url).href);
  const body = text.repeat(Math.ceil((megabytes * 1e6) / Buffer.byteLength(text)));
  const before = process.cpuUsage();
  readSpeech({ headline: null, body, language: "en" });
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  console.log(JSON.stringify({ seconds, peak: process.resourceUsage().maxRSS / 1024 }));
}
