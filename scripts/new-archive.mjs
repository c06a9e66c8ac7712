import { createHash } from "node:crypto";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const NAME = "new-archive.tar.gz";
const KEY = "new-archive.key";

/**
 * Packs the files of a database without tables into a folder of the build, for new embedded archives: to unpack them takes
 * a third of the time and half the memory of making them. What the last build packed is copied, unless PGlite or the way to
 * make a database has changed since.
 *
 * @param {string} folder Holds the compiled embedded.js.
 * @param {string} last The same folder of the last build; it may be missing.
 */
export async function packNewArchive(folder, last) {
  const key = createHash("sha256");
  key.update(readFileSync(createRequire(import.meta.url).resolve("@electric-sql/pglite")));
  key.update(readFileSync(`${folder}/embedded.js`));
  const wanted = key.digest("hex");
  if (existsSync(`${last}/${KEY}`) && readFileSync(`${last}/${KEY}`, "utf8") === wanted) {
    for (const name of [NAME, KEY]) cpSync(`${last}/${name}`, `${folder}/${name}`);
    return;
  }
  const { openEmbedded } = await import(pathToFileURL(`${folder}/embedded.js`).href);
  const database = await openEmbedded("memory://", {});
  const files = Buffer.from(await (await database.dump()).arrayBuffer());
  await database.close();
  writeFileSync(`${folder}/${NAME}`, gzipSync(files));
  writeFileSync(`${folder}/${KEY}`, wanted);
}
