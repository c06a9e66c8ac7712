import { getTableColumns, sql } from "drizzle-orm";
import { fold } from "../../names/fold.js";
import type { Identifier } from "../../names/identifier.js";
import type { Db } from "../database.js";
import {
  archive,
  nameVariants,
  type SpeakerRoleRow,
  type SpeakerRow,
  speakerNames,
  speakerRoles,
  speakerSuccessors,
  speakers,
} from "../schema.js";
import { rowsOf } from "../statement.js";
import { speakerConditions, speakersWith } from "./clauses/filters.js";
import { speakerOrdering } from "./clauses/orders.js";
import { ARTICLE_MEMBERS } from "./clauses/parent-links.js";
import { listOf, selectRows } from "./nested-fields.js";
import { anyId, type Columns, idsAs, isStorable, selection } from "./paging/columns.js";
import { countRows, storedCount } from "./paging/count.js";
import { type KeyType, keyShape } from "./paging/keyset.js";
import { readSlice, type Source } from "./paging/list.js";
import type {
  Count,
  ListRequest,
  Selected,
  Selection,
  Slice,
  SpeakerFilter,
  SpeakerOrder,
} from "./paging/list-request.js";
import { rowsWithNested } from "./paging/nested.js";
import { closestNames, parseName, SPEAKER_NAMES } from "./text-search/name-matches.js";

type SpeakerColumn = keyof SpeakerRow & string;

const columns: Columns<SpeakerRow> = getTableColumns(speakers);

/** One page of the speakers that match. */
export function speakerSlice(
  db: Db,
  request: ListRequest<SpeakerFilter, SpeakerOrder, SpeakerRow>,
): Promise<Slice<Selected<SpeakerRow>>> {
  return readSlice(db, sourceOf(request), listOf(columns, speakerOrdering(request.order), request));
}

/** Exact without a filter; with one, counting stops at 10,000. */
export function speakerCount(db: Db, filter: SpeakerFilter | null): Promise<Count> {
  const conditions = speakerConditions(filter);
  return conditions.length === 0
    ? storedCount(db, archive, archive.speakerCount)
    : countRows(db, { from: sql`${speakers}`, filter: conditions });
}

/** Unordered. The id of a merged speaker returns the row of its successor; an unknown id returns no row. */
export function speakersById(
  db: Db,
  ids: readonly number[],
  { columns: asked, nested }: Selection<SpeakerRow>,
): Promise<(Selected<SpeakerRow> & { requestedId: number })[]> {
  const statement = sql`
    select requested.id as "requestedId", ${selection(columns, asked)}
    from ${idsAs("requested", ids)}
    left join ${speakerSuccessors} on ${speakerSuccessors.id} = requested.id
    join ${speakers} on ${speakers.id} = coalesce(${speakerSuccessors.speakerId}, requested.id)`;
  return rowsWithNested<Selected<SpeakerRow> & { requestedId: number }>(db, statement, nested);
}

/** A merged speaker's slug finds its successor. */
export async function speakerBySlug(
  db: Db,
  slug: string,
  asked: Selection<SpeakerRow>,
): Promise<Selected<SpeakerRow> | null> {
  if (!isStorable(slug)) return null;
  const own = sql`select ${speakers.id} from ${speakers} where ${speakers.slug} = ${slug}`;
  const successor = sql`
    select ${speakerSuccessors.speakerId} from ${speakerSuccessors} where ${speakerSuccessors.slug} = ${slug}`;
  const from = sql`${speakers} where ${speakers.id} = coalesce((${own}), (${successor}))`;
  const [row = null] = await selectRows(db, columns, asked, from);
  return row;
}

/** All speakers printed with that name, ignoring case and accents, and whether they go by it; the most quoted first. */
export async function speakersNamed(
  db: Db,
  name: string,
  asked: readonly SpeakerColumn[],
): Promise<(Selected<SpeakerRow> & { readonly isOwnName: boolean })[]> {
  if (!isStorable(name)) return [];
  const named = sql`
    select ${speakerNames.speakerId} from ${speakerNames} where ${speakerNames.nameKey} = ${fold(name)}`;
  return rowsOf(
    db,
    sql`
      select ${speakers.nameKey} = ${fold(name)} as "isOwnName", ${selection(columns, asked)}
      from ${speakers} where ${speakers.id} in (${named})
      order by ${speakers.quoteCount} desc, ${speakers.id}`,
  );
}

/** All speakers with the identifier, a `plainIdentifier`; the most quoted first. */
export function speakersIdentified(
  db: Db,
  identifier: Identifier,
  asked: readonly SpeakerColumn[],
): Promise<Selected<SpeakerRow>[]> {
  const from = sql`
    ${speakers} where ${speakers.id} in ${speakersWith([identifier])}
    order by ${speakers.quoteCount} desc, ${speakers.id}`;
  return selectRows(db, columns, { columns: asked }, from);
}

/** How many people of one surname are looked through for a name. */
const MAX_BLOCK = 1000;

/** The people who are printed with a full name of that blocking key, with these names; the most quoted first. */
export async function peopleInBlock(
  db: Db,
  blockingKey: string,
  asked: readonly SpeakerColumn[],
): Promise<(Selected<SpeakerRow> & { readonly names: readonly string[] })[]> {
  if (!isStorable(blockingKey)) return [];
  return rowsOf(
    db,
    sql`
      select variants.names, ${selection(columns, asked)}
      from (
        select ${nameVariants.speakerId} as id, array_agg(distinct ${nameVariants.name}) as names
        from ${nameVariants}
        where ${nameVariants.blockingKey} = ${blockingKey} and ${nameVariants.kind} = 'PERSON'
          and ${nameVariants.confidence} is null
        group by ${nameVariants.speakerId}) as variants
      join ${speakers} on ${speakers.id} = variants.id
      order by ${speakers.quoteCount} desc, ${speakers.id}
      limit ${MAX_BLOCK}`,
  );
}

/** The names of each speaker, at most `first`, those printed in the most articles first. */
export function namesOf(
  db: Db,
  speakerIds: readonly number[],
  first: number,
): Promise<{ speakerId: number; name: string }[]> {
  const { speakerId, name, articleCount } = speakerNames;
  const rank = sql`row_number() over (partition by ${speakerId} order by ${articleCount} desc, ${name} collate "C")`;
  return rowsOf(
    db,
    sql`
      select speaker_id as "speakerId", name as "name"
      from (select *, ${rank} as rank from ${speakerNames}
        where ${anyId(speakerId, speakerIds)} and ${articleCount} > 0) as ranked
      where rank <= ${first}::bigint
      order by rank`,
  );
}

/** All spellings of a title, shown as the one printed in the most articles; of equals, the one seen first. */
export type SpeakerRole = Omit<SpeakerRoleRow, "titleKey">;

/** The roles of each speaker, at most `first`, those with the most quotes first. */
export function rolesOf(db: Db, speakerIds: readonly number[], first: number): Promise<SpeakerRole[]> {
  const { speakerId, title, titleKey, quoteCount, articleCount, firstSeenAt, lastSeenAt } = speakerRoles;
  const spellings = sql`${articleCount} desc, ${firstSeenAt}, ${title} collate "C"`;
  return rowsOf(
    db,
    sql`
      select "speakerId", "title", "quoteCount", "articleCount", "firstSeenAt", "lastSeenAt"
      from (
        select *, row_number() over (
          partition by "speakerId" order by "quoteCount" desc, "articleCount" desc, "title" collate "C") as rank
        from (
          select ${speakerId} as "speakerId", (array_agg(${title} order by ${spellings}))[1] as "title",
            sum(${quoteCount}) as "quoteCount", sum(${articleCount}) as "articleCount",
            min(${firstSeenAt}) as "firstSeenAt", max(${lastSeenAt}) as "lastSeenAt"
          from ${speakerRoles} where ${anyId(speakerId, speakerIds)}
          group by ${speakerId}, ${titleKey}) as role) as ranked
      where rank <= ${first}::bigint
      order by rank`,
  );
}

/** The speakers quoted in each article, each once, in the order in which they first speak. */
export function speakersOfArticles(
  db: Db,
  articleIds: readonly number[],
  { columns: asked, nested }: Selection<SpeakerRow>,
): Promise<(Selected<SpeakerRow> & { articleId: number })[]> {
  const { from, articleId, conditions, order } = ARTICLE_MEMBERS.speakers;
  const statement = sql`
    select ${articleId} as "articleId", ${selection(columns, asked)} from ${from}
    where ${sql.join([anyId(articleId, articleIds), ...conditions], sql` and `)} order by ${articleId}, ${order}`;
  return rowsWithNested<Selected<SpeakerRow> & { articleId: number }>(db, statement, nested);
}

/** The types of the key in a cursor of that order. */
export const speakerKeyShape = (order: SpeakerOrder): readonly KeyType[] => keyShape(speakerOrdering(order));

/** By relevance, the source is the matching names with their closeness, so the search is not repeated as a filter. */
function sourceOf({ filter, order }: ListRequest<SpeakerFilter, SpeakerOrder, SpeakerRow>): Source {
  if (order !== "RELEVANCE" || !filter) return { from: sql`${speakers}`, filter: speakerConditions(filter) };
  const closest = closestNames(SPEAKER_NAMES, parseName(filter.search ?? ""));
  return {
    from: sql`(${closest}) as closest join ${speakers} on ${speakers.id} = closest.id`,
    filter: speakerConditions({ ...filter, search: null }),
  };
}
