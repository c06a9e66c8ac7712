/** A label before the title of another article: "READ MORE: …", "Related: …", "Watch | …". */
const TEASER =
  /^[^\p{L}]*(?:read (?:more|also|next|on|this|the full story)|(?:see|watch|listen) (?:also|more|next|now|live)|also (?:read|see|on \p{L}+)|watch|listen|related(?: (?:article|story|news|reading|coverage|video|content|link)s?)?|recommended(?: (?:reading|for you|story|article))?|more (?:on this|on|from|news)[^:.]{0,40}|don['’]t miss|in case you missed it|up next|next up|trending(?: now)?|you (?:may|might) (?:also )?(?:like|be interested in)|must[- ]read)\s*(?:[:>»|]|[-–—] )/iu;

/** In UTF-16 code units. A longer text is an article's own paragraph. */
const MAX_TEASER = 300;

/** Whether a paragraph is the title of another article after a label, so that what it quotes is not said here. */
export function isTeaser(text: string): boolean {
  return text.length <= MAX_TEASER && TEASER.test(text);
}
