import type { Resolvers } from "../generated/resolvers.js";

type Resolver = (...parameters: readonly unknown[]) => unknown;

/**
 * Makes resolvers return a rejected promise where they would throw. If a resolver throws below one item of a list,
 * graphql-js gives up the list at once, and nothing handles the promises of the items before it: the first of them that
 * is rejected ends the process.
 */
export function withoutThrowing(types: Resolvers): Resolvers {
  return mapValues(types, (fields) => mapValues(fields, wrap));
}

function wrap(resolver: unknown): unknown {
  if (typeof resolver !== "function") return resolver;
  const resolve = resolver as Resolver; // The resolvers of all fields have the same form.
  return (...parameters: readonly unknown[]) => {
    try {
      return resolve(...parameters);
    } catch (error) {
      return Promise.reject(error);
    }
  };
}

function mapValues<Values extends object>(values: Values, map: (value: never) => unknown): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, map(value as never)]),
  ) as Values; // Each value is replaced by one of its own type.
}
