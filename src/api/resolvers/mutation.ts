import * as correct from "../correct.js";
import type { MutationResolvers } from "../generated/resolvers.js";
import { ingestPage } from "../ingest-page.js";

export const Mutation: MutationResolvers = {
  ingestPage: (_, { input }, context) => ingestPage(input, context),
  mergeSpeakers: (_, args, context) => correct.merge(args, context),
  splitSpeaker: (_, args, context) => correct.split(args, context),
  attributeQuote: (_, args, context) => correct.attribute(args, context),
  renameSpeaker: (_, args, context) => correct.rename(args, context),
  undoCorrection: (_, args, context) => correct.undo(args, context),
};
