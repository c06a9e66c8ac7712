/*
 * What may grow with the archive: requests that read the most there is of something, sent to OnRecord alone. The pages that
 * they return are as long at every size.
 */

const page = (list) => `${list} { nodes { text speaker { name } article { headline date } } totalCount }`;

/** Each with the document and its variables. */
export const GROWTH_QUERIES = {
  "minConfidence: 1": () => ({ query: `{ ${page("quotes(first: 20, filter: { minConfidence: 1 })")} }` }),
  "topics of the most quoted speaker": ({ speaker }) => ({
    query: `query($slug: String!) { speaker(by: { slug: $slug }) { topics(first: 20) { edges { quoteCount node { name } } } } }`,
    variables: { slug: speaker },
  }),
  "a late page of the most quoted speaker": ({ speaker }) => ({
    query: `query($slug: String!) { speaker(by: { slug: $slug }) { quotes(last: 20) { nodes { text } } } }`,
    variables: { slug: speaker },
  }),
  "speakers of the largest topic": ({ topic }) => ({
    query: `query($slug: String!) { topic(by: { slug: $slug }) { speakers(first: 20) { edges { quoteCount node { name } } } } }`,
    variables: { slug: topic },
  }),
  "topics related to the largest topic": ({ topic }) => ({
    query: `query($slug: String!) { topic(by: { slug: $slug }) { related(first: 20) { edges { sharedArticleCount node { name } } } } }`,
    variables: { slug: topic },
  }),
  "timeline of everything": () => ({ query: "{ quoteTimeline(interval: MONTH) { start quoteCount } }" }),
  "timeline of a year by week": () => ({
    query: `{ quoteTimeline(interval: WEEK, filter: { date: { from: "2020-01-01T00:00:00Z", to: "2021-01-01T00:00:00Z" } }) { start quoteCount } }`,
  }),
  "timeline of the largest topic": ({ topic }) => ({
    query: `query($slug: String!) { topic(by: { slug: $slug }) { quoteTimeline(interval: MONTH) { start quoteCount } } }`,
    variables: { slug: topic },
  }),
  "timeline of the most quoted speaker": ({ speaker }) => ({
    query: `query($slug: String!) { speaker(by: { slug: $slug }) { quoteTimeline(interval: MONTH) { start quoteCount } } }`,
    variables: { slug: speaker },
  }),
  "count of the quotes of an outlet": ({ source }) => ({
    query: `query($sources: [String!]) { ${page("quotes(first: 20, filter: { sources: $sources })")} }`,
    variables: { sources: [source] },
  }),
  "count of a kind of quotes": () => ({
    query: `{ ${page("quotes(first: 20, filter: { kinds: [MIXED] })")} }`,
  }),
  "count of quotes without a speaker": () => ({
    query: `{ ${page("quotes(first: 20, filter: { attributed: false })")} }`,
  }),
  "count of the quotes on a topic": ({ topicId }) => ({
    query: `query($topics: [ID!]) { ${page("quotes(first: 20, filter: { topics: $topics })")} }`,
    variables: { topics: [topicId] },
  }),
  "count of the articles in a language": () => ({
    query: `{ articles(first: 20, filter: { languages: ["en"] }) { nodes { headline } totalCount } }`,
  }),
  "count of the articles of a section": ({ section }) => ({
    query: `query($sections: [String!]) { articles(first: 20, filter: { sections: $sections }) { nodes { headline } totalCount } }`,
    variables: { sections: [section] },
  }),
  "count of the articles of a year": () => ({
    query: `{ articles(first: 20, filter: { date: { from: "2020-01-01T00:00:00Z", to: "2021-01-01T00:00:00Z" } }) { nodes { headline } totalCount } }`,
  }),
  "count of people": () => ({
    query: `{ speakers(first: 20, filter: { kinds: [PERSON] }) { nodes { name } totalCount } }`,
  }),
  "the newest quotes, and how many there are": () => ({
    query: `{ ${page("quotes(first: 20)")} }`,
  }),
  "an unknown language": () => ({
    query: `{ articles(first: 20, filter: { languages: ["tlh"] }) { nodes { headline } totalCount } }`,
  }),
  "an unknown section": () => ({
    query: `{ articles(first: 20, filter: { sections: ["Nowhere"] }) { nodes { headline } totalCount } }`,
  }),
  "names of three letters": ({ speaker }) => ({
    query: `query($search: String!) { speakers(first: 20, filter: { search: $search }, orderBy: RELEVANCE) { nodes { name } } }`,
    variables: { search: speaker.slice(0, 3) },
  }),
  "names of topics of three letters": ({ topic }) => ({
    query: `query($search: String!) { topics(first: 20, filter: { search: $search }, orderBy: RELEVANCE) { nodes { name } } }`,
    variables: { search: topic.slice(0, 3) },
  }),
  "search for the most frequent word": ({ word }) => ({
    query: `query($word: String!) { ${page("quotes(first: 20, filter: { search: $word }, orderBy: RELEVANCE)")} }`,
    variables: { word },
  }),
  "search for two frequent words": ({ word, second }) => ({
    query: `query($word: String!) { ${page("quotes(first: 20, filter: { search: $word })")} }`,
    variables: { word: `${word} ${second}` },
  }),
  "search for everything": ({ middling }) => ({
    query: `query($word: String!) { search(query: $word, first: 20) { edges { node { __typename } } } }`,
    variables: { word: middling },
  }),
};
