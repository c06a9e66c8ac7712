import { DatabaseError } from "../../database-error.js";

/** @param cause The error of the socket, if it had one. */
export function connectionLost(location: string, cause?: unknown): DatabaseError {
  return fault(location, "CONNECTION_CLOSED", "The connection was lost.", cause);
}

/** No connection can be opened, or the server does not answer on those that are open. */
export function serverSilent(location: string): DatabaseError {
  return fault(location, "CONNECT_TIMEOUT", "The server does not answer.");
}

export function statementTimedOut(location: string): DatabaseError {
  return fault(location, "57014", "The statement took too long.");
}

export function archiveClosed(location: string): DatabaseError {
  return fault(location, "CONNECTION_ENDED", "The archive is closed.");
}

/** @param code One that `toOnrecordError` knows. */
function fault(location: string, code: string, message: string, cause?: unknown): DatabaseError {
  return new DatabaseError(location, Object.assign(new Error(message, { cause }), { code }));
}
