import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
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
}

/** Starts `onrecord`, as it was built, in a process of its own; what the environment sets here does not count. */
export function start(args: readonly string[], { environment, input, ...options }: RunOptions = {}): Running {
  if (!existsSync(CLI)) throw new Error("Build first: npm run build.");
  const { PATH = "", TMPDIR = "/tmp" } = process.env;
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { PATH, TMPDIR, ...environment },
    ...options,
  });
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  // A process that ends early does not read its input to the end.
  child.stdin.on("error", () => {});
  child.stdin.end(input);

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
        child.stdout.on("data", look);
        void ended.then(() => reject(new Error(`It ended without printing "${text}":\n${output}${errors}`)));
      }),
  };
}

/** Runs `onrecord` to its end. */
export function run(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return start(args, options).ended;
}
