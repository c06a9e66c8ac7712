import { OnrecordError } from "../../errors/onrecord-error.js";

/** What a page may have at most, in bytes of UTF-8 or as encoded: 10 MB. Nothing need be read beyond it. */
export const MAX_PAGE_BYTES = 10 * 1024 * 1024;

/** How far from the top a page may declare its encoding, and how much of it shows UTF-16, in bytes. */
const HEAD = 4096;

/**
 * The text of a page in UTF-8, UTF-16, or the encoding that its HTML or XML declares, without a byte order
 * mark; windows-1252 where nothing else fits. Valid UTF-8 is taken as such whatever the page declares, and
 * a few broken characters do not change that.
 * Throws UNREADABLE_PAGE for what is empty or no text at all.
 */
export function decodePage(bytes: Uint8Array): string {
  const format = BINARY_FORMATS.find(({ magic }) =>
    magic.every((byte, i) => byte === null || bytes[i] === byte),
  );
  if (format) throw unreadable(`The page is ${format.name}, not text, HTML or JSON Lines.`);
  return requireText(decode(bytes));
}

/** The same characters without a byte order mark. Throws UNREADABLE_PAGE for what is empty or no text at all. */
export function requireText(characters: string): string {
  const text = characters.replace(/^\uFEFF/, "");
  if (text.trim() === "") throw unreadable("The page is empty.");
  if (isBinary(text)) throw unreadable("The page is binary data, not text, HTML or JSON Lines.");
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
  const unmarked = utf16WithoutMark(bytes.subarray(0, HEAD));
  if (unmarked) return new TextDecoder(unmarked).decode(bytes);

  const declared = declaredEncoding(bytes.subarray(0, HEAD));
  const utf8 = new TextDecoder("utf-8").decode(bytes);
  // Pure ASCII bytes can be a 7-bit encoding such as ISO-2022-JP, so there the declaration counts.
  if (/[^\p{ASCII}]/u.test(utf8) ? isMostlyUtf8(utf8) : !declared) return utf8;
  const encoding = declared ?? "windows-1252";
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === "windows-1252" ? text.replace(/[\x80-\x9f]/g, fromWindows1252) : text;
}

/** What windows-1252 has at 0x80 to 0x9F, by the WHATWG's Encoding Standard; a full stop where it has nothing. */
const WINDOWS_1252 = "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";

/** Node 20 decodes windows-1252 as Latin-1, which has control characters in the place of these. */
function fromWindows1252(control: string): string {
  const character = WINDOWS_1252[control.charCodeAt(0) - 0x80];
  return character === undefined || character === "." ? control : character;
}

/** Latin letters in UTF-16 leave every other byte zero: which half tells the order of the bytes. */
function utf16WithoutMark(head: Uint8Array): "utf-16le" | "utf-16be" | null {
  let evenZeros = 0;
  let oddZeros = 0;
  head.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) evenZeros++;
    else oddZeros++;
  });
  // Even Cyrillic or Chinese pages have spaces, digits and line breaks enough.
  const enough = Math.max(2, head.length / 40);
  if (oddZeros >= enough && evenZeros === 0) return "utf-16le";
  if (evenZeros >= enough && oddZeros === 0) return "utf-16be";
  return null;
}

function declaredEncoding(head: Uint8Array): string | null {
  const markup = new TextDecoder("windows-1252").decode(head);
  const label =
    /<meta\b[^>]{0,200}?charset\s*=\s*["']?([\w.:-]+)/i.exec(markup)?.[1] ??
    /^\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(markup)?.[1];
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // Bytes that could be read as a declaration are neither UTF-16 nor, having come here, UTF-8.
    return /^utf-/.test(encoding) ? null : encoding;
  } catch {
    return null; // No encoding that anybody knows: as good as undeclared.
  }
}

/** Whether what could not be decoded is rare beside the characters beyond ASCII that could. */
function isMostlyUtf8(text: string): boolean {
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const sound = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return broken * 10 <= sound;
}

/** Text has hardly any control characters; one in a hundred, a stray NUL among them, is forgiven. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]/g)?.length ?? 0;
  return controls * 100 > text.length;
}

function unreadable(message: string): OnrecordError {
  return new OnrecordError("UNREADABLE_PAGE", message);
}
