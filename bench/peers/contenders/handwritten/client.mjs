import { instant } from "../../operations/operations.mjs";
import { graphqlRequest } from "../graphql-request.mjs";

/** What a client of the schema in schema.mjs sends, and how its answers become comparable. */
const DOCUMENTS = {
  feed: `query Feed { articles(first: 20) { items { headline date source topics { name slug }
    quotes(first: 5) { text kind speaker { name slug } } } } }`,
  speaker: `query Speaker($slug: String!) { speaker(slug: $slug) { name slug kind quoteCount
    quotes(first: 20) { text kind article { headline date } }
    topics(first: 20) { sharedCount topic { name slug } } } }`,
  search: `query Search($word: String!) { search(query: $word, first: 20) {
    text speaker { name slug } article { headline date } } }`,
  deepPage: `query DeepPage($after: String!) { articles(first: 20, after: $after) {
    items { headline date source } hasNextPage } }`,
  topic: `query Topic($slug: String!) { topic(slug: $slug) { name slug articleCount quoteCount
    speakers(first: 20) { sharedCount speaker { name slug } }
    related(first: 20) { sharedCount topic { name slug } }
    articles(first: 10) { headline date } } }`,
  timeline: `query Timeline($slug: String!) { topic(slug: $slug) { timeline { start quoteCount } } }`,
  node: `query Node($id: ID!) { quote(id: $id) { text kind position speaker { name slug }
    article { headline date source url } } }`,
  wide: `query Wide($left: String!, $right: String!, $topic: String!, $few: Int!) {
    archive { articleCount quoteCount speakerCount topicCount }
    left: speaker(slug: $left) { ...Card }
    right: speaker(slug: $right) { ...Card }
    topic(slug: $topic) { name articles(first: $few) { ...Dated source } }
    newest: articles(first: $few) { items { ...Dated topics { name } } }
    top: speakers(first: 10) { name quoteCount }
  }
  fragment Card on Speaker { name kind quoteCount quotes(first: $few) { text article { ...Dated } } }
  fragment Dated on Article { headline date }`,
};

const dated = (article) => ({ ...article, date: instant(article.date) });
const line = ({ article, ...quote }) => ({ ...quote, ...dated(article) });
const card = (speaker) => ({ ...speaker, quotes: speaker.quotes.map(line) });
const shared = (list, of, count) => list.map((item) => ({ ...item[of], [count]: item.sharedCount }));

const SHAPES = {
  feed: ({ articles }) => articles.items.map(dated),
  speaker: ({ speaker }) => ({ ...card(speaker), topics: shared(speaker.topics, "topic", "quoteCount") }),
  search: ({ search }) => search.map(line),
  deepPage: ({ articles }) => ({ articles: articles.items.map(dated), hasNextPage: articles.hasNextPage }),
  topic: ({ topic }) => ({
    ...topic,
    speakers: shared(topic.speakers, "speaker", "quoteCount"),
    related: shared(topic.related, "topic", "articleCount"),
    articles: topic.articles.map(dated),
  }),
  timeline: ({ topic }) =>
    topic.timeline.map(({ start, quoteCount }) => ({ start: instant(start), quoteCount })),
  node: ({ quote }) => ({ ...quote, article: dated(quote.article) }),
  wide: ({ left, right, topic, newest, ...rest }) => ({
    ...rest,
    left: card(left),
    right: card(right),
    topic: { ...topic, articles: topic.articles.map(dated) },
    newest: newest.items.map(dated),
  }),
};

const VARIABLES = {
  deepPage: ({ date, id }) => ({ after: `${date} ${id}` }),
  wide: (subject) => ({ ...subject, few: 5 }),
};

export const request = graphqlRequest(DOCUMENTS, VARIABLES);

export const answer = (operation, { data }) => SHAPES[operation](data);
