import { errorCode } from "../../../errors/error-code.js";
import { DatabaseError } from "../../database-error.js";
import type { ServerAddress } from "./address.js";
import type { Conversions } from "./array-types.js";
import { type Connection, openConnection } from "./connection.js";
import type { Settings } from "./statement.js";

export interface ConnectorOptions {
  readonly address: ServerAddress;
  readonly settings: Settings;
  readonly conversions: Conversions;
}

/**
 * Creates a function that opens connections whose sessions have these settings. PgBouncer refuses most settings; the
 * connection then has none, and each of its transactions sets them.
 */
export function createConnector(options: ConnectorOptions): () => Promise<Connection> {
  let refusesSettings = false;
  return async () => {
    if (refusesSettings) return openConnection({ ...options, settings: {} });
    try {
      return await openConnection(options);
    } catch (error) {
      if (!isRefusedSetting(error)) throw error;
      refusesSettings = true;
      return openConnection({ ...options, settings: {} });
    }
  };
}

/** PgBouncer: "unsupported startup parameter: jit", since 1.20 "unsupported startup parameter in options". */
function isRefusedSetting(error: unknown): boolean {
  return (
    error instanceof DatabaseError &&
    errorCode(error.cause) === "08P01" &&
    error.message.includes("unsupported startup parameter")
  );
}
