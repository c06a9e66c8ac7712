import type { SubscriptionResolvers } from "../generated/resolvers.js";
import { quotesAdded } from "../quote-added.js";
import type { QuoteOnPage } from "../rows.js";

export const Subscription: SubscriptionResolvers = {
  quoteAdded: {
    subscribe: (_, args, context, info) => quotesAdded(args, context, info),
    resolve: (edge: QuoteOnPage) => edge,
  },
};
