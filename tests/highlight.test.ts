import { expect, test } from "vitest";
import { createHighlighter } from "../src/api/formats/highlight.js";

const highlightPassage = (texts: readonly string[], search: string) =>
  createHighlighter(search).passage(texts);

test.each([
  ["The pier will stay.", "pier", "The <mark>pier</mark> will stay."],
  ["A PIER, and a Pier.", "pier", "A <mark>PIER</mark>, and a <mark>Pier</mark>."],
  ["In Łódź, Peña said.", "lodz PEÑA", "In <mark>Łódź</mark>, <mark>Peña</mark> said."],
  ["Pen\u0303a left.", "pena", "<mark>Pen\u0303a</mark> left."],
  ["The old pier and the old man.", '"old pier"', "The <mark>old</mark> <mark>pier</mark> and the old man."],
  ["A well-known pier.", '"well known"', "A <mark>well</mark>-<mark>known</mark> pier."],
  ["A pier, no harbour.", "pier -mast or harbour", "A <mark>pier</mark>, no <mark>harbour</mark>."],
  [
    "She resigned; resigning, they say, the Resigners won’t reassign.",
    "résign*",
    "She <mark>resigned</mark>; <mark>resigning</mark>, they say, the <mark>Resigners</mark> won’t reassign.",
  ],
  ["Old men, an old man.", '"an old ma*"', "Old men, <mark>an</mark> <mark>old</mark> <mark>man</mark>."],
  ["Half is ½ of it.", "½", "Half is <mark>½</mark> of it."],
  [
    `<script>alert("pier's")</script> & <mark>pier</mark>`,
    "pier",
    "&lt;script&gt;alert(&quot;<mark>pier</mark>&#39;s&quot;)&lt;/script&gt; &amp; &lt;mark&gt;<mark>pier</mark>&lt;/mark&gt;",
  ],
  ["ΟΔΟΣ", "οδός", "<mark>ΟΔΟΣ</mark>"],
  ["Nothing of it.", "pier", "Nothing of it."],
  ["", "pier", ""],
])("the passage of %j for %s", (text, search, html) => {
  expect(highlightPassage([text], search)).toBe(html);
});

const filler = (words: number) => "word ".repeat(words).trim();

test("a long text is cut between words, around the place that contains the most phrases", () => {
  const text = `The mast stood. ${filler(100)} The pier and the mast fell. ${filler(100)} A pier.`;
  expect(highlightPassage([text], "pier mast")).toBe(
    `…${filler(11)} The <mark>pier</mark> and the <mark>mast</mark> fell. ${filler(43)}…`,
  );
});

test("a headline is the passage if it contains as many phrases as the body", () => {
  expect(highlightPassage(["Pier falls", "The pier fell."], "pier")).toBe("<mark>Pier</mark> falls");
  expect(highlightPassage(["Pier falls", "The pier and the mast fell."], "pier mast")).toBe(
    "The <mark>pier</mark> and the <mark>mast</mark> fell.",
  );
});

test.each([
  ["Sergei Brandvold", "brandvold", "Sergei <mark>Brandvold</mark>"],
  ["Sergei Brandvold", "Sergej Brandwold", "<mark>Sergei</mark> <mark>Brandvold</mark>"],
  ["Sergei Brandvold", "bradnvold", "Sergei <mark>Brandvold</mark>"],
  ["Sergei Brandvold", "brand*", "Sergei <mark>Brandvold</mark>"],
  ["Sergei Brandvold", "s brand", "<mark>Sergei</mark> <mark>Brandvold</mark>"],
  ["Zoë O’Neill <b>", "oneill or zoe", "<mark>Zoë</mark> O’<mark>Neill</mark> &lt;b&gt;"],
])("of the name %s, a search for %s marks %s", (name, search, html) => {
  expect(createHighlighter(search).name(name)).toBe(html);
});

test("the time for a long text hardly depends on how many words are searched for, or on how often they occur", () => {
  const letters = [..."abcdefghijklmnopqrstuvwxyz0123456789"];
  const words = Array.from({ length: 160 }, (_, index) => `${letters[index % 36]}${index % 7}`);
  const texts = [filler(40_000), Array.from({ length: 70_000 }, (_, index) => words[index % 160]).join(" ")];
  const start = process.cpuUsage();
  const passage = highlightPassage(texts, words.join(" or "));
  expect(passage).toMatch(/^<mark>a0<\/mark> <mark>b1<\/mark>/);
  // Microseconds of processor time, which other work on the machine hardly changes.
  expect(process.cpuUsage(start).user).toBeLessThan(1_500_000);
});
