import type { QuoteRequest } from "../../db/read/paging/list-request.js";
import type { Loaders } from "../loading/loaders.js";
import type { SelectedArticle } from "../loading/rows.js";
import { type JsonLd, newsArticle } from "./news-article.js";

/** The maximum number of quotes in the JSON-LD of an article. */
const MAX_QUOTES = 100;

const QUOTES: QuoteRequest = {
  filter: null,
  order: "IN_TEXT",
  window: { size: MAX_QUOTES, from: "start", after: null, before: null },
  columns: ["text", "kind", "position", "speakerId"],
};

/** The article with its quotes, speakers and topics as JSON-LD. Reads of several articles are batched. */
export async function articleJsonLd(article: SelectedArticle, loaders: Loaders): Promise<JsonLd> {
  const [{ items }, topics] = await Promise.all([
    loaders.quotesOf("article", article).slice(QUOTES),
    loaders.topicsOfArticle(article, { columns: ["name"] }),
  ]);
  const quotes = items.map(({ row }) => row);
  const speakerIds = new Set(quotes.flatMap(({ speakerId }) => speakerId ?? []));
  const [speakers, identifiers] = await Promise.all([
    loaders.speakerById({ columns: ["name", "kind"] }).loadMany([...speakerIds]),
    loaders.identifiersOfSpeaker.loadMany([...speakerIds]),
  ]);
  return newsArticle({
    article,
    quotes,
    speakers: speakers.flatMap(rowOrThrow),
    identifiers: identifiers.flatMap(rowOrThrow).flat(),
    topics,
  });
}

/** @throws Error if the row could not be read, which `loadMany` returns as a value. */
function rowOrThrow<Row>(row: Row | Error | null): Row[] {
  if (row instanceof Error) throw row;
  return row === null ? [] : [row];
}
