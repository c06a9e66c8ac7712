import { sameAs } from "../formats/same-as.js";
import type { SpeakerResolvers } from "../generated/resolvers.js";
import { checkSize } from "../values/bad-input.js";
import { createConnection } from "../values/connection.js";
import { toNodeId } from "../values/node-id.js";

export const Speaker: SpeakerResolvers = {
  id: (speaker) => toNodeId("Speaker", speaker.id),
  aliases: async (speaker, { first }, { loaders }) =>
    (await loaders.namesOfSpeaker(checkSize(first, "first")).load(speaker.id)).map(({ name }) => name),
  identifiers: (speaker, _, { loaders }) => loaders.identifiersOfSpeaker.load(speaker.id),
  sameAs: async (speaker, _, { loaders }) => sameAs(await loaders.identifiersOfSpeaker.load(speaker.id)),
  roles: (speaker, { first }, { loaders }) =>
    loaders.rolesOfSpeaker(checkSize(first, "first")).load(speaker.id),
  quotes: (speaker, args, { loaders, plans }, info) =>
    createConnection(plans.quotes(args, info), loaders.quotesOf("speaker", speaker)),
  articles: (speaker, args, { loaders, plans }, info) =>
    createConnection(plans.articles(args, info), loaders.articlesOf("speaker", speaker)),
  topics: (speaker, args, { loaders, plans }, info) =>
    createConnection(plans.topicsOfSpeaker(args, info), loaders.topicsOf("speaker", speaker)),
  quoteTimeline: (speaker, { interval }, { loaders }) =>
    loaders.timelineOf("speaker", interval).load(speaker.id),
};
