import { readFileSync } from "node:fs";
import { buildSchema, findBreakingChanges, findDangerousChanges, type GraphQLSchema } from "graphql";
import { expect, test } from "vitest";

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
const released = read("schema.released.graphql");

/**
 * The changes between two schemas that break clients. Of the changes that graphql-js calls dangerous, only a changed
 * default breaks clients, because it changes the meaning of existing queries.
 */
function breakingChanges(before: GraphQLSchema, after: GraphQLSchema): string[] {
  return [
    ...findBreakingChanges(before, after),
    ...findDangerousChanges(before, after).filter(({ type }) => type === "ARG_DEFAULT_VALUE_CHANGE"),
  ].map(({ description }) => description);
}

test("the schema is compatible with the last released one", () => {
  expect(breakingChanges(buildSchema(released), buildSchema(read("schema.graphql")))).toEqual([]);
});

test("changes that break clients are detected", () => {
  const changed = released
    .replace("capturedAt: DateTime", "takenAt: DateTime")
    .replace("headline: String\n", "headline: [String]\n")
    .replace("enum Interval {", "enum Interval { HOUR")
    .replace("orderBy: SpeakerOrder! = MOST_QUOTED", "orderBy: SpeakerOrder! = NAME");
  expect(breakingChanges(buildSchema(released), buildSchema(changed))).toEqual([
    "Article.capturedAt was removed.",
    "Article.headline changed type from String to [String].",
    "Query.speakers arg orderBy has changed defaultValue from MOST_QUOTED to NAME.",
  ]);
});
