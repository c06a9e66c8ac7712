import { parse } from "csv-parse/sync";
import { OnrecordError } from "../../errors/onrecord-error.js";
import type { Identifier } from "../../names/identifier.js";
import type { Findings, GivenOffice, GivenPerson } from "./given-person.js";

/** The columns of a table with their other spellings; a name is compared without case, spaces and underscores. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  id: ["id", "key"],
  name: ["name", "fullname"],
  otherNames: ["othernames", "othername", "aliases", "alias", "nicknames", "nickname"],
  offices: ["offices"],
  office: ["office", "title", "role", "position"],
  start: ["start", "startdate", "from"],
  end: ["end", "enddate", "to"],
  identifiers: ["identifiers"],
};

/** Identifiers that may have a column of their own, named after them; any other is written "identifier:SCHEME". */
const SCHEMES = new Set("wikidata wikipedia viaf isni orcid gnd lcnaf bioguide govtrack imdb".split(" "));

/**
 * The people of a table in CSV, a row for each, or several rows with the same id, one for each office. A cell with
 * several values separates them by ";": in `offices` each is a title and its dates, "Senator 2007-01-04/2013-01-03", and
 * in `identifiers` a scheme and a value, "wikidata:Q42".
 *
 * @throws {OnrecordError} BAD_USER_INPUT if the text is no table with a column "name".
 */
export function readTable(text: string, file: string, findings: Findings): GivenPerson[] {
  const [head = [], ...rows] = parseRows(text, file);
  const cells = head.map(({ text: column }) => column);
  const columns = cells.map(columnOf);
  if (!columns.includes("name")) {
    throw new OnrecordError(
      "BAD_USER_INPUT",
      `${file}: The first line names no column "name": begin the table with a line such as name,other_names,offices,wikidata.`,
    );
  }
  const unused = cells.filter((_, i) => columns[i] === null).map((cell) => `"${cell}"`);
  if (unused.length > 0) findings.warnings.push(`${file}: These columns are not used: ${unused.join(", ")}.`);
  const people = new Map<string, GivenPerson>();
  for (const row of rows) {
    const line = row[0]?.line ?? 0;
    const person = readRow(
      columns,
      row.map(({ text: cell }) => cell),
      `${file}:${line}`,
    );
    const key = person.key ?? `\0${line}`;
    const same = people.get(key);
    people.set(key, same ? combine(same, person) : person);
  }
  return [...people.values()];
}

interface Cell {
  readonly text: string;
  readonly line: number;
}

function parseRows(text: string, file: string): Cell[][] {
  const delimiter = /^[^\n"]*\t/.test(text) ? "\t" : /^[^\n",]*;/.test(text) ? ";" : ",";
  try {
    return parse(text, {
      bom: true,
      delimiter,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      relax_column_count: true,
      max_record_size: 1_000_000,
      cast: (cell, { lines }) => ({ text: cell, line: lines }),
    }) as unknown as Cell[][];
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OnrecordError("BAD_USER_INPUT", `${file}: It cannot be read as CSV (${reason}): correct it.`, {
      cause,
    });
  }
}

/** The column that a name in the first line stands for: one of COLUMNS, "identifier:SCHEME", or null. */
function columnOf(name: string): string | null {
  const plain = name.trim().toLowerCase();
  if (/^identifier:./.test(plain)) return plain;
  const bare = plain.replace(/[\s_-]/g, "");
  if (SCHEMES.has(bare)) return `identifier:${bare}`;
  return Object.entries(COLUMNS).find(([, names]) => names.includes(bare))?.[0] ?? null;
}

function readRow(columns: readonly (string | null)[], row: readonly string[], place: string): GivenPerson {
  const cellsOf = (column: string) => row.filter((cell, i) => columns[i] === column && cell.trim() !== "");
  const [id = null] = cellsOf("id");
  const [name = null] = cellsOf("name");
  const [title = null] = cellsOf("office");
  const [start = null] = cellsOf("start");
  const [end = null] = cellsOf("end");
  const named = columns.flatMap((column, i) =>
    column?.startsWith("identifier:")
      ? valuesIn([row[i] ?? ""]).map((value) => ({ scheme: column.slice("identifier:".length), value }))
      : [],
  );
  return {
    place,
    key: id,
    name,
    otherNames: valuesIn(cellsOf("otherNames")),
    offices: [
      ...(title === null ? [] : [{ title, start, end }]),
      ...valuesIn(cellsOf("offices")).map(readOffice),
    ],
    identifiers: [...named, ...valuesIn(cellsOf("identifiers")).flatMap(readIdentifier)],
    hasNamesakes: false,
  };
}

function valuesIn(cells: readonly string[]): string[] {
  return cells
    .flatMap((cell) => cell.split(";"))
    .map((value) => value.trim())
    .filter((value) => value !== "");
}

/** "Senator 2007-01-04/2013-01-03", with an interval as in ISO 8601, open at an end that is empty or "..". */
function readOffice(text: string): GivenOffice {
  const [, title, start, end] = /^(.*\S)\s+(\S*\d\S*|\.\.)?\/(\S*)$/.exec(text) ?? [];
  const date = (part: string | undefined) =>
    part === undefined || part === "" || part === ".." ? null : part;
  return title === undefined
    ? { title: text, start: null, end: null }
    : { title, start: date(start), end: date(end) };
}

function readIdentifier(text: string): Identifier[] {
  const [, scheme = "", value = ""] = /^([^:]+):(.+)$/s.exec(text) ?? [];
  return [{ scheme, value: value || text }];
}

/** Two rows of one person: the first names it. */
function combine(person: GivenPerson, row: GivenPerson): GivenPerson {
  return {
    ...person,
    otherNames: [...person.otherNames, ...(row.name === null ? [] : [row.name]), ...row.otherNames],
    offices: [...person.offices, ...row.offices],
    identifiers: [...person.identifiers, ...row.identifiers],
  };
}
