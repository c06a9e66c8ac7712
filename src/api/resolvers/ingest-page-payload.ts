import type { IngestPagePayloadResolvers } from "../generated/resolvers.js";
import { refer } from "../loading/load-reference.js";

export const IngestPagePayload: IngestPagePayloadResolvers = {
  article: ({ articleId }, _, { loaders, plans }, info) =>
    refer(articleId, plans.article(info), loaders.articleById),
};
