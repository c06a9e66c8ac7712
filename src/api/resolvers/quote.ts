import type { QuoteRow } from "../../db/schema.js";
import { paragraphsAround } from "../formats/paragraph.js";
import { type TextQuote, textQuoteIn } from "../formats/text-quote.js";
import type { QuoteResolvers } from "../generated/resolvers.js";
import type * as schema from "../generated/schema.js";
import { loadReference } from "../loading/load-reference.js";
import { type SelectedArticle, type SelectedQuote, selected } from "../loading/rows.js";
import type { Context } from "../requests/context.js";
import { createConnection } from "../values/connection.js";
import { toNodeId } from "../values/node-id.js";

export const Quote: QuoteResolvers = {
  id: (quote) => toNodeId("Quote", quote.id),
  speaker: (quote, _, { loaders, plans }, info) => loaders.speakerOf(quote, plans.speaker(info)),
  attribution: (quote) => attributionOf(quote),
  article: (quote, _, { loaders, plans }, info) => loaders.articleOf(quote, plans.article(info)),
  span: (quote) => ({ start: selected(quote.start), end: selected(quote.end) }),
  paragraph: (quote, _, context) => paragraphOf(quote, context),
  evidence: (quote, _, context) => evidenceOf(quote, context),
  topics: (quote, _, { loaders, plans }, info) =>
    loaders.topicsOfArticle({ id: selected(quote.articleId) }, plans.topicsOfArticle(info)),
  printings: (quote, args, { loaders, plans }, info) =>
    createConnection(plans.printings(args, info), loaders.quotesOf("quote", quote)),
};

/** Null if the page does not say who spoke. */
function attributionOf(quote: SelectedQuote) {
  return whereNotNull(selected(quote.method), (method) => ({
    mention: selected(quote.mention),
    mentionSpan: spanOf(selected(quote.mentionStart), selected(quote.mentionEnd)),
    cue: selected(quote.cue),
    cueSpan: spanOf(selected(quote.cueStart), selected(quote.cueEnd)),
    method,
    identifiedBy: identifiedBy(method, selected(quote.identityConfidence)),
    confidence: selected(quote.confidence),
  }));
}

/** A confidence below 1 shows that other pages told who the speaker is. */
function identifiedBy(method: QuoteRow["method"], identityConfidence: number): schema.SpeakerIdentification {
  if (method === "CORRECTION") return "EDITOR";
  return identityConfidence < 1 ? "ARCHIVE" : "PAGE";
}

function spanOf(start: number | null, end: number | null) {
  return start === null || end === null ? null : { start, end };
}

async function paragraphOf(quote: SelectedQuote, { loaders, atPace }: Context): Promise<string> {
  const article: SelectedArticle = await loadReference(
    selected(quote.articleId),
    { columns: ["body"] },
    loaders.articleById,
  );
  return atPace(() => paragraphsAround(selected(article.body), selected(quote.start), selected(quote.end)));
}

async function evidenceOf(quote: SelectedQuote, { loaders, atPace }: Context): Promise<TextQuote> {
  const body = await loaders.bodyOfArticle(selected(quote.articleId));
  return atPace(() => textQuoteIn(body, selected(quote.start), selected(quote.end)));
}

function whereNotNull<Value, Result>(value: Value | null, then: (value: Value) => Result): Result | null {
  return value === null ? null : then(value);
}
