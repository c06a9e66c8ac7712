import { quoteScope } from "../../requests/lists.js";
import { toCursor } from "../../values/cursor.js";

/** An example operation, which GraphiQL opens in a tab of its own. */
export interface Example {
  readonly query: string;
  /** JSON; absent if the operation has no variables. */
  readonly variables?: string;
  /** JSON. */
  readonly headers?: string;
}

/** A short tour. Each example returns results on an archive of the pages in `samples/`. */
export const EXAMPLES: readonly [Example, ...Example[]] = [
  {
    query: `# The newest articles: who said what, and how the speaker
# was identified.
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
    query: `# Search quotes, articles, speakers and topics at once.
# Syntax: "an exact phrase", -excluded, or, prefix*.
# Misspelled names are found too.
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
    query: `# What did a speaker say about a subject?
# Case and accents of the name do not matter:
# try "rurik stensland" too.
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
    query: `# Which other articles printed the same quote? Earliest
# first; case and punctuation are ignored.
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
    query: `# How often is a speaker quoted each month, and on which
# topics? For comparison: the whole archive by year.
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
    query: `# Direct quotes in articles on a topic, oldest first,
# with the surrounding paragraph.
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
    query: `# Who is this speaker? Printed names, titles over time,
# and the latest quotes.
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
    query: `# The most quoted speakers. For the next page, pass
# endCursor as $after.
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
    query: `# Live quotes: every new quote as soon as it is stored, by
# "onrecord ingest" or by the next tab. With $after, quotes
# stored since that cursor come first; this cursor is the
# start of the archive.
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
    query: `# Store a page of your own. Writing needs an API key:
# start the server with ONRECORD_API_KEYS=secret, or
# create one with onrecord keys add. The key is sent
# as a header: see Headers below.
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
