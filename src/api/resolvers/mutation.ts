import type { MutationResolvers } from "../generated/resolvers.js";
import * as apiKeys from "../writes/api-keys.js";
import * as authorities from "../writes/authorities.js";
import * as correct from "../writes/corrections.js";
import { deleteArticles } from "../writes/delete-articles.js";
import { ingestPage } from "../writes/ingest-page.js";

export const Mutation: MutationResolvers = {
  ingestPage: (_, { input }, context) => ingestPage(input, context),
  deleteArticles: (_, args, context) => deleteArticles(args, context),
  mergeSpeakers: (_, args, context) => correct.merge(args, context),
  splitSpeaker: (_, args, context) => correct.split(args, context),
  attributeQuote: (_, args, context) => correct.attribute(args, context),
  renameSpeaker: (_, args, context) => correct.rename(args, context),
  undoCorrection: (_, args, context) => correct.undo(args, context),
  importAuthority: (_, args, context) => authorities.importAuthority(args, context),
  removeAuthority: (_, args, context) => authorities.removeAuthority(args, context),
  applyAuthorities: (_, __, context) => authorities.applyAuthorities(context),
  createApiKey: (_, { input }, context) => apiKeys.createApiKey(input, context),
  revokeApiKey: (_, { name }, context) => apiKeys.revokeApiKey(name, context),
};
