import { execFile } from "node:child_process";
import { chmod, mkdir, readdir, readFile, readlink, stat, symlink } from "node:fs/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ArchiveAddress, createArchive } from "../support/archive-folder.js";
import { run, type Serving, serve, start } from "../support/cli.js";
import { createFolder, type Folder } from "../support/folder.js";

const isEmbedded = process.env["ONRECORD_TEST_ENGINE"] !== "server";

/** Pages that were written to be awkward in a table. */
const PAGES = [
  {
    url: "https://press.example/pier",
    title: "The pier stays",
    date: "2024-03-01",
    source: "The Mole",
    section: "Local",
    topics: ["Harbour", "Rain"],
    text: 'The old pier will stay.\n\n"We never meant to tear it down," said Bo Lind, its chairman.',
  },
  {
    url: "https://press.example/sums",
    title: '=HYPERLINK("https://evil.example")',
    date: "2024-03-02T06:30:00Z",
    source: "The Café, “Mole” & Sons",
    topics: ["Harbour"],
    text: '"=1+1, and we call it a ‘plan’; she said, and that was that," said Ann Lee.',
  },
  { url: "https://press.example/fog", title: "Fog", text: '"Nobody saw the bell at all," said Bo Lind.' },
];

let folder: Folder;
let archive: ArchiveAddress;
/** Has the embedded archive open, which takes a second each time: exports go through it, as they may. */
let server: Serving | null = null;
beforeAll(async () => {
  folder = await createFolder();
  archive = await createArchive(folder.at("archive"));
  const input = PAGES.map((page) => JSON.stringify(page)).join("\n");
  const { code, errors } = await run(["ingest", "--database", archive.url, "-"], { input });
  if (code !== 0) throw new Error(errors);
  if (!isEmbedded) return;
  server = await serve(["--database", archive.url, "--no-samples"]);
});
afterAll(async () => {
  await stopServer();
  await archive.remove();
  await folder.remove();
});
async function stopServer(): Promise<void> {
  await server?.stop();
  server = null;
}

let place: Folder;
beforeEach(async () => {
  place = await createFolder();
  return () => place.remove();
});

function exporting(...args: string[]) {
  return run(["export", ...args, "--database", archive.url], { cwd: place.path });
}

/** The objects on the lines of JSON. */
async function objects(...args: string[]) {
  const { code, output, errors } = await exporting(...args, "--format", "jsonl");
  if (code !== 0) throw new Error(errors);
  return output
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

const PIER = "We never meant to tear it down,";
const SUMS = "=1+1, and we call it a ‘plan’; she said, and that was that,";

/** How a command ends that could not do what was asked. */
const refused = (sentence: string) => ({ code: 1, output: "", errors: `error: ${sentence}` });

test("quotes are CSV by RFC 4180 with a byte order mark and escaped formulas", async () => {
  const { code, output, errors } = await exporting("quotes");
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  const rows = output.split("\r\n").map((row) => row.replace(/\b(UXV|QXJ)\w+/g, "ID"));
  expect(rows).toEqual([
    "\uFEFFid,text,kind,speaker,speakerKind,speakerSlug,mention,cue,method,identifiedBy,confidence,date,datePrecision,headline,source,section,language,url,articleId,position,start,end",
    expect.stringMatching(
      /^ID,"We never meant to tear it down,",DIRECT,Bo Lind,PERSON,bo-lind,Bo Lind,said,NAME,PAGE,0\.\d+,2024-03-01T00:00:00\.000Z,DAY,The pier stays,The Mole,Local,en,https:\/\/press\.example\/pier,ID,0,26,57$/,
    ),
    expect.stringMatching(
      /^ID,"'=1\+1, and we call it a ‘plan’; she said, and that was that,",DIRECT,Ann Lee,.*,INSTANT,"'=HYPERLINK\(""https:\/\/evil\.example""\)","The Café, “Mole” & Sons",,en,https:\/\/press\.example\/sums,ID,0,1,\d+$/,
    ),
    expect.stringMatching(/^ID,"Nobody saw the bell at all,",DIRECT,.*,,,Fog,,,en,https:/),
    "",
  ]);
});

test("articles and speakers are CSV with several values joined in one column", async () => {
  const articles = await exporting("articles", "--no-bom", "--body", "--topic", "rain");
  const speakers = await exporting("speakers", "--no-bom");
  expect([articles, speakers].map(({ output }) => output.replace(/^(?!id,)\w+,/gm, "ID,"))).toEqual([
    "id,headline,lead,date,datePrecision,source,section,byline,language,url,topics,speakers,body\r\n" +
      "ID,The pier stays,The old pier will stay.,2024-03-01T00:00:00.000Z,DAY,The Mole,Local,,en,https://press.example/pier," +
      `Harbour; Rain,Bo Lind,"${PAGES[0]?.text.replaceAll('"', '""')}"\r\n`,
    "id,name,slug,kind,quoteCount,firstQuotedAt,lastQuotedAt\r\n" +
      "ID,Ann Lee,ann-lee,PERSON,1,2024-03-02T06:30:00.000Z,2024-03-02T06:30:00.000Z\r\n" +
      "ID,Bo Lind,bo-lind,PERSON,2,2024-03-01T00:00:00.000Z,2024-03-01T00:00:00.000Z\r\n",
  ]);
});

test("JSON Lines are objects with the API's fields and unchanged texts", async () => {
  const [, quote] = await objects("quotes");
  expect(quote).toMatchObject({
    text: SUMS,
    kind: "DIRECT",
    position: 0,
    span: { start: 1 },
    attribution: { mention: "Ann Lee", cue: "said", method: "NAME" },
    speaker: { name: "Ann Lee", slug: "ann-lee" },
    article: { headline: '=HYPERLINK("https://evil.example")', date: "2024-03-02T06:30:00.000Z" },
  });
  const [article, ...others] = await objects("articles", "--order", "newest");
  expect(article).toMatchObject({
    headline: '=HYPERLINK("https://evil.example")',
    topics: [{ name: "Harbour" }],
  });
  expect([article, ...others].some((each) => "body" in each)).toBe(false);
});

test("filters and orders are those of the API", async () => {
  expect(
    await objects("quotes", "--speaker", "Bo Lind", "ann-lee", "--order", "newest", "--to", "2024-03-02"),
  ).toEqual([expect.objectContaining({ text: PIER })]);
});

test("an empty list is a table with only a header", async () => {
  expect(await exporting("speakers", "--kind", "group", "--no-bom")).toEqual({
    code: 0,
    output: "id,name,slug,kind,quoteCount,firstQuotedAt,lastQuotedAt\r\n",
    errors: "",
  });
});

describe("with --output", () => {
  test("the file's extension sets the format, the file is replaced atomically, and rows are counted", async () => {
    await place.write({ "said.jsonl": "what was there before" });
    const { code, output, errors } = await exporting("quotes", "--output", "said.jsonl");
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toMatch(/^3 quotes, \d+\.\d s, \d+\/s in said\.jsonl\n$/);
    expect((await readFile(place.at("said.jsonl"), "utf8")).match(/^\{.*\}$/gm)).toHaveLength(3);
    expect(await readdir(place.path)).toEqual(["said.jsonl"]);
  });

  const modeOf = async (name: string) => ((await stat(place.at(name))).mode & 0o777).toString(8);
  const written = (name: string) => readFile(place.at(name), "utf8");
  const counted = (name: string) => ({
    code: 0,
    output: expect.stringMatching(new RegExp(`^3 quotes, .* in ${name}\\n$`)),
    errors: "",
  });

  test("a link remains a link, and its target keeps its mode", async () => {
    await place.write({ "elsewhere/said.csv": "what was there before" });
    await chmod(place.at("elsewhere/said.csv"), 0o640);
    await symlink("elsewhere/said.csv", place.at("link.csv"));
    await symlink("elsewhere/new.csv", place.at("early.csv"));
    const [through, early] = [
      await exporting("quotes", "--output", "link.csv"),
      await exporting("quotes", "--output", "early.csv"),
    ];
    expect([through, early]).toEqual([counted("link.csv"), counted("early.csv")]);
    expect(await readlink(place.at("link.csv"))).toBe("elsewhere/said.csv");
    expect(await modeOf("elsewhere/said.csv")).toBe("640");
    expect(await written("elsewhere/said.csv")).toContain(PIER);
    expect(await written("elsewhere/new.csv")).toBe(await written("elsewhere/said.csv"));
    expect((await readdir(place.at("elsewhere"))).sort()).toEqual(["new.csv", "said.csv"]);
  });

  test("a named pipe and open descriptors are written directly", async () => {
    const table = (await exporting("quotes")).output;
    await promisify(execFile)("mkfifo", [place.at("pipe")]);
    const [read, piped] = await Promise.all([written("pipe"), exporting("quotes", "--output", "pipe")]);
    expect([read, piped, await modeOf("pipe")]).toEqual([table, counted("pipe"), expect.any(String)]);
    expect((await stat(place.at("pipe"))).isFIFO()).toBe(true);

    await place.write({ "log.csv": "before\n" });
    const args = ["export", "quotes", "--database", archive.url, "--output"];
    expect(await run([...args, "/dev/fd/3"], { descriptors: { 3: place.at("log.csv") } })).toEqual(
      counted("/dev/fd/3"),
    );
    expect(await written("log.csv")).toBe(`before\n${table}`);
    expect([await run([...args, "/dev/stdout"]), await run([...args, "/dev/stderr"])]).toEqual([
      { code: 0, output: table, errors: "" },
      { ...counted("/dev/stderr"), errors: table },
    ]);
    expect(await run([...args, "/dev/stdout"], { descriptors: { 1: place.at("log.csv") } })).toEqual({
      code: 0,
      output: "",
      errors: "",
    });
    expect(await written("log.csv")).toBe(`before\n${table}${table}`);
  });

  test("a file that cannot be written is reported in one sentence, and nothing is left behind", async () => {
    await mkdir(place.at("folder"));
    await place.write({ file: "x", "late.csv": "as it was" });
    await symlink("/dev/full", place.at("full"));
    await symlink("round", place.at("round"));
    expect([
      await exporting("quotes", "--output", "no/such/folder.csv"),
      await exporting("quotes", "--output", "folder"),
      await exporting("quotes", "--output", "file/below.csv"),
      await exporting("quotes", "--output", "round"),
      await exporting("quotes", "--output", "full"),
      await exporting("quotes", "--output", "/dev/fd/99"),
      await exporting("quotes", "--output", "late.csv", "--from", "yesterday"),
      await exporting("quotes", "--output", "said.xlsx"),
    ]).toEqual([
      refused(
        '"no/such/folder.csv" cannot be written (there is no such folder): name another with --output.\n',
      ),
      refused('"folder" cannot be written (it is a folder): name another with --output.\n'),
      refused('"file/below.csv" cannot be written (its folder is a file): name another with --output.\n'),
      refused(
        '"round" cannot be written (it is a link that leads back to itself): name another with --output.\n',
      ),
      refused('"full" cannot be written (the disk is full): name another with --output.\n'),
      refused('"/dev/fd/99" cannot be written (it is not open for writing): name another with --output.\n'),
      refused(
        '--from is "yesterday": give a day such as 2024-03-01, or an instant such as 2024-03-01T06:00:00Z.\n',
      ),
      refused(
        '"said.xlsx" ends in .xlsx, which is not a supported format: name a .csv or .jsonl file, or give --format csv or jsonl.\n',
      ),
    ]);
    expect((await readdir(place.path)).sort()).toEqual(["file", "folder", "full", "late.csv", "round"]);
    expect(await written("late.csv")).toBe("as it was");
  });

  // On a server, so that somebody without rights can run it: the embedded archive belongs to its owner.
  test.skipIf(isEmbedded)("a file or folder without permission is reported and left unchanged", async () => {
    await place.write({ "locked.csv": "as it was", "closed/said.csv": "as it was" });
    await chmod(place.at("locked.csv"), 0o444);
    await chmod(place.at("closed/said.csv"), 0o666);
    await chmod(place.at("closed"), 0o555);
    await chmod(place.path, 0o755);
    const uid = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    for (const name of ["locked.csv", "closed/said.csv", "closed/new.csv"]) {
      const args = ["export", "quotes", "--database", archive.url, "--output", name];
      expect(await run(args, { cwd: place.path, ...uid })).toEqual(
        refused(`"${name}" cannot be written (permission denied): name another with --output.\n`),
      );
    }
    expect([await written("locked.csv"), await written("closed/said.csv")]).toEqual([
      "as it was",
      "as it was",
    ]);
    await chmod(place.at("closed"), 0o755);
    expect(await readdir(place.at("closed"))).toEqual(["said.csv"]);
  });
});

test("an invalid filter is reported in one sentence", async () => {
  expect([
    await exporting("quotes", "--speaker", "nobody-at-all"),
    await exporting("quotes", "--min-confidence", "sure"),
    await run(["export", "quotes", "--database", place.at("nowhere")]),
  ]).toEqual([
    refused('No speaker is called "nobody-at-all": give its slug, its id or its full name.\n'),
    refused('--min-confidence is "sure": give a number from 0 to 1.\n'),
    refused(`There is no archive in "${place.at("nowhere")}": name its folder with --database.\n`),
  ]);
  await expect(stat(place.at("nowhere"))).rejects.toThrow("ENOENT");
});

test("when its reader closes the pipe, it ends without an error", async () => {
  const running = start(["export", "quotes", "--database", archive.url]);
  running.process.stdout?.destroy();
  const { code, errors } = await running.ended;
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
});

test.runIf(isEmbedded)("several at once give what one gives, whichever has the archive open", async () => {
  const through = await exporting("quotes");
  await stopServer();
  expect(await Promise.all([exporting("quotes"), exporting("quotes")])).toEqual([through, through]);
});
