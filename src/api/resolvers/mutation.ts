import type { MutationResolvers } from "../generated/resolvers.js";
import { ingestPage } from "../ingest-page.js";

export const Mutation: MutationResolvers = {
  ingestPage: (_, { input }, context) => ingestPage(input, context),
};
