import { answer, request } from "../handwritten/client.mjs";

/** @type {import("../contenders.mjs").Contender} */
export const mercurius = {
  title: "Mercurius",
  command: ({ database, port }) => ({ args: [`${import.meta.dirname}/server.mjs`, database, String(port)] }),
  request,
  answer,
};
