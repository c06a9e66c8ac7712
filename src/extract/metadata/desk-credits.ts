/** "(Reporting by Ann Lee; Editing by Bo Chen)", "Reporting by the Coast Press." */
const DESK_CREDIT =
  /^\W?(?:[Aa]dditional |[Ww]ith )?(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Ee]dited|[Cc]ompiled|[Tt]ranslated|[Pp]roduced) by:? (?:[^;.]{3,80};.*|(?:the )?\p{Lu}[\p{L}.'’-]*(?:,? (?:and |in |for |of )?(?:the )?\p{Lu}[\p{L}.'’-]*)*\W{0,2})$/u;
/** "Ann Lee in Vell contributed to this report." */
const CONTRIBUTION = /^[^“”"]{3,150} contributed(?: reporting)? to this (?:report|story|article)\W{0,2}$/i;

/** Whether a line is a credit of the news desk to those who worked on the article. */
export function isDeskCredit(line: string): boolean {
  return DESK_CREDIT.test(line) || CONTRIBUTION.test(line);
}
