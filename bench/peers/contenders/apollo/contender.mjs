import { answer, request } from "../handwritten/client.mjs";

/** @type {import("../contenders.mjs").Contender} */
export const apollo = {
  title: "Apollo",
  command: ({ database, port }) => ({ args: [`${import.meta.dirname}/server.mjs`, database, String(port)] }),
  request,
  answer,
};
