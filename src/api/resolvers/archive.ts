import { toCursor } from "../cursor.js";
import type { ArchiveResolvers } from "../generated/resolvers.js";
import { quoteScope } from "../lists.js";

export const Archive: ArchiveResolvers = {
  storedCursor: ({ stored }) => toCursor(quoteScope("STORED"), [stored]),
};
