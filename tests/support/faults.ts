import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const FAULTS = fileURLToPath(new URL("../../bench/faults/main.mjs", import.meta.url));

/** Tests that the built product keeps its promises; each fault starts processes of its own. `npm run faults` runs them longer. */
export function testFaults(names: readonly string[]): void {
  test.for([...names])("The built product keeps its promises: %s", async (name) => {
    const { code, output } = await run(name);
    expect(output).not.toMatch(/^FAIL/m);
    expect(code).toBe(0);
  });
}

/** What a fault printed, and its exit code. */
function run(name: string): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [FAULTS, name, "--quick"], (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, output: `${stdout}${stderr}` });
    });
  });
}
