/** The label "Photo:", "Credit:" and the like: a credit follows or, if the rest is a sentence, a caption. */
export const PHOTO_LABEL =
  /^\(?(?:file )?(?:photo|photograph|picture|pic|image|illustration|video|graphic|credit|caption|foto|bild|crédit|légende)s?(?:[ /](?:credits?|photos?|source|courtesy(?: of)?|caption))?\s?:\s*/i;

const AGENCY =
  "(?:getty|reuters|ap|afp|epa|efe|pa|dpa|ansa|tass|sputnik|xinhua|anadolu|alamy|shutterstock|bloomberg|images|press|agency|wire|pool|photos?|pictures|news|media|handout|archive|service|studio)";

/** Credits as photo agencies print them: "© Sputnik / Grigory Sisoev", "Jane Doe/Getty Images", "(AP Photo/Jane Doe, File)". */
const PHOTO_CREDIT = new RegExp(
  `^(?:(?:©|\\(c\\)|copyright ?[©:])(?!\\s*(?:©\\s*)?(?:19|20)\\d\\d\\b)(?!.*all rights reserved).{2,100}|\\(?(?:photo(?:graph)?|picture|image)s? (?:by|courtesy)\\b.{2,80}|\\(?(?:ap|reuters|afp|epa|getty|pa|tass) ?(?:photo|images?|/).{0,80}|[\\p{L} .'’&-]{2,50} ?[/|] ?(?:[\\p{L}.'’-]+ ){0,3}${AGENCY}(?: [\\p{L}.]+){0,2}|(?:[\\p{L}.'’-]+ ){0,2}${AGENCY} ?/ ?[\\p{L} .'’-]{3,50})$`,
  "iu",
);

/** A credit after a caption: in brackets, after a label or after ©. */
const TRAILING_CREDIT = new RegExp(
  `\\s*(?:\\((?<bracketed>(?:photo|image|picture|©|(?:[\\p{L}.'’-]+ ){0,2}photos?\\b)[^()]{0,80}|[^()/]{2,60}/[^()]{0,40}${AGENCY}[^()]{0,20}|(?:[\\p{L}.'’-]+ ){0,3}${AGENCY}[^()/]{0,20}/[^()]{2,60})\\)|(?:photo|image|picture|credit|foto|bild|crédit)s?(?: (?:credit|by|courtesy of|photo))?\\s?: (?<labelled>(?:[^.:]|(?<=\\b\\p{Lu})\\.){3,80})\\.?|(?<copyright>©[^.]{3,80}))$`,
  "iu",
);

/** Whether a line consists of a photo credit alone. */
export function isPhotoCredit(line: string): boolean {
  return PHOTO_CREDIT.test(line);
}

/**
 * Splits a caption from the credit at its end, which is in brackets, after a label or after ©; null if it ends
 * without a credit. The name of an agency alone, as at the end of a wire story, does not count as one.
 */
export function splitPhotoCredit(text: string): { readonly caption: string; readonly credit: string } | null {
  const match = TRAILING_CREDIT.exec(text);
  if (!match) return null;
  const { bracketed, labelled, copyright } = match.groups ?? {};
  const caption = text.slice(0, match.index).trim();
  // All of "The photo: a boat" is a caption.
  if (labelled && /[^.!?…)"”’|]$/.test(caption) && /^\s*\p{Ll}/u.test(match[0])) return null;
  return { caption, credit: (bracketed ?? labelled ?? copyright ?? "").trim() };
}
