/**
 * The trigram similarity from which one word counts as a misspelling of another. Both engines use it as the
 * threshold of `%>>`. Among 9,700 names in 4,000 pages, 0.37 finds words of four or more letters that have one letter
 * wrong, missing or doubled ("bidn" and "biden" have 0.375), and one to ten other names. At 0.36, "schools" starts
 * to match "Schoens".
 */
export const MIN_WORD_SIMILARITY = 0.37;
