import type { Plugin } from "graphql-yoga";
import type { Authenticator } from "../../callers/authenticator.js";
import { type Identity, requireReader } from "../../callers/caller.js";

/** What is needed of a request, in whatever way it came: a `Request` has it. */
export interface RequestSource {
  readonly headers: { get(name: string): string | null };
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
}

/** The caller of a request, who is identified once. */
export type IdentityOf = (request: RequestSource) => Promise<Identity>;

export function createIdentityOf(authenticate: Authenticator): IdentityOf {
  const identities = new WeakMap<RequestSource, Promise<Identity>>();
  return (request) => {
    const identity = identities.get(request) ?? authenticate(request.headers.get("authorization"));
    identities.set(request, identity);
    return identity;
  };
}

/**
 * Refuses GraphQL requests without a valid key before anything of them is read: not even the error messages of
 * validation, which quote the schema, reach a caller without one. GraphiQL's page and the health checks stay open.
 */
export function useReadAccess(identityOf: IdentityOf): Plugin {
  return {
    async onRequestParse({ request }) {
      requireReader(await identityOf(request));
    },
  };
}
