import { badInput } from "./bad-input.js";

/**
 * For what the schema promises and this version does not do: a clear no is better than a wrong answer.
 *
 * @throws OnrecordError BAD_USER_INPUT, always.
 */
export function refuse(name: string): never {
  throw badInput(`"${name}" is not served yet: leave it out.`);
}

/** A resolver that refuses. */
export function refused(name: string): () => never {
  return () => refuse(name);
}
