import type {
  ApiKeyConnectionResolvers,
  ArticleConnectionResolvers,
  AuditEventConnectionResolvers,
  CorrectionConnectionResolvers,
  QuoteConnectionResolvers,
  RelatedTopicConnectionResolvers,
  RelatedTopicEdgeResolvers,
  SearchConnectionResolvers,
  SearchEdgeResolvers,
  SpeakerConnectionResolvers,
  SpeakerTopicConnectionResolvers,
  SpeakerTopicEdgeResolvers,
  TopicConnectionResolvers,
  TopicSpeakerConnectionResolvers,
  TopicSpeakerEdgeResolvers,
} from "../generated/resolvers.js";
import { highlightOf } from "../requests/search-results.js";
import type { Connection } from "../values/connection.js";

/** The resolvers of every connection; only the sources of the rows differ. */
const connection = {
  nodes: async <Row>(page: Connection<Row>) => (await page.slice()).items.map(({ row }) => row),
  edges: async <Row>(page: Connection<Row>) =>
    (await page.slice()).items.map(({ row, key }) => ({ cursor: page.cursorOf(key), node: row })),
  /** A cursor points to an item of the list, so there is at least that item beyond it. */
  pageInfo: async <Row>(page: Connection<Row>) => {
    const { items, more } = await page.slice();
    const [first, last] = [items[0], items.at(-1)];
    return {
      hasNextPage: (page.window.from === "start" && more) || page.window.before !== null,
      hasPreviousPage: (page.window.from === "end" && more) || page.window.after !== null,
      startCursor: first ? page.cursorOf(first.key) : null,
      endCursor: last ? page.cursorOf(last.key) : null,
    };
  },
  totalCount: async <Row>(page: Connection<Row>) => (await page.count()).count,
  totalCountIsExact: async <Row>(page: Connection<Row>) => (await page.count()).exact,
};

export const ArticleConnection: ArticleConnectionResolvers = connection;
export const QuoteConnection: QuoteConnectionResolvers = connection;
export const SpeakerConnection: SpeakerConnectionResolvers = connection;
export const ApiKeyConnection: ApiKeyConnectionResolvers = connection;
export const AuditEventConnection: AuditEventConnectionResolvers = connection;
export const CorrectionConnection: CorrectionConnectionResolvers = connection;
export const TopicConnection: TopicConnectionResolvers = connection;

export const SearchConnection: SearchConnectionResolvers = {
  ...connection,
  nodes: async (page) => (await page.slice()).items.map(({ row }) => row.node),
};
export const SearchEdge: SearchEdgeResolvers = {
  node: ({ node: hit }) => hit.node,
  highlight: ({ node: hit }) => highlightOf(hit),
};

export const SpeakerTopicConnection: SpeakerTopicConnectionResolvers = connection;
export const SpeakerTopicEdge: SpeakerTopicEdgeResolvers = { quoteCount: ({ node }) => node.shared };
export const TopicSpeakerConnection: TopicSpeakerConnectionResolvers = connection;
export const TopicSpeakerEdge: TopicSpeakerEdgeResolvers = { quoteCount: ({ node }) => node.shared };
export const RelatedTopicConnection: RelatedTopicConnectionResolvers = connection;
export const RelatedTopicEdge: RelatedTopicEdgeResolvers = { sharedArticleCount: ({ node }) => node.shared };
