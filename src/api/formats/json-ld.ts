import type { ListRequest, QuoteFilter, QuoteOrder } from "../../db/read/paging/list-request.js";
import type { QuoteRow } from "../../db/schema.js";
import type { Loaders } from "../loading/loaders.js";
import type { SelectedArticle } from "../loading/rows.js";
import { type JsonLd, newsArticle } from "./news-article.js";

/** How many of an article's quotes its JSON-LD holds at most. */
const MAX_QUOTES = 100;

const QUOTES: ListRequest<QuoteFilter, QuoteOrder, QuoteRow> = {
  filter: null,
  order: "IN_TEXT",
  window: { size: MAX_QUOTES, from: "start", after: null, before: null },
  columns: ["text", "kind", "position", "speakerId"],
};

/** The article in JSON-LD: with its quotes, speakers and topics, which many articles read at once. */
export async function articleJsonLd(article: SelectedArticle, loaders: Loaders): Promise<JsonLd> {
  const [{ items }, topics] = await Promise.all([
    loaders.quotesOf("article", article.id).slice(QUOTES),
    loaders.topicsOfArticle(["name"]).load(article.id),
  ]);
  const quotes = items.map(({ row }) => row);
  const speakerIds = new Set(quotes.flatMap(({ speakerId }) => speakerId ?? []));
  const speakers = await loaders.speakerById(["name", "kind"]).loadMany([...speakerIds]);
  return newsArticle({ article, quotes, speakers: speakers.flatMap(rowOrThrow), topics });
}

/** @throws Error where it could not be read: what `loadMany` hands over as a value. */
function rowOrThrow<Row>(row: Row | Error | null): Row[] {
  if (row instanceof Error) throw row;
  return row === null ? [] : [row];
}
