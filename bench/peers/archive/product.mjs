import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** The checkout that this file is in. */
export const OWN_PROJECT = resolve(import.meta.dirname, "../../..");

/**
 * The built product of a checkout: how it stores what was extracted from a page, and its command line.
 *
 * @param {string} project The folder of the checkout.
 */
export async function loadProduct(project) {
  const cli = resolve(project, "dist/cli.js");
  if (!existsSync(cli))
    throw new Error(`${cli} does not exist: run "npm ci && npm run build" in ${project}.`);
  const load = (path) => import(pathToFileURL(resolve(project, "dist", path)).href);
  const { toExtractedPage, readingHash } = await load("ingest/store/extracted-page.js");
  const { nameKeyOf } = await load("ingest/identity/blocking-key.js");
  const { slugify } = await load("names/fold.js");
  return { cli, toExtractedPage, readingHash, nameKeyOf, slugify };
}
