/** "Photo: …": whose picture it is, or, where a sentence follows, what it shows. */
export const PICTURE_LABEL =
  /^\(?(?:file )?(?:photo|photograph|picture|pic|image|illustration|video|graphic|credit|caption|foto|bild|crédit|légende)s?(?:[ /](?:credits?|photos?|source|courtesy(?: of)?|caption))?\s?:\s*/i;

const AGENCY =
  "(?:getty|reuters|ap|afp|epa|efe|pa|dpa|ansa|tass|sputnik|xinhua|anadolu|alamy|shutterstock|bloomberg|images|press|agency|wire|pool|photos?|pictures|news|media|handout|archive|service|studio)";

/** Credits as agencies print them: "© Sputnik / Grigory Sisoev", "Jane Doe/Getty Images", "(AP Photo/Jane Doe, File)". */
const CREDIT = new RegExp(
  `^(?:(?:©|\\(c\\)|copyright ?[©:])(?!\\s*(?:©\\s*)?(?:19|20)\\d\\d\\b)(?!.*all rights reserved).{2,100}|\\(?(?:photo(?:graph)?|picture|image)s? (?:by|courtesy)\\b.{2,80}|\\(?(?:ap|reuters|afp|epa|getty|pa|tass) ?(?:photo|images?|/).{0,80}|[\\p{L} .'’&-]{2,50} ?[/|] ?(?:[\\p{L}.'’-]+ ){0,3}${AGENCY}(?: [\\p{L}.]+){0,2}|(?:[\\p{L}.'’-]+ ){0,2}${AGENCY} ?/ ?[\\p{L} .'’-]{3,50})$`,
  "iu",
);

const CREDIT_AT_END = new RegExp(
  `\\s*(?:\\((?<bracketed>(?:photo|image|picture|©|(?:[\\p{L}.'’-]+ ){0,2}photos?\\b)[^()]{0,80}|[^()/]{2,60}/[^()]{0,40}${AGENCY}[^()]{0,20}|(?:[\\p{L}.'’-]+ ){0,3}${AGENCY}[^()/]{0,20}/[^()]{2,60})\\)|(?:photo|image|picture|credit|foto|bild|crédit)s?(?: (?:credit|by|courtesy of|photo))?\\s?: (?<labelled>(?:[^.:]|(?<=\\b\\p{Lu})\\.){3,80})\\.?|(?<sign>©[^.]{3,80}))$`,
  "iu",
);

/** Whether a line says whose a picture is, and nothing else. */
export function isCredit(line: string): boolean {
  return CREDIT.test(line);
}

/**
 * A caption and the credit at its end, in brackets, after a label or after ©; null where it ends in none. The
 * name of an agency alone, as at the end of a dispatch, is none.
 */
export function splitCredit(text: string): { readonly caption: string; readonly credit: string } | null {
  const found = CREDIT_AT_END.exec(text);
  if (!found) return null;
  const { bracketed, labelled, sign } = found.groups ?? {};
  const caption = text.slice(0, found.index).trim();
  // "The photo: a boat" is a caption as a whole.
  if (labelled && /[^.!?…)"”’|]$/.test(caption) && /^\s*\p{Ll}/u.test(found[0])) return null;
  return { caption, credit: (bracketed ?? labelled ?? sign ?? "").trim() };
}
