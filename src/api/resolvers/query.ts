import { requireScope } from "../callers/caller.js";
import type { QueryResolvers } from "../generated/resolvers.js";
import { pacedSource } from "../limits/paced-source.js";
import { articleBy, speakerBy, topicBy } from "../loading/look-up.js";
import { quoteFilter } from "../requests/filters.js";
import { loadNode, loadNodes } from "../requests/nodes.js";
import { searchSource } from "../requests/search-results.js";
import { createConnection } from "../values/connection.js";
import { idOf } from "../values/node-id.js";

export const Query: QueryResolvers = {
  node: (_, { id }, context, info) => loadNode(id, context, info),
  nodes: (_, { ids }, context, info) => loadNodes(ids, context, info),

  article: (_, { by }, { loaders, plans }, info) => articleBy(by, loaders, plans.article(info)),
  speaker: (_, { by }, { loaders, plans }, info) => speakerBy(by, loaders, plans.speaker(info)),
  topic: (_, { by }, { loaders, plans }, info) => topicBy(by, loaders, plans.topic(info)),
  quote: (_, { id }, { loaders, plans }, info) =>
    loaders.quoteById(plans.quote(info)).load(idOf("Quote", id, "id")),

  articles: (_, args, { loaders, plans, atPace }, info) =>
    createConnection(plans.articles(args, info), pacedSource(loaders.articles, atPace)),
  quotes: (_, args, { loaders, plans, atPace }, info) =>
    createConnection(plans.quotes(args, info), pacedSource(loaders.quotes, atPace)),
  speakers: (_, args, { loaders, plans, atPace }, info) =>
    createConnection(plans.speakers(args, info), pacedSource(loaders.speakers, atPace)),
  topics: (_, args, { loaders, plans, atPace }, info) =>
    createConnection(plans.topics(args, info), pacedSource(loaders.topics, atPace)),

  search: (_, args, { loaders, plans, atPace }, info) =>
    createConnection(plans.search(args, info), pacedSource(searchSource(loaders), atPace)),
  quoteTimeline: (_, { filter, interval }, { loaders }) => loaders.timeline(quoteFilter(filter), interval),
  archive: (_, __, { loaders }) => loaders.archive(),
  authorities: (_, __, { loaders }) => loaders.authorities(),
  corrections: (_, args, { loaders, plans }, info) =>
    createConnection(plans.corrections(args, info), loaders.corrections),

  apiKeys: (_, args, context, info) => {
    requireScope(context, "ADMIN");
    return createConnection(context.plans.apiKeys(args, info), context.loaders.apiKeys);
  },
  auditEvents: (_, args, context, info) => {
    requireScope(context, "ADMIN");
    return createConnection(context.plans.auditEvents(args, info), context.loaders.auditEvents);
  },
};
