import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
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
  return { cli: resolve(project, "dist/cli.js"), toExtractedPage, readingHash, nameKeyOf, slugify };
}

/** @throws unless the checkout was built since its sources were last changed: other figures would bear its commit. */
export function requireBuild(project) {
  const built = resolve(project, "dist/.built");
  const sources = resolve(project, "src");
  const lastChange = () =>
    Math.max(
      ...readdirSync(sources, { recursive: true }).map((file) => statSync(join(sources, file)).mtimeMs),
    );
  if (!existsSync(built) || lastChange() > statSync(built).mtimeMs) {
    throw new Error(
      `The build of ${resolve(project)} is missing or older than its sources: run npm run build there.`,
    );
  }
}
