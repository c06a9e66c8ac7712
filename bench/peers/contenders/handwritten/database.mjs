import postgres from "postgres";
import { STATEMENTS } from "./statements.mjs";

/** How many connections each contender has, unless it ships with a number of its own: as many as the clients. */
const CONNECTIONS = 8;
const INT8 = 20;

/** The statements as functions, prepared once a connection. Ids are numbers, and dates the text that clients get. */
export function openDatabase(url) {
  const sql = postgres(url, {
    max: CONNECTIONS,
    types: {
      bigint: { to: INT8, from: [INT8], parse: Number, serialize: String },
      date: { to: 1184, from: [1184], parse: (text) => text, serialize: (text) => text },
    },
  });
  const run = (name, ...parameters) => sql.unsafe(STATEMENTS[name], parameters, { prepare: true });
  return {
    run,
    one: async (name, ...parameters) => (await run(name, ...parameters))[0] ?? null,
    /** The rows of all parents, in the order of the ids. */
    async lists(name, ids, ...parameters) {
      const lists = new Map(ids.map((id) => [id, []]));
      for (const row of await run(name, [...lists.keys()], ...parameters)) lists.get(row.parent).push(row);
      return ids.map((id) => lists.get(id));
    },
    /** The rows with these ids, in their order; null for one that does not exist. */
    async byIds(name, ids) {
      const rows = new Map((await run(name, [...new Set(ids)])).map((row) => [row.id, row]));
      return ids.map((id) => rows.get(id) ?? null);
    },
  };
}

/** The resolvers of the entry points, which are the same for every server that takes resolvers. */
export function createQueries({ run, one }) {
  return {
    async articles(_, { first, after }) {
      const [date, id] = after?.split(" ") ?? [];
      const rows = after
        ? await run("articlesAfter", first + 1, date, id)
        : await run("newestArticles", first + 1);
      return { items: rows.slice(0, first), hasNextPage: rows.length > first };
    },
    speaker: (_, { slug }) => one("speakerBySlug", slug),
    topic: (_, { slug }) => one("topicBySlug", slug),
    quote: (_, { id }) => one("quoteById", id),
    search: (_, { query, first }) => run("search", query, first),
    speakers: (_, { first }) => run("mostQuoted", first),
    archive: () => one("archive"),
  };
}

export const sharedTopic = ({ sharedCount, ...topic }) => ({ topic, sharedCount });
export const sharedSpeaker = ({ sharedCount, ...speaker }) => ({ speaker, sharedCount });
