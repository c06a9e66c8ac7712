import type { ArchiveResolvers } from "../generated/resolvers.js";
import { quoteScope } from "../requests/lists.js";
import { toCursor } from "../values/cursor.js";

export const Archive: ArchiveResolvers = {
  storedCursor: ({ stored }) => toCursor(quoteScope("STORED"), [stored]),
};
