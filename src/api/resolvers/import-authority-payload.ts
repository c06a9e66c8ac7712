import type { ImportAuthorityPayloadResolvers } from "../generated/resolvers.js";

export const ImportAuthorityPayload: ImportAuthorityPayloadResolvers = {
  authority: async ({ name }, _, { loaders }) => {
    const found = (await loaders.authorities()).find((authority) => authority.name === name);
    if (!found) throw new Error(`The authority list "${name}" was removed while it was imported.`);
    return found;
  },
};
