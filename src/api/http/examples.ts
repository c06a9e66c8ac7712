import { quoteScope } from "../requests/lists.js";
import { toCursor } from "../values/cursor.js";

/** An operation that GraphiQL opens with, in a tab of its own. */
export interface Example {
  readonly query: string;
  /** JSON; none where the operation takes none. */
  readonly variables?: string;
  readonly headers?: string;
}

/** A short tour: each answers on the archive that `samples/` makes. */
export const EXAMPLES: readonly [Example, ...Example[]] = [
  {
    query: `# Who says what in the newest articles,
# and how the page tells.
query NewestArticles {
  articles(first: 5) {
    totalCount
    nodes {
      headline
      source
      date
      topics { name }
      quotes(first: 3) {
        totalCount
        nodes {
          text
          speaker { name }
          attribution { mention cue method confidence }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# Where is it said, printed or named? As on the web:
# "an exact phrase", -without, or; misspelt names, too.
query Search($query: String!) {
  search(query: $query, first: 10) {
    totalCount
    edges {
      highlight
      node {
        __typename
        ... on Quote { text speaker { name } }
        ... on Article { headline source date }
        ... on Speaker { name slug quoteCount }
        ... on Topic { name slug articleCount }
      }
    }
  }
}
`,
    variables: `{ "query": "\\"evening boat\\" or stenslund or ferries" }`,
  },
  {
    query: `# What did somebody say about something?
# Any spelling finds him: try "rurik stensland" too.
query WhatDidTheySay($name: String!, $about: String!) {
  speaker(by: { name: $name }) {
    name
    quotes(first: 10, filter: { search: $about }) {
      totalCount
      nodes {
        text
        kind
        article { headline source date }
      }
    }
  }
}
`,
    variables: `{ "name": "Rurik Stensland", "about": "sea or buoy" }`,
  },
  {
    query: `# Who else printed it: the same words elsewhere,
# whatever their punctuation, the earliest first.
query WhoElsePrintedIt($name: String!) {
  speaker(by: { name: $name }) {
    name
    quotes(first: 5, filter: { kinds: [DIRECT] }) {
      nodes {
        text
        article { source date headline }
        printings(first: 5) {
          totalCount
          nodes { article { source date headline } }
        }
      }
    }
  }
}
`,
    variables: `{ "name": "Leila Haddoumi" }`,
  },
  {
    query: `# How often somebody is quoted, month by month, and
# what about; beside it the whole archive, by year.
query HowOften($name: String!) {
  speaker(by: { name: $name }) {
    name
    quoteCount
    quoteTimeline(interval: MONTH) { start quoteCount }
    topics(first: 3) { edges { quoteCount node { name } } }
  }
  quoteTimeline(interval: YEAR) { start quoteCount }
}
`,
    variables: `{ "name": "Dmitri Oskarin" }`,
  },
  {
    query: `# What is said about a topic, in the speakers' own words,
# oldest first, with the paragraph around it.
query WhatIsSaidAbout($topic: String!) {
  topic(by: { slug: $topic }) {
    name
    articleCount
    quotes(first: 10, orderBy: OLDEST, filter: { kinds: [DIRECT], attributed: true }) {
      totalCount
      nodes {
        text
        paragraph
        speaker { name slug }
        article { date headline }
      }
    }
  }
}
`,
    variables: `{ "topic": "aune-star" }`,
  },
  {
    query: `# Who is it? The names in print, the titles over time,
# and the newest words.
query WhoIsIt($name: String!) {
  speaker(by: { name: $name }) {
    name
    kind
    aliases
    roles { title quoteCount firstSeenAt lastSeenAt }
    quoteCount
    quotes(first: 3) {
      nodes { text article { headline source date } }
    }
  }
}
`,
    variables: `{ "name": "Dmitri Oskarin" }`,
  },
  {
    query: `# Who is quoted most. To read on, give endCursor as $after.
query MostQuoted($after: String) {
  speakers(first: 10, after: $after) {
    totalCount
    nodes { name slug kind quoteCount lastQuotedAt }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    variables: `{ "after": null }`,
  },
  {
    query: `# The newest quotes, live: what is stored from now on,
# in another window or by "onrecord ingest", and first
# what was since $after, here since the beginning.
subscription NewestQuotes(
  $filter: QuoteFilter
  $after: String
) {
  quoteAdded(filter: $filter, after: $after) {
    cursor
    node {
      text
      speaker { name }
      article { headline source date }
    }
  }
}
`,
    variables: JSON.stringify(
      { filter: { search: "ferry or ferries" }, after: toCursor(quoteScope("STORED"), [0]) },
      null,
      2,
    ),
  },
  {
    query: `# Stores a page of your own. Start the server with
# ONRECORD_API_KEYS=secret, and see Headers below:
# without a key nobody may write.
mutation IngestPage($input: IngestPageInput!) {
  ingestPage(input: $input) {
    outcome
    warnings
    article {
      id
      quotes { nodes { text speaker { name } attribution { cue method } } }
    }
  }
}
`,
    variables: `{
  "input": {
    "content": "Bridge Reopens After Nine Years\\n\\n\\"It was worth the wait,\\" the engineer Ada Fenn said. She added that it would outlast her.",
    "publishedAt": "2025-05-01T09:00:00Z",
    "topics": ["Bridges"]
  }
}`,
    headers: `{ "Authorization": "Bearer secret" }`,
  },
];
