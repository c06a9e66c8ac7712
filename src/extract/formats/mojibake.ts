/** A text whose characters were decoded from a wrong encoding before, and how many sequences of them were repaired. */
export interface RepairedText {
  readonly text: string;
  readonly repaired: number;
}

/** The characters of windows-1252 from 0x80 to 0x9F by the WHATWG Encoding Standard; a full stop for unused codes. */
const WINDOWS_1252 = "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";

/** The character of windows-1252 for a control character from U+0080 to U+009F; the character itself where it has none. */
export function fromWindows1252(control: string): string {
  const character = WINDOWS_1252[control.charCodeAt(0) - 0x80];
  return character === undefined || character === "." ? control : character;
}

/** Text that was decoded wrongly twice has sequences that are sequences again when they are repaired. */
const MAX_ROUNDS = 3;

/**
 * Repairs UTF-8 that was decoded as windows-1252 or Latin-1 ("â€œ" for “, "Ã©" for é), and control characters that
 * windows-1252 has printable characters for. Only sequences that are valid UTF-8 and stand for a plausible character are
 * changed, so the rest of a text that is only partly damaged stays as it is. The idea is that of ftfy
 * (https://github.com/rspeer/python-ftfy). Takes time linear in the text.
 */
export function repairMojibake(text: string): RepairedText {
  if (!DAMAGE.test(text)) return { text, repaired: 0 };
  let current: RepairedText = { text, repaired: 0 };
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { text: repaired, repaired: count } = repairOnce(current.text);
    if (count === 0) break;
    current = { text: repaired, repaired: current.repaired + count };
  }
  return repairControls(current);
}

/** What bytes 0x80 to 0xBF, which continue a character of UTF-8, become in windows-1252 and Latin-1. */
const CONTINUATION = `[\\u0080-\\u00bf${WINDOWS_1252.replaceAll(".", "")}]`;
const SEQUENCE = `[\\u00c2-\\u00df]${CONTINUATION}|[\\u00e0-\\u00ef]${CONTINUATION}{2}|[\\u00f0-\\u00f4]${CONTINUATION}{3}`;
/** Sequences without anything between them; "â€" without its last byte, which windows-1252 has no character for. */
const RUN = new RegExp(`(?:${SEQUENCE})+|â€(?:\\ufffd|Â(?!${CONTINUATION}))?(?!${CONTINUATION})`, "g");
const ONE = new RegExp(SEQUENCE, "g");
/** Without any of these a text is sound. */
const DAMAGE = new RegExp(`[\\x80-\\x9f]|[\\u00c2-\\u00f4]${CONTINUATION}`);
/**
 * A sequence that does not occur in sound text: quotation marks and dashes; accented letters whose second character is a
 * symbol that stands beside no letter.
 */
const CERTAIN = new RegExp(
  `â[\\u0080€][\\u0080-\\u00bf${WINDOWS_1252.replaceAll(".", "")}]|â€(?!${CONTINUATION})|[ÂÃ](?![\\u0091-\\u0097‘’“”•–—…«»·\\u00a0])${CONTINUATION}|[ÄÅ](?![\\u0091-\\u0097‘’“”•–—…«»·\\u00a0])${CONTINUATION}(?=\\p{Ll})`,
  "u",
);

function repairOnce(text: string): RepairedText {
  const isCertain = CERTAIN.test(text);
  let repaired = 0;
  const replace = (run: string): string => {
    const characters =
      run.startsWith("â€") && run.length <= 3 && !ONE_ALONE.test(run) ? ["”"] : decodeRun(run);
    if (
      characters === null ||
      !characters.every((character) => isPlausible(character, characters, isCertain))
    )
      return run;
    repaired += characters.length;
    return characters.join("");
  };
  const result = text.replace(RUN, replace);
  if (!isCertain) return { text: result, repaired };
  // The second byte of à is a no-break space, which often became a plain one.
  return { text: result.replace(/Ã {1,2}(?=\p{Ll}|$)/gmu, "à "), repaired };
}

const ONE_ALONE = new RegExp(`^(?:${SEQUENCE})$`);

/** The characters of a run of sequences; null if one is not valid UTF-8. */
function decodeRun(run: string): readonly string[] | null {
  const characters: string[] = [];
  for (const [sequence] of run.matchAll(ONE)) {
    const character = decodeUtf8(sequence);
    if (character === null) return null;
    characters.push(character);
  }
  return characters;
}

const STRICT_UTF8 = new TextDecoder("utf-8", { fatal: true });

function decodeUtf8(sequence: string): string | null {
  const bytes = Uint8Array.from(sequence, (character) => {
    const code = character.charCodeAt(0);
    return code <= 0xff ? code : 0x80 + WINDOWS_1252.indexOf(character);
  });
  try {
    return STRICT_UTF8.decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Whether a character is likely in a news text: punctuation and Latin letters in a text with a sequence that is certainly
 * damage; letters of other scripts and other symbols only several in a row, since «é », …» in French looks like one.
 */
function isPlausible(character: string, run: readonly string[], isCertain: boolean): boolean {
  if (
    /[\u0080-\u017f\u0192\u02c6\u02dc\u2010-\u2044\u20a0-\u20bf\u2100-\u214f\ufb00-\ufb06\ufeff]/.test(
      character,
    )
  )
    return isCertain;
  const isCertainAlone = (character.codePointAt(0) ?? 0) > 0xffff;
  return (
    (run.length >= 2 || isCertainAlone) && /\p{L}|\p{M}|\p{P}|\p{Extended_Pictographic}/u.test(character)
  );
}

/** Control characters that were meant as characters of windows-1252. U+0085 alone may be a line break. */
function repairControls({ text, repaired }: RepairedText): RepairedText {
  if (!/[\x80\x82-\x84\x86-\x8c\x8e\x91-\x9c\x9e\x9f]/.test(text)) return { text, repaired };
  let count = 0;
  const result = text.replace(/[\x80-\x9f]/g, (control) => {
    const character = fromWindows1252(control);
    if (character !== control) count++;
    return character;
  });
  return { text: result, repaired: repaired + count };
}
