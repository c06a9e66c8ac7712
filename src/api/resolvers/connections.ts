import type { OrderKey, Slice } from "../../db/read/paging/list-request.js";
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
import type { Connection, Edge } from "../values/connection.js";

/** The resolvers of every connection; only the sources of the rows differ. */
const connection = {
  nodes: <Row>(page: Connection<Row>) => whenRead(page, ({ items }) => items.map(({ row }) => row)),
  edges: <Row>(page: Connection<Row>) =>
    whenRead(page, ({ items }) => items.map(({ row, key }) => edgeOf(page, row, key))),
  pageInfo: <Row>(page: Connection<Row>) => whenRead(page, (slice) => pageInfoOf(page, slice)),
  totalCount: async <Row>(page: Connection<Row>) => (await page.count()).count,
  totalCountIsExact: async <Row>(page: Connection<Row>) => (await page.count()).exact,
};

/** Its cursor is made only if it is selected: otherwise the key was not read. */
function edgeOf<Row>({ cursorOf }: Connection<Row>, node: Row, key: OrderKey): Edge<Row> {
  return {
    node,
    get cursor() {
      return cursorOf(key);
    },
  };
}

/** Rows that were read with their parent are there at once; a promise for each of them would cost more than they do. */
function whenRead<Row, Value>(
  page: Connection<Row>,
  then: (slice: Slice<Row>) => Value,
): Value | Promise<Value> {
  const slice = page.slice();
  return slice instanceof Promise ? slice.then(then) : then(slice);
}

/** A cursor points to an item of the list, so there is at least that item beyond it. */
function pageInfoOf<Row>({ window, cursorOf }: Connection<Row>, { items, more }: Slice<Row>) {
  const [first, last] = [items[0], items.at(-1)];
  return {
    hasNextPage: (window.from === "start" && more) || window.before !== null,
    hasPreviousPage: (window.from === "end" && more) || window.after !== null,
    get startCursor() {
      return first ? cursorOf(first.key) : null;
    },
    get endCursor() {
      return last ? cursorOf(last.key) : null;
    },
  };
}

export const ArticleConnection: ArticleConnectionResolvers = connection;
export const QuoteConnection: QuoteConnectionResolvers = connection;
export const SpeakerConnection: SpeakerConnectionResolvers = connection;
export const ApiKeyConnection: ApiKeyConnectionResolvers = connection;
export const AuditEventConnection: AuditEventConnectionResolvers = connection;
export const CorrectionConnection: CorrectionConnectionResolvers = connection;
export const TopicConnection: TopicConnectionResolvers = connection;

export const SearchConnection: SearchConnectionResolvers = {
  ...connection,
  nodes: (page) => whenRead(page, ({ items }) => items.map(({ row }) => row.node)),
};
export const SearchEdge: SearchEdgeResolvers = {
  node: ({ node: hit }) => hit.node,
  highlight: ({ node: hit }, _, { atPace }) => atPace(() => highlightOf(hit)),
};

export const SpeakerTopicConnection: SpeakerTopicConnectionResolvers = connection;
export const SpeakerTopicEdge: SpeakerTopicEdgeResolvers = { quoteCount: ({ node }) => node.shared };
export const TopicSpeakerConnection: TopicSpeakerConnectionResolvers = connection;
export const TopicSpeakerEdge: TopicSpeakerEdgeResolvers = { quoteCount: ({ node }) => node.shared };
export const RelatedTopicConnection: RelatedTopicConnectionResolvers = connection;
export const RelatedTopicEdge: RelatedTopicEdgeResolvers = { sharedArticleCount: ({ node }) => node.shared };
