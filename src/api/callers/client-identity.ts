import { addressGroup } from "./client-address.js";

/** What tells the client of a request apart from others. */
export interface ClientIdentity {
  /** The name of the valid API key that it sends; null without one. */
  readonly keyName: string | null;
  /** See `clientAddress`. */
  readonly address: string | null;
}

/**
 * The name of a client in limits and in the log: "key NAME" if its key is valid, else "address ADDRESS", else "local" if
 * there is no network. An invalid key does not count: otherwise a client could be another one in each request.
 */
export function clientName({ keyName, address }: ClientIdentity): string {
  if (keyName !== null) return `key ${keyName}`;
  return address === null ? "local" : `address ${addressGroup(address)}`;
}
