import { instant } from "../../operations/operations.mjs";

/** @type {import("../contenders.mjs").Contender} */
export const limit = {
  title: "LIMIT",
  command: ({ database, port }) => ({
    args: [`${import.meta.dirname}/server.mjs`, database, String(port)],
  }),
  request: (operation, subject) => ({ path: `/${operation}`, body: JSON.stringify(subject) }),
  /** It has the shape already, except for the spelling of dates. */
  answer: (_, json) =>
    JSON.parse(JSON.stringify(json), (key, value) =>
      key === "date" || key === "start" ? instant(value) : value,
    ),
};
