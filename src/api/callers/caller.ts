import type { ApiKeyRow } from "../../db/schema.js";
import type { Actor } from "../../db/write/audit-events.js";
import { OnrecordError } from "../../errors/onrecord-error.js";

/** What a caller may do. A scope includes no other, except that every key may read. */
export type Scope = ApiKeyRow["scopes"][number];

export const SCOPES: readonly Scope[] = ["READ", "INGEST", "CORRECT", "ADMIN"];

/** Who sends a request. */
export interface Caller extends Pick<Actor, "name" | "keyId"> {
  readonly scopes: readonly Scope[];
}

/** Why a request comes from no caller that may do anything more than everybody may. */
interface Refusal {
  /** The beginning of an error message, such as "No API key was sent". */
  readonly problem: string;
}

export type Identity = Caller | Refusal;

/**
 * The caller as the one who makes a change.
 *
 * @throws OnrecordError UNAUTHENTICATED without a valid key, FORBIDDEN if the key lacks the scope.
 */
export function requireScope(
  { identity, requestId }: { readonly identity: Identity; readonly requestId: string },
  scope: Scope,
): Actor {
  const { name, keyId } = callerWith(scope, identity);
  return { name, keyId, requestId };
}

/** @throws OnrecordError UNAUTHENTICATED without a valid key. */
export function requireReader(identity: Identity): void {
  callerWith("READ", identity);
}

/** Whether the caller may send anything that is stored. */
export function mayWrite(identity: Identity): boolean {
  return "scopes" in identity && identity.scopes.some((scope) => scope !== "READ");
}

function callerWith(scope: Scope, identity: Identity): Caller {
  const wanted = `"${nameOfScope(scope)}"`;
  if ("problem" in identity) {
    throw new OnrecordError(
      "UNAUTHENTICATED",
      `${identity.problem}: send one with the scope ${wanted} in the header "Authorization: Bearer KEY".`,
    );
  }
  const { name, scopes } = identity;
  if (scope === "READ" || scopes.includes(scope)) return identity;
  throw new OnrecordError(
    "FORBIDDEN",
    `This needs the scope ${wanted}, and the API key "${name}" has only ${listOfScopes(scopes)}: use a key that has it.`,
  );
}

/** As people write it: in small letters. */
const nameOfScope = (scope: Scope): string => scope.toLowerCase();

function listOfScopes(scopes: readonly Scope[]): string {
  return SCOPES.filter((scope) => scopes.includes(scope))
    .map((scope) => `"${nameOfScope(scope)}"`)
    .join(" and ");
}
