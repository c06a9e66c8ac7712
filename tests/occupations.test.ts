import { expect, test } from "vitest";
import { areIncompatible, occupationOf } from "../src/ingest/identity/occupations.js";

test.each<[titles: string[], occupation: string]>([
  [["goalkeeper"], "field"],
  [["Rovers goalkeeper at the time"], "field"],
  [["the health minister"], "office"],
  [["Minister of Health"], "office"],
  [["Home Secretary", "press secretary"], "office"],
  [["Secretary of State"], "office"],
  [["press secretary", "secretary of the club"], ""],
  [["Sen.", "Gen."], "arms office"],
  [["sales rep.", "generation"], ""],
  [["attorney general", "surgeon general", "director general"], ""],
  [["Brigadier General"], "arms"],
  [["life coach", "talent show judge", "Baptist minister", "bad actor"], ""],
  [["head coach of the Rovers"], "coaching"],
  [["judge"], "bench"],
  [["son of a striker", "friend of the bishop"], ""],
  [["spokesman", "director", "president", "captain", "critic"], ""],
  [["former goalkeeper"], ""],
  [["ex-striker", "then-Mayor"], ""],
  [["former goalkeeper", "senator"], "field office"],
  [["actor-turned-governor"], "office stage"],
  [["singer and actress"], "stage"],
  [["Bischöfin", ""], ""],
  [[], ""],
])("%j state the occupation %j", (titles, occupation) => {
  expect(occupationOf(titles)).toBe(occupation);
});

test("occupations that hardly anyone combines are incompatible, in either order", () => {
  const pairs = [
    ["field", "office"],
    ["clergy", "stage"],
    ["sport", "office"],
    ["stage", "office"],
    ["arms", "office"],
    ["bench", "office"],
    ["letters", "office"],
    ["field", "coaching"],
    ["medicine", "science"],
  ] as const;
  expect(pairs.map(([a, b]) => [areIncompatible(a, b), areIncompatible(b, a)])).toEqual([
    [true, true],
    [true, true],
    ...Array.from({ length: 7 }, () => [false, false]),
  ]);
});
