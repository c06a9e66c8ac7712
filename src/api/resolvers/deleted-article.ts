import type { DeletedArticleResolvers } from "../generated/resolvers.js";
import { toNodeId } from "../values/node-id.js";

export const DeletedArticle: DeletedArticleResolvers = {
  id: ({ id }) => toNodeId("Article", id),
};
