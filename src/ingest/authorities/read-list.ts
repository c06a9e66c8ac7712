import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { parse as parseYaml } from "yaml";
import type { ListedPerson } from "../../db/write/authorities.js";
import { OnrecordError } from "../../errors/onrecord-error.js";
import { whyUnreadable } from "../input/find-files.js";
import { checkPeople, MAX_PEOPLE } from "./check-people.js";
import type { Findings, GivenOffice, GivenPerson } from "./given-person.js";
import { isObject, textOf } from "./json-values.js";
import { isLegislator, readLegislator } from "./legislators.js";
import { isPopolo, membershipsByPerson, readPersonObject } from "./popolo.js";
import { readTable } from "./table.js";

/** The content of an authority file. */
export interface AuthorityList {
  /** The name of the file without its extension: the list's own name, unless another is given. */
  readonly name: string;
  readonly file: string;
  readonly people: readonly ListedPerson[];
  /** Sentences that name what was left out. */
  readonly warnings: readonly string[];
}

/** In bytes. */
const MAX_FILE_SIZE = 32 * 1024 * 1024;
/** Errors of one file that are reported. */
const MAX_ERRORS = 10;

/**
 * Reads an authority file: Popolo in JSON, the layout of congress-legislators in YAML or JSON, a list of objects in JSON
 * or JSON Lines, or a table in CSV, by its extension and content. A file with a person that cannot be used is
 * refused as a whole.
 *
 * @throws {OnrecordError} BAD_USER_INPUT with a line for each error, at most ten.
 */
export async function readAuthorityFile(path: string): Promise<AuthorityList> {
  const file = basename(path);
  const findings: Findings = { errors: [], warnings: [] };
  const given = readPeople(await readText(path, file), file, findings);
  const people = checkPeople(given, findings);
  if (given.length === 0) throw refusal(`${file}: It lists no people: give a file with at least one.`);
  if (given.length > MAX_PEOPLE) {
    throw refusal(`${file}: It lists ${given.length} people: split it into lists of at most ${MAX_PEOPLE}.`);
  }
  if (findings.errors.length > 0) throw refusal(summarize(file, findings.errors));
  return { name: basename(file, extname(file)), file, people, warnings: findings.warnings };
}

function summarize(file: string, errors: readonly string[]): string {
  const more = errors.length - MAX_ERRORS;
  const rest = more > 0 ? [`${file}: There are ${more} more errors like these.`] : [];
  return [...errors.slice(0, MAX_ERRORS), ...rest].join("\n");
}

function refusal(message: string, cause?: unknown): OnrecordError {
  return new OnrecordError("BAD_USER_INPUT", message, { cause });
}

async function readText(path: string, file: string): Promise<string> {
  const bytes = await readBytes(path, file);
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw refusal(`${file}: It is not text in UTF-8: save it as UTF-8.`, cause);
  }
}

async function readBytes(path: string, file: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw refusal(`${path}: It is a folder: name the files in it.`);
    if (found.size > MAX_FILE_SIZE) {
      const size = (found.size / 1024 / 1024).toFixed(1);
      throw refusal(`${file}: It has ${size} MB: split it into files of at most 32 MB.`);
    }
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof OnrecordError) throw cause;
    throw refusal(`${path}: ${whyUnreadable(cause)} Name another file.`, cause);
  }
}

function readPeople(text: string, file: string, findings: Findings): GivenPerson[] {
  switch (layoutOf(file)) {
    case "table":
      return readTable(text, file, findings);
    case "lines":
      return readLines(text, file, findings);
    case "yaml":
      return readDocument(parseDocument(text, file, "YAML", parseAsYaml), file, findings);
    case "json":
      return readDocument(parseDocument(text, file, "JSON", JSON.parse), file, findings);
  }
}

const LAYOUTS: ReadonlyMap<string, "table" | "lines" | "yaml" | "json"> = new Map([
  [".csv", "table"],
  [".tsv", "table"],
  [".jsonl", "lines"],
  [".ndjson", "lines"],
  [".yaml", "yaml"],
  [".yml", "yaml"],
  [".json", "json"],
]);

function layoutOf(file: string): "table" | "lines" | "yaml" | "json" {
  const layout = LAYOUTS.get(extname(file).toLowerCase());
  if (layout) return layout;
  throw refusal(
    `${file}: Its name does not say what it is: give a file that ends in .json, .yaml, .csv or .jsonl.`,
  );
}

/** Merge keys and aliases are part of some lists; the library limits how far aliases may multiply the document. */
function parseAsYaml(text: string): unknown {
  return parseYaml(text, { merge: true, logLevel: "error", prettyErrors: true });
}

function parseDocument(
  text: string,
  file: string,
  format: string,
  parse: (text: string) => unknown,
): unknown {
  try {
    return parse(text);
  } catch (cause) {
    const [reason = ""] = (cause instanceof Error ? cause.message : String(cause)).split("\n");
    throw refusal(
      `${file}: It cannot be read as ${format} (${reason.replace(/[.:]$/, "")}): correct it.`,
      cause,
    );
  }
}

function readDocument(document: unknown, file: string, findings: Findings): GivenPerson[] {
  const memberships = isPopolo(document) ? membershipsByPerson(document) : new Map();
  const people = isPopolo(document) ? document["persons"] : document;
  if (!Array.isArray(people)) {
    throw refusal(`${file}: It holds no list of people: give a list, or an object with the list "persons".`);
  }
  return people.flatMap((person, i) => readPerson(person, `${file}, person ${i + 1}`, memberships, findings));
}

function readLines(text: string, file: string, findings: Findings): GivenPerson[] {
  return text.split("\n").flatMap((line, i) => {
    if (line.trim() === "") return [];
    const place = `${file}:${i + 1}`;
    return readPerson(parseDocument(line, place, "JSON", JSON.parse), place, new Map(), findings);
  });
}

function readPerson(
  person: unknown,
  place: string,
  memberships: ReadonlyMap<string, readonly GivenOffice[]>,
  { errors }: Findings,
): GivenPerson[] {
  if (!isObject(person)) {
    errors.push(`${place}: It is no object: give each person as an object such as {"name": "Ann Lee"}.`);
    return [];
  }
  if (isLegislator(person)) return [readLegislator(person, place)];
  const name = textOf(person["name"]);
  const named = name === null ? place : `${place} (${name.slice(0, 60)})`;
  return [readPersonObject(person, named, memberships)];
}
