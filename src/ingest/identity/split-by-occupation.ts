import { areAtOdds } from "./occupations.js";
import type { Group, Named } from "./person-group.js";

/**
 * A trade that fewer than one in so many of a name's appearances tell is a page read wrongly, and no second
 * person: among 6,000 pages of the press the one name so torn was a president's, by one title in 650.
 */
const RARE = 20;

/**
 * Those whom one name makes one person, apart where their trades are at odds: "John Smith, the goalkeeper" and
 * "John Smith, the health minister".
 *
 * Trades that one page gives the same person are one life's, whichever they are. Lives that are not at odds
 * are one person's; one that could be either's is whose trade is told more often, and so is a form that tells
 * none.
 */
export function partByTrade<Form extends Named>(forms: readonly Form[]): Group<Form>[] {
  const lives = livesIn(forms);
  const people: Life<Form>[] = [];
  for (const life of lives) {
    const isHeard = weightOf(life.forms) * RARE >= weightOf(forms);
    const same = people.find((person) => !isHeard || !areOfTwo(person, life));
    if (!same) people.push({ trades: [...life.trades], forms: [...life.forms] });
    else {
      if (isHeard) same.trades.push(...life.trades);
      same.forms.push(...life.forms);
    }
  }
  const isTorn = lives.some((life, i) => lives.slice(i + 1).some((other) => areOfTwo(life, other)));
  return people.map((person) => ({ forms: person.forms, isTorn, adopted: [] }));
}

interface Life<Form> {
  readonly trades: string[];
  readonly forms: Form[];
}

/** Those whose trades are told most often first, of equals by their trades; forms without one are with the first. */
function livesIn<Form extends Named>(forms: readonly Form[]): Life<Form>[] {
  let lives: Life<Form>[] = [];
  for (const form of forms.filter(({ trade }) => trade !== "")) {
    const trades = form.trade.split(" ");
    const same = lives.filter((life) => life.trades.some((trade) => trades.includes(trade)));
    lives = lives.filter((life) => !same.includes(life));
    lives.push({
      trades: [...new Set([...same.flatMap((life) => life.trades), ...trades])].sort(),
      forms: [...same.flatMap((life) => life.forms), form],
    });
  }
  lives.sort((a, b) => weightOf(b.forms) - weightOf(a.forms) || (a.trades.join() < b.trades.join() ? -1 : 1));
  const untold = forms.filter(({ trade }) => trade === "");
  const [first] = lives;
  if (first) first.forms.push(...untold);
  else lives.push({ trades: [], forms: untold });
  return lives;
}

function weightOf(forms: readonly Named[]): number {
  return forms.reduce((sum, { articleCount }) => sum + articleCount, 0);
}

function areOfTwo(a: Life<Named>, b: Life<Named>): boolean {
  return a.trades.some((one) => b.trades.some((other) => areAtOdds(one, other)));
}
