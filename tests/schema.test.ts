import { readFileSync } from "node:fs";
import { buildSchema, findBreakingChanges, findDangerousChanges, type GraphQLSchema } from "graphql";
import { expect, test } from "vitest";

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
const released = read("schema.released.graphql");

/**
 * What a client of one schema would be broken by in the other. Of what the engine calls dangerous (a client
 * may meet something new), a changed default alone is: it changes what an old query means.
 */
function broken(before: GraphQLSchema, after: GraphQLSchema): string[] {
  return [
    ...findBreakingChanges(before, after),
    ...findDangerousChanges(before, after).filter(({ type }) => type === "ARG_DEFAULT_VALUE_CHANGE"),
  ].map(({ description }) => description);
}

test("the schema keeps every promise of the last released one", () => {
  expect(broken(buildSchema(released), buildSchema(read("schema.graphql")))).toEqual([]);
});

test("what breaks a client would be noticed", () => {
  const changed = released
    .replace("capturedAt: DateTime", "takenAt: DateTime")
    .replace("headline: String\n", "headline: [String]\n")
    .replace("enum Interval {", "enum Interval { HOUR")
    .replace("orderBy: SpeakerOrder! = MOST_QUOTED", "orderBy: SpeakerOrder! = NAME");
  expect(broken(buildSchema(released), buildSchema(changed))).toEqual([
    "Article.capturedAt was removed.",
    "Article.headline changed type from String to [String].",
    "Query.speakers arg orderBy has changed defaultValue from MOST_QUOTED to NAME.",
  ]);
});
