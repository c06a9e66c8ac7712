import { tally } from "./figures.mjs";

const ERROR = 50;

/** The lines of a server's log; what is not JSON counts as a message at level error. @param {string} text */
export function readLog(text) {
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      try {
        return JSON.parse(line);
      } catch {
        return { level: ERROR, msg: line };
      }
    });
}

/** The errors of a log by their innermost causes, each with how often it occurs. @param {string} text */
export function loggedErrors(text) {
  const errors = readLog(text).filter(({ level }) => level >= ERROR);
  return tally(errors.map(({ err, msg }) => (err ? innermostCause(err.stack) : msg).slice(0, 500)));
}

function innermostCause(stack) {
  return stack.split("caused by: ").at(-1).split("\n").slice(0, 2).join("");
}
