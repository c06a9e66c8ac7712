/*
 * What is measured. Each contender answers each operation in its own way, and its answer is brought into the shape that is
 * described here; dates are RFC 3339 in UTC with milliseconds.
 */

/** @typedef {"feed" | "speaker" | "search" | "deepPage" | "topic" | "timeline" | "node" | "wide"} OperationName */

/** What each operation asks for, and which subjects it is asked about, one after another. */
export const OPERATIONS = {
  feed: {
    title: "Feed",
    asks: "the 20 newest articles with source and topics, each with its first 5 quotes and their speakers",
    subjects: () => [null],
  },
  speaker: {
    title: "Speaker",
    asks: "a speaker by slug, with the 20 newest quotes, their headlines and dates, and 20 topics with counts",
    subjects: ({ speakers }) => speakers,
  },
  search: {
    title: "Search",
    asks: "the 20 best quotes for a middling word, with speaker and headline",
    subjects: ({ words }) => words,
  },
  deepPage: {
    title: "Deep page",
    asks: "20 articles from the middle of all, and whether there are more",
    subjects: ({ pages }) => pages,
  },
  topic: {
    title: "Topic",
    asks: "a topic by slug, with 20 speakers and 20 related topics with counts, and the 10 newest articles",
    subjects: ({ topics }) => topics,
  },
  timeline: {
    title: "Timeline",
    asks: "how many quotes on a topic there are in each month",
    subjects: ({ topics }) => topics,
  },
  node: {
    title: "Node",
    asks: "a quote by id, with speaker and article",
    subjects: ({ quotes }) => quotes,
  },
  wide: {
    title: "Wide",
    asks: "two speakers, a topic, the newest articles, the most quoted speakers and the totals, by aliases and fragments",
    subjects: ({ pairs }) => pairs,
  },
};

/** The instant in one spelling, whatever Postgres or a driver made of it; null for null. */
export const instant = (value) => (value === null ? null : new Date(value).toISOString());
