import { OnrecordError } from "../../errors/onrecord-error.js";
import { fromWindows1252, repairMojibake } from "./mojibake.js";

/** The maximum size of a page in bytes, either as received or, for a string, as UTF-8: 10 MB. */
export const MAX_PAGE_BYTES = 10 * 1024 * 1024;

/** In bytes: the beginning of a page that is searched for a declared charset and for signs of UTF-16. */
const HEAD_LENGTH = 4096;

/**
 * Decodes a page from UTF-8, UTF-16 or the charset that its HTML or XML declares, and removes a byte order mark;
 * the fallback is windows-1252. Valid UTF-8 is decoded as UTF-8 whatever the page declares, even if a few
 * characters are broken.
 * @throws OnrecordError UNREADABLE_PAGE if the page is empty or is not text.
 */
export function decodePage(bytes: Uint8Array): string {
  const format = BINARY_FORMATS.find(({ magic }) =>
    magic.every((byte, i) => byte === null || bytes[i] === byte),
  );
  if (format) throw unreadable(`The page is ${format.name}, not text, HTML or JSON Lines.`);
  return requireText(decode(bytes));
}

/**
 * The characters of a page without a byte order mark.
 * @throws OnrecordError UNREADABLE_PAGE if the page is empty or is not text.
 */
export function requireText(characters: string): string {
  const text = characters.replace(/^\uFEFF/, "");
  if (text.trim() === "") throw unreadable("The page is empty.");
  // Text that was decoded wrongly before has control characters that can be repaired.
  if (isBinary(text) && isBinary(repairMojibake(text).text)) {
    throw unreadable("The page is binary data, not text, HTML or JSON Lines.");
  }
  return text;
}

const BINARY_FORMATS: readonly { name: string; magic: readonly (number | null)[] }[] = [
  { name: "a PNG image", magic: [0x89, 0x50, 0x4e, 0x47] },
  { name: "a JPEG image", magic: [0xff, 0xd8, 0xff] },
  { name: "a GIF image", magic: [0x47, 0x49, 0x46, 0x38, null, 0x61] },
  { name: "a WebP image or other RIFF file", magic: [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57] },
  { name: "a PDF file", magic: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: "a zip archive", magic: [0x50, 0x4b, 0x03, 0x04] },
  { name: "gzip data", magic: [0x1f, 0x8b, 0x08] },
];

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const utf16 = detectUtf16(bytes.subarray(0, HEAD_LENGTH));
  if (utf16) return new TextDecoder(utf16).decode(bytes);

  const declared = declaredCharset(bytes.subarray(0, HEAD_LENGTH));
  const utf8 = new TextDecoder("utf-8").decode(bytes);
  // Pure ASCII may be a 7-bit encoding such as ISO-2022-JP, so a declared charset is used for it.
  if (/[^\p{ASCII}]/u.test(utf8) ? isMostlyUtf8(utf8) : !declared) return utf8;
  const encoding = declared ?? "windows-1252";
  const text = new TextDecoder(encoding).decode(bytes);
  // Node 20 decodes windows-1252 as Latin-1, which has control characters at these codes.
  return encoding === "windows-1252" ? text.replace(/[\x80-\x9f]/g, fromWindows1252) : text;
}

/**
 * Detects UTF-16 without a byte order mark: every other byte of Latin letters is zero, and whether those are the odd
 * or the even ones shows the byte order.
 */
function detectUtf16(head: Uint8Array): "utf-16le" | "utf-16be" | null {
  let evenZeros = 0;
  let oddZeros = 0;
  head.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) evenZeros++;
    else oddZeros++;
  });
  // Pages in Cyrillic or Chinese have enough spaces, digits and line breaks too.
  const enough = Math.max(2, head.length / 40);
  if (oddZeros >= enough && evenZeros === 0) return "utf-16le";
  if (evenZeros >= enough && oddZeros === 0) return "utf-16be";
  return null;
}

function declaredCharset(head: Uint8Array): string | null {
  const markup = new TextDecoder("windows-1252").decode(head);
  const label =
    /<meta\b[^>]{0,200}?charset\s*=\s*["']?([\w.:-]+)/i.exec(markup)?.[1] ??
    /^\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(markup)?.[1];
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A declared UTF-8 or UTF-16 must be wrong: the bytes are not UTF-8, and the declaration is readable as ASCII.
    return /^utf-/.test(encoding) ? null : encoding;
  } catch {
    return null; // An unknown charset counts as undeclared.
  }
}

/** Whether there are at least ten valid non-ASCII characters for each invalid one. */
function isMostlyUtf8(text: string): boolean {
  const invalid = text.match(/\uFFFD/g)?.length ?? 0;
  const valid = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return invalid * 10 <= valid;
}

/** Text has hardly any control characters; up to one in a hundred, such as a stray NUL, is accepted. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: counts control characters
  const controls = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]/g)?.length ?? 0;
  return controls * 100 > text.length;
}

function unreadable(message: string): OnrecordError {
  return new OnrecordError("UNREADABLE_PAGE", message);
}
