/** What appeals of a news site for money speak of. */
const APPEAL =
  /\b(?:donat(?:e|es|ing|ions?)|contribut(?:e|ions?)|gifts?|giving|give (?:it |what |today|now)|chip(?:ping)? in|afford to pay|pay for (?:it|news|journalism)|paywalls?|support(?:ing|ers?)? (?:us|our|the|independent|local|quality)|subscri(?:be|bers?|ptions?)|become (?:a|one of)|members?(?:hip)?|(?:reader|publicly)-?funded|fund(?:ed|ing|raiser|raising)?|free (?:for all|to (?:all|read|everyone))|(?:keep|keeping) (?:our|us|this|the) \w+(?: \w+)? (?:free|alive|going|independent)|(?:independent|quality|high-quality|local|fearless) (?:journalism|news|reporting)|tax-deductible|as little as|makes? (?:all the |a )?difference|your help|need your|rely on|readers like you|any (?:size|amount))\b/gi;

/** In UTF-16 code units. */
const MAX_LENGTH = 900;

/** Whether a paragraph asks the reader to pay for the site: it speaks of us and you, and of two such things at least. */
export function isAppeal(text: string): boolean {
  if (text.length > MAX_LENGTH || !/\b(?:we|our|us)\b/i.test(text) || !/\byour?\b/i.test(text)) return false;
  return new Set(text.toLowerCase().match(APPEAL)).size >= 2;
}

/** "Support the Gazette", "Donate today" */
export function isAppealHeading(text: string): boolean {
  return (
    /^(?:please )?(?:support (?:us|our|the \p{Lu}|independent|local|quality)|donate\b|make a (?:donation|gift)|help us\b|become a (?:member|supporter))/iu.test(
      text,
    ) &&
    text.length < 80 &&
    !/[“”"]/.test(text)
  );
}
