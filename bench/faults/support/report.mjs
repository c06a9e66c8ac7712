/**
 * @typedef {object} Report
 * @property {(promise: string, holds: boolean, seen: unknown) => void} check Prints what must hold, whether it does, and
 * what was seen.
 * @property {(text: string) => void} note Prints a line that decides nothing.
 * @property {(reason: string) => void} skip Says why something was not checked.
 * @property {() => number} failures
 */

/** @returns {Report} */
export function createReport(print = console.log) {
  let failures = 0;
  return {
    check(promise, holds, seen) {
      if (!holds) failures++;
      print(
        `${holds ? "PASS" : "FAIL"}  ${promise}: ${typeof seen === "string" ? seen : JSON.stringify(seen)}`,
      );
    },
    note: (text) => print(`      ${text}`),
    skip: (reason) => print(`SKIP  ${reason}`),
    failures: () => failures,
  };
}
