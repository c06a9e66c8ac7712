import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface Folder {
  readonly path: string;
  /** Where a file of that name is, or would be. */
  at(name: string): string;
  write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>;
  remove(): Promise<void>;
}

/** An empty folder of the test's own. */
export async function createFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), "onrecord-test-"));
  const at = (name: string) => join(path, name);
  return {
    path,
    at,
    async write(files) {
      for (const [name, content] of Object.entries(files)) {
        await mkdir(dirname(at(name)), { recursive: true });
        await writeFile(at(name), content);
      }
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
}
