import { describe, expect, test } from "vitest";
import { readJsonLine } from "../../src/extract/formats/json-lines.js";

const EMPTY = {
  id: null,
  headline: null,
  section: null,
  source: null,
  byline: [],
  language: null,
  url: null,
  image: null,
  publishedAt: null,
  capturedAt: null,
  datePrecision: null,
  topics: [],
  warnings: [],
};

describe("a line of JSON", () => {
  test("is read with all its fields", () => {
    const line = {
      id: "gazette:17",
      url: "https://gazette.example/quay",
      title: " Quay to  close ",
      date: "2021-03-03",
      authors: "By Ann Lee and Bo Chen, Staff Writers",
      source: "Coast Gazette",
      section: "Harbour",
      topics: ["Harbours", "Orla Venn", "Harbours"],
      text: "It will close.\n\nNobody knows when.",
      wordCount: 6,
    };
    expect(readJsonLine(JSON.stringify(line))).toEqual({
      id: "gazette:17",
      headline: "Quay to close",
      lead: "It will close.",
      body: "It will close.\n\nNobody knows when.",
      section: "Harbour",
      source: "Coast Gazette",
      byline: ["Ann Lee", "Bo Chen"],
      language: null,
      url: "https://gazette.example/quay",
      image: null,
      publishedAt: "2021-03-03T00:00:00.000Z",
      capturedAt: null,
      datePrecision: "DAY",
      topics: ["Harbours", "Orla Venn"],
      warnings: [],
    });
  });

  test("needs only a text, and null is the same as absent", () => {
    const line = '{"text":"It closed.","title":null,"date":null,"authors":null,"topics":null,"topic":""}';
    expect(readJsonLine(line)).toEqual({ ...EMPTY, lead: "It closed.", body: "It closed." });
  });

  test("keeps the text unchanged, so that offsets stay valid", () => {
    const text = "  One\u00a0line.\r\n\r\nTwo \u0000 and \ud800 half.\n";
    const { body, lead } = readJsonLine(JSON.stringify({ text }));
    expect({ body, lead }).toEqual({
      body: "  One\u00a0line.\r\n\r\nTwo \uFFFD and \uFFFD half.\n",
      lead: "One\u00a0line.",
    });
  });

  test("keeps the spelling of a topic", () => {
    expect(readJsonLine('{"text":"It closed.","topic":"gun_control"}').topics).toEqual(["gun_control"]);
  });

  test("may have an array of authors and a number as its id", () => {
    const page = readJsonLine(
      '{"text":"It closed.","id":17,"authors":["Ann Lee","Bo Chen","Political Correspondent"]}',
    );
    expect({ id: page.id, byline: page.byline }).toEqual({ id: "17", byline: ["Ann Lee", "Bo Chen"] });
  });

  test.each(["20199-12-15", "yesterday", "2019-02-30"])(
    "has a warning for the date %s, which cannot be parsed",
    (date) => {
      const { publishedAt, datePrecision, warnings } = readJsonLine(
        JSON.stringify({ text: "It closed.", date }),
      );
      expect({ publishedAt, datePrecision, warnings }).toEqual({
        publishedAt: null,
        datePrecision: null,
        warnings: [`The date "${date}" cannot be read; it should look like 2019-12-15.`],
      });
    },
  );

  test.each([
    [1576389360, "2019-12-15T05:56:00.000Z", "INSTANT"],
    [1576389360000, "2019-12-15T05:56:00.000Z", "INSTANT"],
    [1576389360123456, "2019-12-15T05:56:00.123Z", "INSTANT"],
    ["1576389360", "2019-12-15T05:56:00.000Z", "INSTANT"],
    [1576389360.5, "2019-12-15T05:56:00.500Z", "INSTANT"],
    [1576368000000, "2019-12-15T00:00:00.000Z", "DAY"],
    [20191215, "2019-12-15T00:00:00.000Z", "DAY"],
    [2019, "2019-01-01T00:00:00.000Z", "YEAR"],
  ])("has the date of the number %s", (date, publishedAt, datePrecision) => {
    expect(readJsonLine(JSON.stringify({ text: "It closed.", date }))).toEqual({
      ...EMPTY,
      lead: "It closed.",
      body: "It closed.",
      publishedAt,
      datePrecision,
    });
  });

  test.each([
    ["It closed.", "https://gazette.example/quay", "2024-03-04T00:00:00.000Z"],
    ["It closed.", "https://www.gazette.example.co.uk/quay", "2024-04-03T00:00:00.000Z"],
    ["Le quai est fermé depuis lundi et personne ne sait pourquoi.", null, "2024-04-03T00:00:00.000Z"],
  ])("has a date in the order of its language and domain: %s", (text, url, publishedAt) => {
    expect(readJsonLine(JSON.stringify({ text, url, date: "03/04/2024" })).publishedAt).toBe(publishedAt);
  });

  test.each([
    [{ title: ["T"] }, 'The field "title" must be a string, not an array; the array is ignored.'],
    [{ id: true }, 'The field "id" must be a string or a number, not a boolean; the boolean is ignored.'],
    [
      { date: { day: 3 } },
      'The field "date" must be a string or a number, not an object; the object is ignored.',
    ],
    [{ date: 17 }, 'The date "17" cannot be read; it should look like 2019-12-15.'],
    [{ url: 17 }, 'The field "url" must be a string, not a number; the number is ignored.'],
    [
      { authors: 17 },
      'The field "authors" must be a string or an array of strings, not a number; the number is ignored.',
    ],
    [
      { topics: [{ id: 1 }] },
      'The field "topics" must be a string or an array of strings, not an object; the object is ignored.',
    ],
  ])("with a field of the wrong type is read without it: %j", (fields, warning) => {
    expect(readJsonLine(JSON.stringify({ text: "It closed.", ...fields }))).toEqual({
      ...EMPTY,
      lead: "It closed.",
      body: "It closed.",
      warnings: [warning],
    });
  });

  test.each([
    [{ authors: ["Ann Lee", null, { name: "Bo Chen" }] }, ["Ann Lee", "Bo Chen"]],
    [{ authors: { name: "Ann Lee" } }, ["Ann Lee"]],
    [{ authors: ["Ann Lee", 17] }, ["Ann Lee"]],
  ])("has the authors that are named: %j", (fields, byline) => {
    expect(readJsonLine(JSON.stringify({ text: "It closed.", ...fields })).byline).toEqual(byline);
  });

  test("may have NaN for what is missing, as Python writes it", () => {
    const { body, publishedAt, warnings } = readJsonLine(
      '{"text":"\\"NaN,\\" she said: NaN, really.","date":NaN}',
    );
    expect({ body, publishedAt, warnings }).toEqual({
      body: '"NaN," she said: NaN, really.',
      publishedAt: null,
      warnings: [],
    });
  });

  test.each(["gazette.example/quay", "/quay", "ftp://gazette.example/quay", "javascript:alert(1)"])(
    "has a warning for the url %s, which is not an absolute http or https URL",
    (url) => {
      const page = readJsonLine(JSON.stringify({ text: "It closed.", url }));
      expect({ url: page.url, warnings: page.warnings }).toEqual({
        url: null,
        warnings: [`The url "${url}" is not an absolute http or https address.`],
      });
    },
  );

  test.each([
    ['{"title":"No text"}', 'The field "text" is missing or empty; it must hold the article\'s body.'],
    ['{"text":" \\n "}', 'The field "text" is missing or empty; it must hold the article\'s body.'],
    ['{"text":17}', 'The field "text" must be a string, not a number.'],
    ['["A."]', 'A page in JSON must be an object with a field "text", not an array.'],
    ["null", 'A page in JSON must be an object with a field "text", not null.'],
    ['"A."', 'A page in JSON must be an object with a field "text", not a string.'],
  ])("is unreadable: %s", (line, message) => {
    expect(() => readJsonLine(line)).toThrow(expect.objectContaining({ code: "UNREADABLE_PAGE", message }));
  });

  test("that is malformed is unreadable, and the message says why", () => {
    expect(() => readJsonLine('{"text": "It clo')).toThrow(
      expect.objectContaining({
        code: "UNREADABLE_PAGE",
        message: expect.stringMatching(/^The page is not valid JSON: Unterminated string/),
      }),
    );
  });
});
