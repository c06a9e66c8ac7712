import { execFile } from "node:child_process";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { createArchive } from "./archive-folder.js";
import { serve } from "./cli.js";
import { createFolder, type Folder } from "./folder.js";
import { acceptFor, answerOf } from "./live.js";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");

/** Where the documentation says that the server is. */
const WRITTEN_ADDRESS = "http://localhost:4000";

/** What a reader of the documentation has before them: a server on the sample pages, and pages of their own. */
export interface Workplace {
  /** Posts an operation to the server, and gives its answer; a subscription's first one. */
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
  // To lay an archive out takes five seconds, to copy an empty one none.
  for (const name of [".onrecord", "archive"]) await createArchive(folder.at(name));
  await folder.write(PAGES);
  await putCommands(folder);
  // Inside the package, where its own name leads to its exports.
  const programs = await mkdtemp(join(root, "dist/docs-"));

  const server = await serve([], {
    cwd: folder.path,
    environment: { ONRECORD_API_KEYS: "secret,ann:sesame" },
  });
  const { address } = server;
  const here = (text: string) => text.replaceAll(WRITTEN_ADDRESS, new URL(address).origin);

  return {
    async ask(query, variables, headers) {
      const response = await fetch(address, {
        method: "POST",
        headers: { "content-type": "application/json", ...acceptFor(query), ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return answerOf(response);
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
      // Drizzle's types, which the library's lead to, name the packages of databases that are not installed.
      const strictly = ["--strict", "--skipLibCheck", "--ignoreConfig"];
      const options = [...strictly, "--module", "nodenext", "--target", "es2023"];
      await run(join(root, "node_modules/.bin/tsc"), [...options, ...paths]).catch(({ stdout }) => {
        throw new Error(stdout);
      });
    },
    async runProgram(name) {
      const { stdout } = await run(process.execPath, [join(programs, `${name}.mjs`)], { cwd: folder.path });
      return stdout;
    },
    async close() {
      await server.stop();
      await rm(programs, { recursive: true, force: true });
      await folder.remove();
    },
  };
}

/** Pages of a reader's own, under the names that the documentation gives them: no sample is among them. */
const PAGES = {
  "pages/quay.txt": `The Quay Leaks

"We patch it weekly," the harbour clerk Zora Quill said. "Nobody else will."
`,
  "pages/lamp.txt": `A Lamp for the Slipway

The slipway will have a lamp by spring, Zora Quill said.
`,
  "story.html": `<!doctype html>
<html lang="en">
  <head>
    <title>The Gate Is Painted Again - The Slipway Notes</title>
    <meta property="og:site_name" content="The Slipway Notes">
    <meta property="article:published_time" content="2023-05-02T07:00:00Z">
  </head>
  <body>
    <article>
      <h1>The Gate Is Painted Again</h1>
      <p>The gate of the old slipway was painted on Monday, for the third time since the winter ended.</p>
      <p>“It is the salt,” the painter Yves Zorn said. “It eats whatever we put on it.”</p>
    </article>
  </body>
</html>
`,
  "feed.jsonl": `{"text": "“We count them twice,” Zora Quill said.", "title": "Gulls", "date": "2023-06-01"}
{"text": "Yves Zorn said the ladder was stolen.", "title": "A Ladder", "source": "The Slipway Notes"}
`,
};

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
