import { expect, test } from "vitest";
import { parseSearch, toTsquery } from "../src/db/read/text-search/search-query.js";

test.each([
  ["pier", "('pier')"],
  ["  pier   harbour ", "('pier') & ('harbour')"],
  ['"the old pier"', "('the' <-> 'old' <-> 'pier')"],
  ['pier "not closed', "('pier') & ('not' <-> 'closed')"],
  ["pier -harbour", "('pier') & !('harbour')"],
  ['pier -"old harbour" -mast', "('pier') & !('old' <-> 'harbour') & !('mast')"],
  ["pier or harbour mast", "('pier') | ('harbour') & ('mast')"],
  ["pier OR harbour", "('pier') | ('harbour')"],
  ['"pier or harbour"', "('pier' <-> 'or' <-> 'harbour')"],
  ["or pier or", "('or') & ('pier') & ('or')"],
  ["pier or or harbour", "('pier') | ('or') & ('harbour')"],
  ["well-known he/she don’t", "('well' <-> 'known') & ('he' <-> 'she') & ('don' <-> 't')"],
  ["pier - harbour", "('pier') & ('harbour')"],
  ["('pier' & !x):* <-> \\", "('pier') & ('x')"],
  ["pier\0harbour \ud800mast", "('pier' <-> 'harbour') & ('mast')"],
  ["resign*", "('resign':*)"],
  ['"climate chang*" -hot*', "('climate' <-> 'chang':*) & !('hot':*)"],
  ['"resign* today', "('resign':* <-> 'today')"],
  ["ice-cold* Ре*.", "('ice' <-> 'cold':*) & ('Ре':*)"],
  ["p* é* * ** pier", "('p') & ('e\u0301') & ('pier')"],
  ["h*ll **bold** *left", "('h' <-> 'll') & ('bold') & ('left')"],
  ["pi* ".repeat(11), `${"('pi':*) & ".repeat(10)}('pi')`],
  ["-harbour or pier", "('pier')"],
  ["pier or -harbour", "('pier')"],
  [`pier or ${"x".repeat(1001)}`, "('pier')"],
  [`pier -${"x".repeat(1001)}`, "('pier')"],
])("%j is %s", (text, query) => {
  expect(toTsquery(parseSearch(text))).toBe(query);
});

test.each([
  "",
  "   ",
  "-pier",
  '-"old pier" -harbour',
  "?!",
  '""',
  "- -",
  "🙂",
  "\0",
  "\ud800",
  "x".repeat(1001),
])("%j finds nothing", (text) => {
  expect(toTsquery(parseSearch(text))).toBeNull();
});
