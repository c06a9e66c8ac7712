/** A Postgres server, an embedded archive in memory that ends with its process, or an embedded archive in a folder. */
export type DatabaseKind = "server" | "memory" | "folder";

/** The kind of database that `url` names. Only the scheme is checked; the rest may be malformed. */
export function databaseKindOf(url: string): DatabaseKind {
  if (/^postgres(ql)?:/i.test(url)) return "server";
  return url === "memory://" ? "memory" : "folder";
}
