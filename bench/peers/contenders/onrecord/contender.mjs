import { resolve } from "node:path";
import { instant } from "../../operations/operations.mjs";
import { graphqlRequest } from "../graphql-request.mjs";

const DOCUMENTS = {
  feed: `query Feed { articles(first: 20) { nodes { headline date source topics { name slug }
    quotes(first: 5) { nodes { text kind speaker { name slug } } } } } }`,
  speaker: `query Speaker($slug: String!) { speaker(by: { slug: $slug }) { name slug kind quoteCount
    quotes(first: 20) { nodes { text kind article { headline date } } }
    topics(first: 20) { edges { quoteCount node { name slug } } } } }`,
  search: `query Search($word: String!) { quotes(first: 20, filter: { search: $word }, orderBy: RELEVANCE) {
    nodes { text speaker { name slug } article { headline date } } } }`,
  deepPage: `query DeepPage($after: String!) { articles(first: 20, after: $after) {
    nodes { headline date source } pageInfo { hasNextPage } } }`,
  topic: `query Topic($slug: String!) { topic(by: { slug: $slug }) { name slug articleCount quoteCount
    speakers(first: 20) { edges { quoteCount node { name slug } } }
    related(first: 20) { edges { sharedArticleCount node { name slug } } }
    articles(first: 10) { nodes { headline date } } } }`,
  timeline: `query Timeline($slug: String!) { topic(by: { slug: $slug }) {
    quoteTimeline(interval: MONTH) { start quoteCount } } }`,
  node: `query Node($id: ID!) { node(id: $id) { ... on Quote { text kind position speaker { name slug }
    article { headline date source url } } } }`,
  wide: `query Wide($left: String!, $right: String!, $topic: String!, $few: Int!) {
    archive { articleCount quoteCount speakerCount topicCount }
    left: speaker(by: { slug: $left }) { ...Card }
    right: speaker(by: { slug: $right }) { ...Card }
    topic(by: { slug: $topic }) { name articles(first: $few) { nodes { ...Dated source } } }
    newest: articles(first: $few) { nodes { ...Dated topics { name } } }
    top: speakers(first: 10) { nodes { name quoteCount } }
  }
  fragment Card on Speaker { name kind quoteCount quotes(first: $few) { nodes { text article { ...Dated } } } }
  fragment Dated on Article { headline date }`,
};

const dated = (article) => ({ ...article, date: instant(article.date) });
const shared =
  (name, from = name) =>
  ({ edges }) =>
    edges.map(({ node, [from]: count }) => ({ ...node, [name]: count }));
const line = ({ article, ...quote }) => ({ ...quote, ...dated(article) });
const card = (speaker) => ({ ...speaker, quotes: speaker.quotes.nodes.map(line) });

const SHAPES = {
  feed: ({ articles }) =>
    articles.nodes.map((article) => ({ ...dated(article), quotes: article.quotes.nodes })),
  speaker: ({ speaker }) => ({ ...card(speaker), topics: shared("quoteCount")(speaker.topics) }),
  search: ({ quotes }) => quotes.nodes.map(line),
  deepPage: ({ articles }) => ({
    articles: articles.nodes.map(dated),
    hasNextPage: articles.pageInfo.hasNextPage,
  }),
  topic: ({ topic }) => ({
    ...topic,
    speakers: shared("quoteCount")(topic.speakers),
    related: shared("articleCount", "sharedArticleCount")(topic.related),
    articles: topic.articles.nodes.map(dated),
  }),
  timeline: ({ topic }) =>
    topic.quoteTimeline.map(({ start, quoteCount }) => ({ start: instant(start), quoteCount })),
  node: ({ node }) => ({ ...node, article: dated(node.article) }),
  wide: ({ archive, left, right, topic, newest, top }) => ({
    archive,
    left: card(left),
    right: card(right),
    topic: { ...topic, articles: topic.articles.nodes.map(dated) },
    newest: newest.nodes.map(dated),
    top: top.nodes,
  }),
};

const VARIABLES = {
  deepPage: ({ cursor }) => ({ after: cursor }),
  node: ({ id }) => ({ id: Buffer.from(`Quote:${id}`).toString("base64url") }),
  wide: (subject) => ({ ...subject, few: 5 }),
};

const CURSOR = `query Cursor($to: DateTime!) { articles(first: 1, filter: { date: { to: $to } }) { edges { cursor } } }`;

/**
 * As it ships, except for the budget of objects a minute, which would refuse what a load generator asks for
 * (docs/operations.md#limits).
 *
 * @type {import("../contenders.mjs").Contender}
 */
export const onrecord = {
  title: "OnRecord",
  command: ({ database, port, project }) => ({
    args: [
      resolve(project, "dist/cli.js"),
      "serve",
      "--database",
      database,
      "--port",
      String(port),
      "--host",
      "127.0.0.1",
    ],
    environment: { ONRECORD_OBJECTS_PER_MINUTE: "0" },
  }),
  /** Cursors are opaque, so they are asked for: the next article from a second after the date on is the one of that date. */
  async prepare({ pages, ...subjects }, ask) {
    const cursorOf = async ({ date }) => {
      const to = new Date(Date.parse(date) + 1_000).toISOString();
      const body = JSON.stringify({ query: CURSOR, variables: { to } });
      return (await ask({ path: "/graphql", body })).data.articles.edges[0].cursor;
    };
    const found = [];
    for (const page of pages) found.push({ ...page, cursor: await cursorOf(page) });
    return { ...subjects, pages: found };
  },
  request: graphqlRequest(DOCUMENTS, VARIABLES),
  answer: (operation, { data }) => SHAPES[operation](data),
};
