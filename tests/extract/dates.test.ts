import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writesDayFirst } from "../../src/extract/metadata/date-order.js";
import { parseDate } from "../../src/extract/metadata/dates.js";

describe("a date", () => {
  test.each([
    ["2019-12-15T05:56:00Z", "2019-12-15T05:56:00.000Z", "INSTANT"],
    ["2019-12-15T08:56:00.123456+03:00", "2019-12-15T05:56:00.123Z", "INSTANT"],
    ["2019-12-15T08:56:00-0500", "2019-12-15T13:56:00.000Z", "INSTANT"],
    ["2019-12-15 08:56", "2019-12-15T08:56:00.000Z", "INSTANT"],
    ["20191215T085600Z", "2019-12-15T08:56:00.000Z", "INSTANT"],
    ["Sun, 15 Dec 2019 08:56:00 +0000", "2019-12-15T08:56:00.000Z", "INSTANT"],
    ["2019-12-15", "2019-12-15T00:00:00.000Z", "DAY"],
    ["20191215", "2019-12-15T00:00:00.000Z", "DAY"],
    ["2019-12", "2019-12-01T00:00:00.000Z", "MONTH"],
    ["2019", "2019-01-01T00:00:00.000Z", "YEAR"],
    ["15 December 2019", "2019-12-15T00:00:00.000Z", "DAY"],
    ["Sunday, December 15th, 2019", "2019-12-15T00:00:00.000Z", "DAY"],
    ["Sept. 5, 2018", "2018-09-05T00:00:00.000Z", "DAY"],
    ["15-Dec-2019", "2019-12-15T00:00:00.000Z", "DAY"],
    ["March 2021", "2021-03-01T00:00:00.000Z", "MONTH"],
    ["Published 3 March 2021 | Updated 4 March 2021", "2021-03-03T00:00:00.000Z", "DAY"],
  ])("%s is parsed as %s with precision %s", (text, instant, precision) => {
    expect(parseDate(text)).toEqual({ instant, precision });
  });

  test.each([
    ["04.12.2019", "2019-12-04T00:00:00.000Z"],
    ["4/12/2019", "2019-04-12T00:00:00.000Z"],
    ["15/12/2019", "2019-12-15T00:00:00.000Z"],
    ["9/5/18", "2018-09-05T00:00:00.000Z"],
  ])(
    "in digits, %s, is European with dots, and American with slashes unless that is impossible",
    (text, instant) => {
      expect(parseDate(text)).toEqual({ instant, precision: "DAY" });
    },
  );

  test.each([
    ["4/12/2019", "2019-12-04T00:00:00.000Z"],
    ["04-12-2019", "2019-12-04T00:00:00.000Z"],
    ["4/12/19", "2019-12-04T00:00:00.000Z"],
    ["12/31/2019", "2019-12-31T00:00:00.000Z"],
    ["Publié le 04/12/2019 à 9h15", "2019-12-04T09:15:00.000Z"],
    ["04/12/2019, 9:15 Uhr", "2019-12-04T09:15:00.000Z"],
    ["04/12/2019 alle 09.15", "2019-12-04T09:15:00.000Z"],
    ["2019-04-12", "2019-04-12T00:00:00.000Z"],
  ])("in digits, %s, has its day first on a page that writes it first", (text, instant) => {
    expect(parseDate(text, () => true)?.instant).toBe(instant);
  });

  test.each([
    ["en", null, false],
    ["en-US", null, false],
    ["en-CA", null, false],
    ["zh", null, false],
    [null, "https://gazette.example/a", false],
    [null, null, false],
    ["en-GB", null, true],
    ["en_AU", null, true],
    ["en-IN", null, true],
    ["fr", null, true],
    ["es", null, true],
    ["en-US", "https://www.gazette.co.uk/a", true],
    ["en", "https://gazette.com.au/a", true],
    ["en", "https://gazette.tv/a", false],
  ])("on a page in %s at %s has its day first: %s", (language, url, expected) => {
    expect(writesDayFirst(language, url)).toBe(expected);
  });

  test.each([
    ["Dec. 15, 2019 5:56 AM ET", "2019-12-15T10:56:00.000Z"],
    ["July 15, 2019 at 5:56 p.m. ET", "2019-07-15T21:56:00.000Z"],
    ["Sunday December 15, 2019 8:56 PM PST", "2019-12-16T04:56:00.000Z"],
    ["3rd March 2021 10:30 GMT", "2021-03-03T10:30:00.000Z"],
    ["3 July 2021 10:30 BST", "2021-07-03T09:30:00.000Z"],
    ["15 Dec 2019 08:56 CET", "2019-12-15T07:56:00.000Z"],
    ["20:56 15.12.2019 MSK", "2019-12-15T17:56:00.000Z"],
    ["08:56 GMT +3, 15 December 2019", "2019-12-15T05:56:00.000Z"],
    ["Dec 15, 2019 / 05:56 PM CST", "2019-12-15T23:56:00.000Z"],
  ])("is converted from its printed time zone: %s", (text, instant) => {
    expect(parseDate(text)).toEqual({ instant, precision: "INSTANT" });
  });

  test.each([
    ["08:56 GMT +315 December 2019", "2019-12-15T05:56:00.000Z"],
    ["08:56 GMT +31 May 2016", "2016-05-01T05:56:00.000Z"],
    ["08:56 GMT +1115 December 2019", "2019-12-14T21:56:00.000Z"],
    ["08:56 GMT -515 December 2019", "2019-12-15T13:56:00.000Z"],
    ["15 December 201908:56", "2019-12-15T08:56:00.000Z"],
  ])("is parsed even if scraping ran its parts together: %s", (text, instant) => {
    expect(parseDate(text)).toEqual({ instant, precision: "INSTANT" });
  });

  test.each([
    ["9 juillet 2024 à 8 h 05", "2024-07-09T08:05:00.000Z", "INSTANT"],
    ["Donnerstag, 23. Mai 2024, 06:30 Uhr", "2024-05-23T06:30:00.000Z", "INSTANT"],
    ["15 de diciembre de 2019", "2019-12-15T00:00:00.000Z", "DAY"],
    ["3 maart 2021", "2021-03-03T00:00:00.000Z", "DAY"],
  ])("is parsed with the month name of another language: %s", (text, instant, precision) => {
    expect(parseDate(text)).toEqual({ instant, precision });
  });

  test.each([
    "",
    "soon",
    "today",
    "2 days ago",
    "Sunday",
    "5:56 PM",
    "10 May",
    "May",
    "20199-12-15",
    "15 December 20199",
    "20199",
    "1499-01-02",
    "2101-01-01",
    "15 December 1402",
    "2019-02-30",
    "2019-13-01",
    "31 February 2019",
    "31.04.2019",
    "13/13/2019",
    "2019-12-15T25:00:00Z",
    `A column that mentions 15 December 2019 ${"and goes on ".repeat(20)}`,
  ])("is null if it is missing, incomplete, impossible or out of range: %j", (text) => {
    expect(parseDate(text)).toBeNull();
  });

  test("in RFC 3339 is unchanged after it is formatted and parsed", () => {
    const dates = fc.date({
      min: new Date("1500-01-01T00:00:00Z"),
      max: new Date("2100-12-31T23:59:59Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, (date) => {
        expect(parseDate(date.toISOString())).toEqual({ instant: date.toISOString(), precision: "INSTANT" });
      }),
    );
  });

  test("is parsed without an exception, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const date = parseDate(text);
        expect(date === null || new Date(date.instant).toISOString() === date.instant).toBe(true);
      }),
    );
  });
});
