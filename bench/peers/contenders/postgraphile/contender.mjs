import { instant } from "../../operations/operations.mjs";
import { graphqlRequest } from "../graphql-request.mjs";
import { install } from "./install.mjs";

const NEWEST = "orderBy: [NEWEST_KEY_DESC, ROW_ID_DESC]";
const NEWEST_QUOTES = "orderBy: [NEWEST_KEY_DESC, ARTICLE_ID_DESC, REVERSE_POSITION_DESC]";
const SPEAKER = "speakerBySpeakerId { name slug }";

const DOCUMENTS = {
  feed: `query Feed { allArticles(first: 20, ${NEWEST}) { nodes { headline date source
    articleTopicsByArticleId(orderBy: POSITION_ASC) { nodes { topicByTopicId { name slug } } }
    quotesByArticleId(first: 5, orderBy: POSITION_ASC) { nodes { text kind ${SPEAKER} } } } } }`,
  speaker: `query Speaker($slug: String!) { speakerBySlug(slug: $slug) { name slug kind quoteCount
    quotesBySpeakerId(first: 20, ${NEWEST_QUOTES}) { nodes { text kind articleByArticleId { headline date } } }
    sharedTopics(count: 20) { nodes { name slug sharedCount } } } }`,
  search: `query Search($word: String!) { searchQuotes(query: $word, count: 20) { nodes {
    text ${SPEAKER} articleByArticleId { headline date } } } }`,
  deepPage: `query DeepPage($after: Cursor!) { allArticles(first: 20, after: $after, ${NEWEST}) {
    nodes { headline date source } pageInfo { hasNextPage } } }`,
  topic: `query Topic($slug: String!) { topicBySlug(slug: $slug) { name slug articleCount quoteCount
    sharedSpeakers(count: 20) { nodes { name slug sharedCount } }
    related(count: 20) { nodes { name slug sharedCount } }
    articleTopicsByTopicId(first: 10, orderBy: [NEWEST_KEY_DESC, ARTICLE_ID_DESC]) {
      nodes { articleByArticleId { headline date } } } } }`,
  timeline: `query Timeline($slug: String!) { topicBySlug(slug: $slug) { months { nodes { start quoteCount } } } }`,
  node: `query Node($id: BigInt!) { quoteByRowId(rowId: $id) { text kind position ${SPEAKER}
    articleByArticleId { headline date source url } } }`,
  wide: `query Wide($left: String!, $right: String!, $topic: String!, $few: Int!) {
    archive: archiveByRowId(rowId: true) { articleCount quoteCount speakerCount topicCount }
    left: speakerBySlug(slug: $left) { ...Card }
    right: speakerBySlug(slug: $right) { ...Card }
    topic: topicBySlug(slug: $topic) { name
      articleTopicsByTopicId(first: $few, orderBy: [NEWEST_KEY_DESC, ARTICLE_ID_DESC]) {
        nodes { articleByArticleId { ...Dated source } } } }
    newest: allArticles(first: $few, ${NEWEST}) {
      nodes { ...Dated articleTopicsByArticleId(orderBy: POSITION_ASC) { nodes { topicByTopicId { name } } } } }
    top: allSpeakers(first: 10, orderBy: [QUOTE_COUNT_DESC, ROW_ID_DESC]) { nodes { name quoteCount } }
  }
  fragment Card on Speaker { name kind quoteCount
    quotesBySpeakerId(first: $few, ${NEWEST_QUOTES}) { nodes { text articleByArticleId { ...Dated } } } }
  fragment Dated on Article { headline date }`,
};

const dated = (article) => ({ ...article, date: instant(article.date) });
const topicsOf = ({ nodes }) => nodes.map(({ topicByTopicId }) => topicByTopicId);
const articlesOf = ({ nodes }) => nodes.map(({ articleByArticleId }) => dated(articleByArticleId));
const spoken = ({ speakerBySpeakerId, ...quote }) => ({ ...quote, speaker: speakerBySpeakerId });
const printed = ({ articleByArticleId, ...quote }) => ({ ...quote, ...dated(articleByArticleId) });
const shared = ({ nodes }, count) =>
  nodes.map(({ sharedCount, ...item }) => ({ ...item, [count]: sharedCount }));
const card = ({ quotesBySpeakerId, ...speaker }) => ({
  ...speaker,
  quotes: quotesBySpeakerId.nodes.map(printed),
});
const tagged = ({ articleTopicsByArticleId, ...article }) => ({
  ...dated(article),
  topics: topicsOf(articleTopicsByArticleId),
});

const SHAPES = {
  feed: ({ allArticles }) =>
    allArticles.nodes.map(({ quotesByArticleId, ...article }) => ({
      ...tagged(article),
      quotes: quotesByArticleId.nodes.map(spoken),
    })),
  speaker: ({ speakerBySlug: { sharedTopics, ...speaker } }) => ({
    ...card(speaker),
    topics: shared(sharedTopics, "quoteCount"),
  }),
  search: ({ searchQuotes }) => searchQuotes.nodes.map(printed).map(spoken),
  deepPage: ({ allArticles }) => ({
    articles: allArticles.nodes.map(dated),
    hasNextPage: allArticles.pageInfo.hasNextPage,
  }),
  topic: ({ topicBySlug: { sharedSpeakers, related, articleTopicsByTopicId, ...topic } }) => ({
    ...topic,
    speakers: shared(sharedSpeakers, "quoteCount"),
    related: shared(related, "articleCount"),
    articles: articlesOf(articleTopicsByTopicId),
  }),
  timeline: ({ topicBySlug }) =>
    topicBySlug.months.nodes.map(({ start, quoteCount }) => ({ start: instant(start), quoteCount })),
  node: ({ quoteByRowId: { articleByArticleId, ...quote } }) => ({
    ...spoken(quote),
    article: dated(articleByArticleId),
  }),
  wide: ({ archive, left, right, topic, newest, top }) => ({
    archive,
    left: card(left),
    right: card(right),
    topic: { name: topic.name, articles: articlesOf(topic.articleTopicsByTopicId) },
    newest: newest.nodes.map(tagged),
    top: top.nodes,
  }),
};

const VARIABLES = {
  deepPage: ({ after }) => ({ after }),
  node: ({ id }) => ({ id: String(id) }),
  wide: (subject) => ({ ...subject, few: 5 }),
};

const CURSOR = `query Cursor($id: BigInt!) { allArticles(first: 1, condition: { rowId: $id }, ${NEWEST}) {
  edges { cursor } } }`;

/** @type {import("../contenders.mjs").Contender} */
export const postgraphile = {
  title: "PostGraphile",
  install,
  command: ({ database, port }) => ({
    args: [`${import.meta.dirname}/server.mjs`, database, String(port)],
    environment: { GRAPHILE_ENV: "production" },
  }),
  async prepare({ pages, ...subjects }, ask) {
    const found = [];
    for (const page of pages) {
      const body = JSON.stringify({ query: CURSOR, variables: { id: String(page.id) } });
      const { data } = await ask({ path: "/graphql", body });
      found.push({ ...page, after: data.allArticles.edges[0].cursor });
    }
    return { ...subjects, pages: found };
  },
  request: graphqlRequest(DOCUMENTS, VARIABLES),
  answer: (operation, { data }) => SHAPES[operation](data),
};
