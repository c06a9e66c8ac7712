import type { IngestPagePayloadResolvers } from "../generated/resolvers.js";
import { loadReference } from "../loading/load-reference.js";

export const IngestPagePayload: IngestPagePayloadResolvers = {
  article: ({ articleId }, _, { loaders, plans }, info) =>
    loadReference(articleId, plans.article(info), loaders.articleById),
};
