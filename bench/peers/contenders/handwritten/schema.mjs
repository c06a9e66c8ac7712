/** The schema that somebody would write by hand for these operations: plain lists, and a cursor where pages need it. */
export const SCHEMA = `
  type Query {
    articles(first: Int!, after: String): ArticlePage!
    speaker(slug: String!): Speaker
    topic(slug: String!): Topic
    quote(id: ID!): Quote
    search(query: String!, first: Int!): [Quote!]!
    speakers(first: Int!): [Speaker!]!
    archive: Archive!
  }
  type ArticlePage { items: [Article!]! hasNextPage: Boolean! }
  type Article {
    id: ID! headline: String date: String source: String url: String
    topics: [Topic!]!
    quotes(first: Int!): [Quote!]!
  }
  type Quote { id: ID! text: String! kind: String! position: Int! speaker: Speaker article: Article! }
  type Speaker {
    id: ID! name: String! slug: String! kind: String! quoteCount: Int!
    quotes(first: Int!): [Quote!]!
    topics(first: Int!): [SharedTopic!]!
  }
  type Topic {
    id: ID! name: String! slug: String! articleCount: Int! quoteCount: Int!
    articles(first: Int!): [Article!]!
    speakers(first: Int!): [SharedSpeaker!]!
    related(first: Int!): [SharedTopic!]!
    timeline: [Month!]!
  }
  type SharedTopic { topic: Topic! sharedCount: Int! }
  type SharedSpeaker { speaker: Speaker! sharedCount: Int! }
  type Month { start: String! quoteCount: Int! }
  type Archive { articleCount: Int! quoteCount: Int! speakerCount: Int! topicCount: Int! }`;
