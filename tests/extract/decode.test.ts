import { describe, expect, test } from "vitest";
import { decodePage } from "../../src/extract/formats/decode.js";
import { detectFormat } from "../../src/extract/formats/detect-format.js";

const TEXT = "Müller said: “Nothing.”\nThe café stayed shut — again.";

function utf16(text: string, order: "le" | "be", mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
}

function latin1(text: string): Uint8Array {
  return Buffer.from(text, "latin1");
}

describe("a page's bytes", () => {
  test.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${TEXT}`)],
    ["UTF-16 LE with a byte order mark", utf16(TEXT, "le", true)],
    ["UTF-16 BE with a byte order mark", utf16(TEXT, "be", true)],
    ["UTF-16 LE without one", utf16(TEXT, "le", false)],
    ["UTF-16 BE without one", utf16(TEXT, "be", false)],
  ])("are decoded from %s", (_, bytes) => {
    expect(decodePage(bytes)).toBe(TEXT);
  });

  test("are decoded from UTF-16 in another script by its spaces and line breaks", () => {
    const text = "Министр заявил, что переговоры идут.\nОн добавил, что надеется на успех.";
    expect(decodePage(utf16(text, "le", false))).toBe(text);
  });

  test("are decoded from windows-1252 if they are not UTF-8 and declare no charset", () => {
    expect(decodePage(Uint8Array.from([...latin1("Caf\xe9 "), 0x93, ...latin1("Nichts"), 0x94]))).toBe(
      "Café “Nichts”",
    );
  });

  test.each([
    ['<meta charset="windows-1251">', '<meta charset="windows-1251">\n\u0414\u0430', [0xc4, 0xe0]],
    ['<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', null, [0xe4, 0xc1]],
    ['<?xml version="1.0" encoding="iso-8859-5"?>', null, [0xb4, 0xd0]],
  ])("are decoded as %s declares", (declaration, _, bytes) => {
    const page = Uint8Array.from([...latin1(`${declaration}\n`), ...bytes]);
    expect(decodePage(page)).toBe(`${declaration}\nДа`);
  });

  test("are decoded from UTF-8 if they are valid UTF-8, whatever they declare", () => {
    const page = `<meta charset="iso-8859-1"><p>${TEXT}</p>`;
    expect(decodePage(Buffer.from(page))).toBe(page);
  });

  test("are decoded from UTF-8 with one broken character among many valid ones", () => {
    const bytes = Buffer.concat([Buffer.from("é".repeat(20)), Buffer.from([0xe9]), Buffer.from(" fin")]);
    expect(decodePage(bytes)).toBe(`${"é".repeat(20)}\uFFFD fin`);
  });

  test("with an unknown charset are decoded as if it were not declared", () => {
    expect(decodePage(latin1('<meta charset="utf-99"><p>Caf\xe9</p>'))).toBe(
      '<meta charset="utf-99"><p>Café</p>',
    );
  });

  test("may contain a stray control character", () => {
    const page = `${TEXT}\0${TEXT.repeat(3)}`;
    expect(decodePage(Buffer.from(page))).toBe(page);
  });

  test.each([
    ["empty", Buffer.alloc(0), "The page is empty."],
    ["blank", Buffer.from(" \n\t\r\n"), "The page is empty."],
    ["a byte order mark alone", Buffer.from("\uFEFF"), "The page is empty."],
    [
      "PNG",
      Buffer.from("\x89PNG\r\n\x1a\nIHDR", "latin1"),
      "The page is a PNG image, not text, HTML or JSON Lines.",
    ],
    ["PDF", Buffer.from("%PDF-1.7\nstream"), "The page is a PDF file, not text, HTML or JSON Lines."],
    [
      "zip",
      Buffer.from("PK\x03\x04word/document.xml", "latin1"),
      "The page is a zip archive, not text, HTML or JSON Lines.",
    ],
    ["zeros", Buffer.alloc(64), "The page is binary data, not text, HTML or JSON Lines."],
    [
      "noise",
      Uint8Array.from({ length: 256 }, (_, i) => (i * 167) % 256),
      "The page is binary data, not text, HTML or JSON Lines.",
    ],
  ])("that are not text are unreadable: %s", (_, bytes, message) => {
    expect(() => decodePage(bytes)).toThrow(expect.objectContaining({ code: "UNREADABLE_PAGE", message }));
  });
});

describe("a file's format", () => {
  test.each([
    ["page.txt", "Plain words.", "text"],
    ["page", "Plain words with <b> and <…> in them.", "text"],
    ["page.html", "Plain words.", "html"],
    ["page.htm", "", "html"],
    ["page.txt", "<!DOCTYPE html><title>T</title>", "html"],
    ["page", "\uFEFF\n<!-- saved --><html lang=en>", "html"],
    ["page", "<p>One.</p><p>Two.</p>", "html"],
    ["pages.jsonl", "not json", "jsonl"],
    ["pages.ndjson", "", "jsonl"],
    ["-", '{"text": "Words."}\n{"text": "More."}', "jsonl"],
    ["page.txt", ' {"text": "Words."}', "jsonl"],
    ["notes", "{braces} open a sentence.", "text"],
  ])("of %s beginning with %j is %s", (name, content, format) => {
    expect(detectFormat(name, content)).toBe(format);
  });
});
