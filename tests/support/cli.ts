import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface Running {
  readonly process: ChildProcess;
  /** Resolves with standard output when it holds `text`; rejects if the process ends without it. */
  prints(text: string): Promise<string>;
  readonly ended: Promise<Ended>;
}

export interface RunOptions extends Pick<SpawnOptions, "cwd" | "uid"> {
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** Files that descriptors are opened to, to append: `{ 1: "/dev/full" }` is `>> /dev/full` of a shell. */
  readonly descriptors?: Readonly<Record<number, string>>;
}

/** Starts `onrecord`, as it was built, in a process of its own; what the environment sets here does not count. */
export function start(
  args: readonly string[],
  { environment, input, descriptors = {}, ...options }: RunOptions = {},
): Running {
  if (!existsSync(CLI)) throw new Error("Build first: npm run build.");
  const { PATH = "", TMPDIR = "/tmp" } = process.env;
  const stdio: ("pipe" | number)[] = ["pipe", "pipe", "pipe"];
  for (const [number, path] of Object.entries(descriptors)) stdio[Number(number)] = openSync(path, "a");
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { PATH, TMPDIR, ...environment },
    ...options,
    stdio,
  });
  for (const each of stdio) if (each !== "pipe") closeSync(each);
  let output = "";
  let errors = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  // A process that ends early does not read its input to the end.
  child.stdin?.on("error", () => {});
  child.stdin?.end(input);

  const ended = once(child, "close").then(([code]) => ({ code, output, errors }));
  return {
    process: child,
    ended,
    prints: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (output.includes(text)) resolve(output);
        };
        look();
        child.stdout?.on("data", look);
        void ended.then(() => reject(new Error(`It ended without printing "${text}":\n${output}${errors}`)));
      }),
  };
}

/** A server of `onrecord serve`. */
export interface Serving extends Running {
  /** Where its API is. */
  readonly address: string;
  /** Posts a query to it, and gives what it answers. */
  ask(query: string): Promise<unknown>;
  /** Ends it by SIGTERM. */
  stop(): Promise<Ended>;
}

/** Starts `onrecord serve` at a port that is free, and resolves once it listens. */
export async function serve(args: readonly string[], options: RunOptions = {}): Promise<Serving> {
  const running = start(["serve", "--port", "0", ...args], options);
  const [, address] = /is listening at (\S+)/.exec(await running.prints("\n  Next")) ?? [];
  if (!address) throw new Error("It printed no address.");
  return {
    ...running,
    address,
    async ask(query) {
      const headers = { "content-type": "application/json" };
      const response = await fetch(address, { method: "POST", headers, body: JSON.stringify({ query }) });
      return response.json();
    },
    stop() {
      running.process.kill("SIGTERM");
      return running.ended;
    },
  };
}

/** Runs `onrecord` to its end. */
export function run(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return start(args, options).ended;
}
