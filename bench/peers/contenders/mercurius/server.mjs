/** Mercurius with its JIT compiler from the first request on, and its loaders. `node server.mjs DATABASE PORT`. */
import fastify from "fastify";
import mercurius from "mercurius";
import { createQueries, openDatabase, sharedSpeaker, sharedTopic } from "../handwritten/database.mjs";
import { SCHEMA } from "../handwritten/schema.mjs";

const [address, port] = process.argv.slice(2);
const database = openDatabase(address);

const idsOf = (queries, id = "id") => queries.map(({ obj }) => obj[id]);
/** Aliases may ask for several sizes of one list: those of one size are read together. */
const lists =
  (name, map = (row) => row) =>
  async (queries) => {
    const bySize = Map.groupBy(queries, ({ params }) => params.first);
    const answers = new Map();
    await Promise.all(
      [...bySize].map(async ([first, some]) => {
        const found = await database.lists(name, idsOf(some), first);
        for (const [index, query] of some.entries()) answers.set(query, found[index].map(map));
      }),
    );
    return queries.map((query) => answers.get(query));
  };
const reference = (name, id) => async (queries) => {
  const known = queries.filter(({ obj }) => obj[id] !== null);
  const rows = await database.byIds(name, idsOf(known, id));
  const found = new Map(known.map((query, index) => [query, rows[index]]));
  return queries.map((query) => found.get(query) ?? null);
};

const loaders = {
  Article: {
    topics: (queries) => database.lists("topicsOfArticles", idsOf(queries)),
    quotes: lists("quotesOfArticles"),
  },
  Quote: {
    speaker: reference("speakersByIds", "speakerId"),
    article: reference("articlesByIds", "articleId"),
  },
  Speaker: {
    quotes: lists("quotesOfSpeakers"),
    topics: lists("topicsOfSpeakers", sharedTopic),
  },
  Topic: {
    articles: lists("articlesOfTopics"),
    speakers: lists("speakersOfTopics", sharedSpeaker),
    related: lists("topicsOfTopics", sharedTopic),
    timeline: (queries) => database.lists("monthsOfTopics", idsOf(queries)),
  },
};

const app = fastify();
app.register(mercurius, { schema: SCHEMA, resolvers: { Query: createQueries(database) }, loaders, jit: 1 });
await app.listen({ port: Number(port), host: "127.0.0.1" });
