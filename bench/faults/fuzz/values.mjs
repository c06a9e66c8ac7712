/** Texts that break what handles text carelessly. */
const HOSTILE_TEXTS = [
  "",
  " ",
  "\u0000",
  "quay\u0000side",
  "\ud800",
  "\udc00\ud800",
  "'",
  "''; --",
  "\\",
  '"',
  "%_%",
  "(((",
  "a & | ! <-> :*",
  '"unclosed phrase',
  "-",
  "- -only -excluded",
  "*",
  "m*",
  "or or or",
  "quay* ".repeat(60),
  "w ".repeat(4_000),
  "e".repeat(9_000),
  "🦭".repeat(300),
  "👩‍👩‍👧‍👦*",
  "İßﬃ",
  "e\u0301".repeat(400),
  "\u202equay",
  "\ufeff",
  "NaN",
  "$1",
  "{{ a }}",
  "<script>",
  "../../../etc/passwd",
  "https://press.example/a/1#fragment",
  "http://[::1",
  "javascript:void 0",
  "https://user:secret@press.example:99999/",
];
const ORDINARY_TEXTS = [
  "ferry",
  "the tide mill",
  '"salt tax"',
  "Alder",
  "Ada Birch",
  "mill*",
  "eel -salt",
  "The Mole",
];
const HOSTILE_DATES = [
  "0000-01-01T00:00:00Z",
  "0001-01-01T00:00:00Z",
  "9999-12-31T23:59:59.999999999Z",
  "2023-02-29T00:00:00Z",
  "2016-12-31T23:59:60Z",
  "2020-01-01T24:00:00Z",
  "2020-01-01T00:00:00+23:59",
  "2020-01-01",
  "infinity",
  "now",
  "-271821-04-20T00:00:00Z",
  "",
];
const ORDINARY_DATES = ["2018-05-01T00:00:00Z", "2021-11-30T12:00:00+02:00"];
const HOSTILE_INTEGERS = [-1, 0, 101, 2_147_483_647, 2_147_483_648, -2_147_483_649, 1e21, 0.5];
const HOSTILE_FLOATS = [-1, -0, 1.5, 1e308, 5e-324];

/** An enum value, which a literal writes without quotation marks. */
export class EnumName {
  constructor(name) {
    this.name = name;
  }
}

/**
 * Values of scalars, ordinary or hostile.
 *
 * @param {import("../support/random.mjs").Random} random
 * @param {{ ids: string[], cursors: string[] }} known Ids and cursors of the archive.
 */
export function createScalars(random, known) {
  const makers = {
    Int: (hostile) => (hostile ? random.pick(HOSTILE_INTEGERS) : 1 + random.below(8)),
    Float: (hostile) => (hostile ? random.pick(HOSTILE_FLOATS) : random.next()),
    Boolean: (hostile) => (hostile && random.chance(0.2) ? "true" : random.chance(0.5)),
    ID: (hostile) =>
      hostile ? damage(random.pick([...known.ids, ...known.cursors])) : random.pick(known.ids),
    DateTime: (hostile) => random.pick(hostile ? HOSTILE_DATES : ORDINARY_DATES),
    URL: (hostile) => (hostile ? random.pick(HOSTILE_TEXTS) : "https://press.example/fuzzed/1"),
    String: (hostile) => random.pick(hostile ? HOSTILE_TEXTS : ORDINARY_TEXTS),
  };
  /** An opaque text with something in it changed. */
  function damage(text) {
    const at = random.below(text.length);
    const decoded = Buffer.from(text, "base64url").toString("latin1");
    const encode = (content) => Buffer.from(content, "latin1").toString("base64url");
    return random.pick([
      () => text.slice(0, at),
      () => `${text.slice(0, at)}${random.pick(["A", "_", "=", "é", " "])}${text.slice(at + 1)}`,
      () =>
        encode(decoded.replace(/\d+/, random.pick(["-1", "99999999999999999999", "1e400", "NaN", "null"]))),
      () => encode(decoded.replace(/"[^"]*"/, JSON.stringify(random.pick(HOSTILE_TEXTS)))),
      () => encode(random.pick(["null", "[]", "{}", "[[]]", "\u0000"])),
      () => random.pick(HOSTILE_TEXTS),
    ])();
  }
  return {
    /** @param {string} type */
    make: (type, hostile) => (makers[type] ?? makers.String)(hostile),
    cursor: (hostile) => (hostile ? damage(random.pick(known.cursors)) : random.pick(known.cursors)),
  };
}
