import { articleJsonLd } from "../formats/json-ld.js";
import type { ArticleResolvers } from "../generated/resolvers.js";
import { type SelectedArticle, selected } from "../loading/rows.js";
import { createConnection } from "../values/connection.js";
import { toNodeId } from "../values/node-id.js";

export const Article: ArticleResolvers = {
  id: (article) => toNodeId("Article", article.id),
  image: (article) => imageOf(article),
  quotes: (article, args, { loaders, plans }, info) =>
    createConnection(plans.quotes(args, info), loaders.quotesOf("article", article)),
  speakers: (article, _, { loaders, plans }, info) =>
    loaders.speakersOfArticle(article, plans.speakersOfArticle(info)),
  topics: (article, _, { loaders, plans }, info) =>
    loaders.topicsOfArticle(article, plans.topicsOfArticle(info)),
  jsonLd: (article, _, { loaders }) => articleJsonLd(article, loaders),
};

/** Null if the page has no image. */
function imageOf(article: SelectedArticle) {
  const image = {
    caption: selected(article.imageCaption),
    credit: selected(article.imageCredit),
    url: selected(article.imageUrl),
  };
  return Object.values(image).every((part) => part === null) ? null : image;
}
