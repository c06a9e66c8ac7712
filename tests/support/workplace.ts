import { execFile } from "node:child_process";
import { chmod, cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { createArchive } from "./archive-folder.js";
import { start } from "./cli.js";
import { createFolder, type Folder } from "./folder.js";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");

/** Where the documentation says that the server is. */
const WRITTEN_ADDRESS = "http://localhost:4000/graphql";

/** What a reader of the documentation has before them: a server on the sample pages, and some pages of their own. */
export interface Workplace {
  /** Posts a query to the server. */
  ask(query: string, variables?: unknown, headers?: Readonly<Record<string, string>>): Promise<unknown>;
  /** Runs commands in a shell where their own pages are, and gives what they print. */
  runShell(commands: string): Promise<string>;
  /** Compiles programs strictly, all at once. */
  compile(programs: Readonly<Record<string, string>>): Promise<void>;
  /** Runs one that was compiled, and gives what it prints. */
  runProgram(name: string): Promise<string>;
  close(): Promise<void>;
}

export async function openWorkplace(): Promise<Workplace> {
  const folder = await createFolder();
  await createArchive(folder.at(".onrecord"));
  await createArchive(folder.at("served"));
  await putPages(folder);
  await putCommands(folder);
  // Inside the package, where its own name leads to its exports.
  const programs = await mkdtemp(join(root, "dist/docs-"));

  const server = start(["serve", "--port", "0", "--database", folder.at("served")], {
    environment: { ONRECORD_API_KEYS: "secret" },
  });
  const [, address = ""] = /listens at (\S+)/.exec(await server.prints("listens at")) ?? [];
  const here = (text: string) => text.replaceAll(WRITTEN_ADDRESS, address);

  return {
    async ask(query, variables, headers) {
      const response = await fetch(address, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return response.json();
    },
    async runShell(commands) {
      const { PATH } = process.env;
      const options = { cwd: folder.path, env: { PATH: `${folder.at("bin")}:${PATH}` } };
      const { stdout } = await run("bash", ["-euo", "pipefail", "-c", here(commands)], options);
      return stdout;
    },
    async compile(texts) {
      const paths = Object.keys(texts).map((name) => join(programs, `${name}.mts`));
      if (paths.length === 0) return;
      for (const [name, text] of Object.entries(texts)) {
        await writeFile(join(programs, `${name}.mts`), here(text));
      }
      const options = ["--strict", "--module", "nodenext", "--target", "es2023", "--ignoreConfig"];
      await run(join(root, "node_modules/.bin/tsc"), [...options, ...paths]).catch(({ stdout }) => {
        throw new Error(stdout);
      });
    },
    async runProgram(name) {
      const { stdout } = await run(process.execPath, [join(programs, `${name}.mjs`)], { cwd: folder.path });
      return stdout;
    },
    async close() {
      server.process.kill();
      await server.ended;
      await rm(programs, { recursive: true, force: true });
      await folder.remove();
    },
  };
}

/** Pages under the names that the documentation gives a reader's own. */
async function putPages(folder: Folder): Promise<void> {
  const samples = join(root, "samples");
  const texts = (await readdir(samples)).filter((name) => name.endsWith("-ferry-strike.txt"));
  for (const name of texts) await cp(join(samples, name), folder.at(`pages/${name}`), { recursive: true });
  await cp(join(samples, "2024-03-27-cod-study.html"), folder.at("story.html"));
  await cp(join(samples, "wire.jsonl"), folder.at("feed.jsonl"));
}

/** `npx onrecord` is what was built. What would install, or serve and not end, does nothing. */
async function putCommands(folder: Folder): Promise<void> {
  const onrecord = `case "$2" in serve) ;; *) shift; exec "${process.execPath}" "${root}/dist/cli.js" "$@" ;; esac`;
  await folder.write({
    "bin/npx": `#!/bin/sh\n${onrecord}\n`,
    "bin/npm": "#!/bin/sh\n",
    "bin/docker": "#!/bin/sh\n",
  });
  for (const name of ["npx", "npm", "docker"]) await chmod(folder.at(`bin/${name}`), 0o755);
}
