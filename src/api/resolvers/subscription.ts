import type { SubscriptionResolvers } from "../generated/resolvers.js";
import { refused } from "../not-served.js";

export const Subscription: SubscriptionResolvers = {
  quoteAdded: {
    subscribe: refused("quoteAdded"),
  },
};
