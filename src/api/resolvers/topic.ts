import type { TopicResolvers } from "../generated/resolvers.js";
import { createConnection } from "../values/connection.js";
import { toNodeId } from "../values/node-id.js";

export const Topic: TopicResolvers = {
  id: (topic) => toNodeId("Topic", topic.id),
  articles: (topic, args, { loaders, plans }, info) =>
    createConnection(plans.articles(args, info), loaders.articlesOf("topic", topic)),
  quotes: (topic, args, { loaders, plans }, info) =>
    createConnection(plans.quotes(args, info), loaders.quotesOf("topic", topic)),
  speakers: (topic, args, { loaders, plans }, info) =>
    createConnection(plans.speakersOfTopic(args, info), loaders.speakersOf("topic", topic)),
  related: (topic, args, { loaders, plans }, info) =>
    createConnection(plans.relatedTopics(args, info), loaders.topicsOf("topic", topic)),
  quoteTimeline: (topic, { interval }, { loaders }) => loaders.timelineOf("topic", interval).load(topic.id),
};
