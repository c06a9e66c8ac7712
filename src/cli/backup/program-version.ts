import { readFileSync } from "node:fs";

/** The version of OnRecord, from package.json. */
export function programVersion(): string {
  const file = new URL("../../../package.json", import.meta.url);
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { readonly version: string };
  return version;
}
