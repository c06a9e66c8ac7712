import postgres from "postgres";
import { OnrecordError } from "../../../errors/onrecord-error.js";

/** The address of a Postgres server, parsed. */
export interface ServerAddress {
  readonly url: string;
  /** Without credentials, for messages: "127.0.0.1:5432/archive". */
  readonly location: string;
  /** Tried in order until one accepts the connection. */
  readonly hosts: readonly { readonly host: string; readonly port: number }[];
  /** The Unix socket to connect to instead of a host; null for none. */
  readonly path: string | null;
  readonly tls: TlsMode;
}

/**
 * Whether a connection is encrypted: as `sslmode` of libpq, except that "require" and "prefer" accept any certificate,
 * and "verify" checks the certificate and the name of the server.
 */
export type TlsMode = "disable" | "prefer" | "require" | "verify";

/**
 * @param url `postgres://user:password@host:port/database`; what it leaves out is taken from the variables of libpq,
 * such as PGUSER.
 * @throws OnrecordError BAD_USER_INPUT if the address is malformed; the message does not repeat it.
 */
export function parseAddress(url: string): ServerAddress {
  const location = locationOf(url);
  const { host, port, path, ssl } = postgres(url).options;
  return {
    url,
    location,
    hosts: host.map((name, index) => ({ host: name, port: port[index] ?? 5432 })),
    path: path || null,
    tls: tlsModeOf(ssl),
  };
}

function tlsModeOf(ssl: unknown): TlsMode {
  switch (ssl) {
    case false:
    case undefined:
      return "disable";
    case "prefer":
    case "allow":
      return "prefer";
    case "require":
      return "require";
    default:
      return "verify";
  }
}

function locationOf(url: string): string {
  let address: URL;
  try {
    address = new URL(url);
    decodeURIComponent(`${address.username}${address.password}${address.pathname}`);
  } catch {
    throw new OnrecordError(
      "BAD_USER_INPUT",
      "The database address cannot be read: it should look like postgres://user:password@host:5432/name, with special characters of the password percent-encoded.",
    );
  }
  return `${address.hostname || "localhost"}:${address.port || 5432}${address.pathname}`;
}
