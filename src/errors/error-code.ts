/** The `code` of an error, such as "ENOENT" from the system or "57014" from Postgres; null if it has none. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}
