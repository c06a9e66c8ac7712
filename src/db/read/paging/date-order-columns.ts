import type { PgColumn } from "drizzle-orm/pg-core";

/** Where an article's place in time stands: in its own columns, or copied beside a link to it. */
export interface DateOrderColumns {
  readonly newestKey: PgColumn;
  readonly oldestKey: PgColumn;
  readonly articleId: PgColumn;
}
