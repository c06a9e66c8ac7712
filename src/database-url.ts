/** A Postgres server, an embedded archive that lasts as long as its process, or the folder of one that is kept. */
export type DatabaseKind = "server" | "memory" | "folder";

/** What kind of database `url` names; it need not be well-formed beyond its scheme. */
export function databaseKindOf(url: string): DatabaseKind {
  if (/^postgres(ql)?:/i.test(url)) return "server";
  return url === "memory://" ? "memory" : "folder";
}
