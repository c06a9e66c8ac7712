import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { archiveForEachTest } from "../support/archive-folder.js";
import { type RunOptions, run, serve } from "../support/cli.js";

const place = archiveForEachTest();

function keys(args: readonly string[], options: RunOptions = {}) {
  return run(["keys", ...args, "--database", place.archive.url], { cwd: place.folder.path, ...options });
}

const undated = (text: string) => text.replace(/\d{4}-\d\d-\d\d( \d\d:\d\d UTC)?/g, "WHEN");

test("keys are added, listed and revoked", async () => {
  expect(await keys(["list"])).toEqual({ code: 0, output: "The archive has no API keys.\n", errors: "" });
  const added = await keys(["add", "ann", "--scope", "correct, ingest", "--expires", "90d"]);
  expect(added).toMatchObject({ code: 0, output: expect.stringMatching(/^onr_[\w-]{32}\n$/) });
  expect(undated(added.errors)).toBe(
    'The API key "ann" is valid until WHEN, for ingest, correct. It is shown only now: keep it in a safe place.\n',
  );
  expect(await keys(["add", "old", "--scope", "read", "--expires", "never"])).toMatchObject({ code: 0 });
  expect(undated((await keys(["list"])).output)).toBe(
    `old: read; created WHEN by the archive's owner; never expires; never used
ann: ingest, correct; created WHEN by the archive's owner; expires at WHEN; never used
`,
  );
  expect(await keys(["revoke", "old"])).toEqual({ code: 0, output: "old: revoked\n", errors: "" });
  expect((await keys(["list"])).output).toMatch(/^ann: [^\n]*\n$/);
  const all = await keys(["list", "--all"]);
  expect(undated(all.output)).toContain("revoked WHEN by the archive's owner; never used\nann: ");
  expect(all.output).not.toContain("onr_");
});

test("keys are printed as JSON", async () => {
  const added = await keys(["add", "ann", "--scope", "admin", "--expires", "2127-01-31", "--json"]);
  const card = { name: "ann", scopes: ["ADMIN"], active: true, expiresAt: "2127-01-31T00:00:00.000Z" };
  expect(JSON.parse(added.output)).toMatchObject({ ...card, key: expect.stringMatching(/^onr_/) });
  const listed = JSON.parse((await keys(["list", "--json"])).output);
  expect(listed).toMatchObject(card);
  expect(listed).not.toHaveProperty("key");
  expect(JSON.parse((await keys(["revoke", "ann", "--json"])).output)).toMatchObject({
    name: "ann",
    active: false,
  });
  expect((await keys(["list", "--json"])).output).toBe("");
});

test.each([
  [
    ["add", "a b", "--scope", "read", "--expires", "1d"],
    '"input.name" must be 1 to 40 letters, digits and any of _.@-',
  ],
  [
    ["add", "a", "--scope", "read,write", "--expires", "1d"],
    '--scope has "write": give any of read, ingest,',
  ],
  [["add", "a", "--scope", "", "--expires", "1d"], '--scope has "": give any of'],
  [
    ["add", "a", "--scope", "read", "--expires", "soon"],
    '--expires is "soon": give a time from now such as 90d',
  ],
  [["add", "a", "--scope", "read", "--expires", "0d"], '--expires is "0d": give a time from now'],
  [
    ["add", "a", "--scope", "read", "--expires", "2026-02-30"],
    '--expires is "2026-02-30": give a time from now',
  ],
  [
    ["add", "a", "--scope", "read", "--expires", "2020-01-31"],
    '--expires is "2020-01-31", which is over: give a later',
  ],
  [["add", "a", "--expires", "never"], "required option '--scope <list>' not specified"],
  [["add", "a", "--scope", "read"], "required option '--expires <when>' not specified"],
  [["revoke", "a"], 'No API key in force is named "a": "onrecord keys list" prints'],
])("onrecord keys %j fails", async (args, message) => {
  const { code, output, errors } = await keys(args);
  expect({ code, output }).toEqual({ code: 1, output: "" });
  expect(errors).toContain(message);
});

test("a key that cannot be printed is revoked", async () => {
  const { code, errors } = await keys(["add", "ann", "--scope", "read", "--expires", "never"], {
    descriptors: { 1: "/dev/full" },
  });
  expect(code).toBe(1);
  expect(errors).toBe(
    "error: Standard output cannot be written (the disk is full): send it somewhere else.\n",
  );
  expect((await keys(["list"])).output).toBe("The archive has no API keys.\n");
  expect((await keys(["list", "--all"])).output).toContain("ann: read; ");
});

test("a folder without an archive is not made one", async () => {
  const nowhere = place.folder.at("nowhere");
  for (const args of [["add", "a", "--scope", "read", "--expires", "never"], ["list"], ["revoke", "a"]]) {
    const { code, errors } = await run(["keys", ...args, "--database", nowhere]);
    expect({ code, errors }).toEqual({
      code: 1,
      errors: `error: There is no archive in "${nowhere}": name its folder with --database.\n`,
    });
  }
  expect(existsSync(nowhere)).toBe(false);
});

test("a key works on a server that has the archive open, until it is revoked", async () => {
  const server = await serve(["--no-samples", "--database", place.archive.url], {
    environment: { ONRECORD_READ: "key" },
  });
  const ask = async (query: string, key: string) => {
    const response = await fetch(server.address, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, body: await response.json() };
  };
  const { output } = await keys(["add", "wire", "--scope", "ingest,admin", "--expires", "12h"]);
  const key = output.trim();
  const page = String.raw`"The Quay Leaks\n\n\"We patch it weekly,\" the harbour clerk Zora Quill said."`;
  expect(await ask(`mutation { ingestPage(input: { content: ${page} }) { outcome } }`, key)).toEqual({
    status: 200,
    body: { data: { ingestPage: { outcome: "CREATED" } } },
  });
  expect(await ask("{ auditEvents { nodes { by action key { name } } } }", key)).toMatchObject({
    body: {
      data: {
        auditEvents: {
          nodes: [
            { by: "wire", action: "INGEST_PAGE", key: { name: "wire" } },
            { by: "the archive's owner", action: "CREATE_API_KEY", key: null },
          ],
        },
      },
    },
  });
  expect((await keys(["list"])).output).toMatch(/; last used at \S+ \d\d:00 UTC or up to an hour later\n$/);
  expect(await keys(["revoke", "wire"])).toMatchObject({ code: 0 });
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect(await ask("{ archive { quoteCount } }", key)).toMatchObject({
    status: 401,
    body: { errors: [{ message: expect.stringContaining('The API key "wire" was revoked at ') }] },
  });
  expect(await server.ask("{ archive { quoteCount } }")).toMatchObject({
    errors: [{ extensions: { code: "UNAUTHENTICATED" } }],
  });
  await server.stop();
});
