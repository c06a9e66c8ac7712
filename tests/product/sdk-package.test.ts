import { execFile } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestApi, type TestApi } from "../support/api.js";
import { hover } from "../support/hover.js";

/*
 * The SDK as others get it: the packed package in an empty project, which has none of its dependencies.
 */

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");
const KEY = "invented-key";

let project: string;
let api: TestApi;
let site: Server;
let server: Server;
let address: string;
/** What the site serves: the program in one module, and a page for it to run in. */
let module: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "onrecord-consumer-"));
  await install(project);
  site = createServer((request, response) => {
    const isModule = request.url === "/program.js";
    response.setHeader("content-type", isModule ? "text/javascript" : "text/html");
    response.end(isModule ? module : "<!doctype html><title>Tour</title>");
  });
  api = await openTestApi({ apiKeys: [KEY], corsOrigins: [await listen(site)] });
  server = createServer((request, response) => void api.handle(request, response));
  address = `${await listen(server)}/graphql`;
});
afterAll(async () => {
  for (const each of [site, server]) each?.closeAllConnections();
  for (const each of [site, server]) each?.close();
  await api?.close();
  await rm(project, { recursive: true, force: true });
});

async function install(project: string): Promise<void> {
  const options = ["--ignore-scripts", "--silent", "--offline", "--pack-destination", project];
  const { stdout } = await run("npm", ["pack", ...options], { cwd: root });
  const package_ = join(project, "node_modules/onrecord");
  await mkdir(package_, { recursive: true });
  await run("tar", ["-xzf", join(project, stdout.trim()), "-C", package_, "--strip-components=1"]);
  await cp(join(import.meta.dirname, "consumer"), project, { recursive: true });
  await writeFile(join(project, "package.json"), JSON.stringify({ type: "module" }));
}

async function listen(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
  skipLibCheck: false,
  target: "es2022",
};
/** What Node's types and the browser's are called. */
const ON_NODE = { lib: ["es2022"], types: ["node"], typeRoots: [join(root, "node_modules/@types")] };
const IN_BROWSER = { lib: ["es2022", "dom"], types: [] };

/** Compiles the program into a folder of that name; what the compiler says is the failure's. */
async function compile(name: string, compilerOptions: object): Promise<string> {
  const config = join(project, `tsconfig.${name}.json`);
  const options = { ...STRICT, ...compilerOptions, outDir: name };
  await writeFile(config, JSON.stringify({ compilerOptions: options, files: ["program.ts"] }));
  const said = await run(join(root, "node_modules/.bin/tsc"), ["-p", config], { cwd: project }).then(
    () => "",
    ({ stdout }: { readonly stdout: string }) => stdout,
  );
  expect(said).toBe("");
  return join(project, name, "program.js");
}

/** One module for browsers, minified, and what it would still import. */
async function bundle(
  input: string,
): Promise<{ readonly code: string; readonly imports: readonly string[] }> {
  const bundler = await rolldown({ input, platform: "browser" });
  const { output } = await bundler.generate({ format: "esm", minify: true });
  await bundler.close();
  const [{ code, imports, dynamicImports }] = output;
  return { code, imports: [...imports, ...dynamicImports] };
}

const FOUND = {
  said: ["Wilma Tarn, INDIRECT: The quay reopens on Monday", "Wilma Tarn, DIRECT: Nobody fell in twice,"],
  topics: 1,
  isSure: true,
  again: 2,
  refusals: ["BAD_USER_INPUT", "aborted", "http"],
};

test("compiles under nodenext, without the browser's types, and runs on Node", async () => {
  const program = await compile("nodenext", { module: "nodenext", ...ON_NODE });
  const script =
    "const { tour } = await import(process.argv[1]); console.log(JSON.stringify(await tour(...process.argv.slice(2))))";
  const { stdout } = await run(process.execPath, [
    "--input-type=module",
    "-e",
    script,
    program,
    address,
    KEY,
  ]);
  expect(JSON.parse(stdout)).toEqual(FOUND);
});

const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const hasBrowser = existsSync(executablePath);

test("compiles under bundler resolution, without Node's types, and runs in a browser from another origin", async ({
  skip,
}) => {
  const options = { module: "esnext", moduleResolution: "bundler", ...IN_BROWSER };
  const { code, imports } = await bundle(await compile("bundler", options));
  expect(imports).toEqual([]);
  skip(
    !hasBrowser,
    `There is no browser at ${executablePath}: install Chromium, or name one in CHROMIUM_PATH.`,
  );
  module = code;
  const browser = await chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
    ],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    const found = await page.evaluate(
      `import("/program.js").then(({ tour }) => tour(${JSON.stringify(address)}, ${JSON.stringify(KEY)}))`,
    );
    expect(found).toEqual(FOUND);
  } finally {
    await browser.close();
  }
});

test("is smaller than 12 kB, minified and gzipped, and has no dependencies", async () => {
  const entry = join(project, "entry.js");
  await writeFile(entry, 'export { createClient } from "onrecord/sdk";');
  const { code, imports } = await bundle(entry);
  expect(imports).toEqual([]);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThan(12_000);
});

test("shows the schema's descriptions of methods, variables, filters and results in an editor", async () => {
  await writeFile(
    join(project, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { ...STRICT, module: "nodenext", ...ON_NODE }, files: ["program.ts"] }),
  );
  const shown = await hover(join(project, "program.ts"), [
    "client.|ingestPage(",
    "client.each.|quotes(",
    "{ |orderBy: ",
    "client.quotes({ |first: 1",
    "filter: { |attributed: true",
    ".|confidence;",
    "client.|request(document",
    "|createClient(options)",
  ]);
  expect(shown).toEqual([
    expect.stringContaining("Extracts one page and stores the result."),
    expect.stringContaining("Quotes, by default those of the newest article first"),
    expect.stringContaining("Sort order."),
    expect.stringContaining("Page size, counted from the start."),
    expect.stringContaining("true for quotes with a speaker, false for quotes without one."),
    expect.stringContaining("The share of attributions made this way that are right"),
    expect.stringContaining("Sends an operation of your own"),
    expect.stringContaining("It keeps no connection open and does not need to be closed."),
  ]);
  const types = await readFile(
    join(project, "node_modules/onrecord/dist/sdk/generated/operations.d.ts"),
    "utf8",
  );
  expect(types).toMatch(
    /\/\*\* The speaker's own words, entirely within quotation marks\. \*\/\s*\|?\s*'DIRECT'/,
  );
});
