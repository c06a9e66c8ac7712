import type { SubscriptionResolvers } from "../generated/resolvers.js";
import { quotesAdded } from "../live/quote-added.js";
import type { QuoteEdge } from "../loading/rows.js";

export const Subscription: SubscriptionResolvers = {
  quoteAdded: {
    subscribe: (_, args, context, info) => quotesAdded(args, context, info),
    resolve: (edge: QuoteEdge) => edge,
  },
};
