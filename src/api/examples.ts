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
    query: `# One speaker's names, titles over time, and newest words.
# Any spelling finds him: try "dmitry oskarin" too.
query WhatDidTheySay($name: String!) {
  speaker(by: { name: $name }) {
    name
    aliases
    roles { title quoteCount firstSeenAt lastSeenAt }
    quoteCount
    quotes(first: 10) {
      nodes {
        text
        kind
        article { headline source date }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
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
