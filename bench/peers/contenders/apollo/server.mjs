/** Apollo Server on its own HTTP server, with a DataLoader for each field that reads, made anew for each request. */
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import DataLoader from "dataloader";
import { createQueries, openDatabase, sharedSpeaker, sharedTopic } from "../handwritten/database.mjs";
import { SCHEMA } from "../handwritten/schema.mjs";

const [address, port] = process.argv.slice(2);
const database = openDatabase(address);

function createLoaders() {
  const lists = (name, map = (row) => row) => {
    const bySize = new Map();
    return (first) => {
      const read = async (ids) => (await database.lists(name, ids, first)).map((list) => list.map(map));
      if (!bySize.has(first)) bySize.set(first, new DataLoader(read));
      return bySize.get(first);
    };
  };
  const all = (name) => new DataLoader((ids) => database.lists(name, ids));
  const byId = (name) => new DataLoader((ids) => database.byIds(name, ids));
  return {
    article: byId("articlesByIds"),
    speaker: byId("speakersByIds"),
    topicsOfArticle: all("topicsOfArticles"),
    quotesOfArticle: lists("quotesOfArticles"),
    quotesOfSpeaker: lists("quotesOfSpeakers"),
    topicsOfSpeaker: lists("topicsOfSpeakers", sharedTopic),
    articlesOfTopic: lists("articlesOfTopics"),
    speakersOfTopic: lists("speakersOfTopics", sharedSpeaker),
    relatedTopics: lists("topicsOfTopics", sharedTopic),
    monthsOfTopic: all("monthsOfTopics"),
  };
}

const resolvers = {
  Query: createQueries(database),
  Article: {
    topics: ({ id }, _, { loaders }) => loaders.topicsOfArticle.load(id),
    quotes: ({ id }, { first }, { loaders }) => loaders.quotesOfArticle(first).load(id),
  },
  Quote: {
    speaker: ({ speakerId }, _, { loaders }) => (speakerId === null ? null : loaders.speaker.load(speakerId)),
    article: ({ articleId }, _, { loaders }) => loaders.article.load(articleId),
  },
  Speaker: {
    quotes: ({ id }, { first }, { loaders }) => loaders.quotesOfSpeaker(first).load(id),
    topics: ({ id }, { first }, { loaders }) => loaders.topicsOfSpeaker(first).load(id),
  },
  Topic: {
    articles: ({ id }, { first }, { loaders }) => loaders.articlesOfTopic(first).load(id),
    speakers: ({ id }, { first }, { loaders }) => loaders.speakersOfTopic(first).load(id),
    related: ({ id }, { first }, { loaders }) => loaders.relatedTopics(first).load(id),
    timeline: ({ id }, _, { loaders }) => loaders.monthsOfTopic.load(id),
  },
};

await startStandaloneServer(new ApolloServer({ typeDefs: SCHEMA, resolvers }), {
  listen: { port: Number(port), host: "127.0.0.1" },
  context: async () => ({ loaders: createLoaders() }),
});
