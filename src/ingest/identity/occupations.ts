import { fold } from "../../names/fold.js";

/**
 * What somebody does, by the titles that a page gives: sorted names of `TRADES` joined by spaces, "" where the
 * titles tell none. Only what somebody is at the time counts: a former goalkeeper may be anything now. But a
 * page that gives what was and what is ties the two: "the former goalkeeper, now a senator".
 */
export function tradeOf(titles: readonly string[]): string {
  const present = new Set<Trade>();
  const past = new Set<Trade>();
  for (const part of titles.flatMap(partsOf)) {
    const trade = tradeOfPart(part);
    if (trade) (PAST.test(part) ? past : present).add(trade);
  }
  return present.size === 0 ? "" : [...new Set([...present, ...past])].sort().join(" ");
}

/** Whether hardly anybody has been both, at one time or one after the other. */
export function areAtOdds(a: string, b: string): boolean {
  return AT_ODDS.has(`${a} ${b}`);
}

type Trade = keyof typeof TRADES;

/**
 * The words that end a title, by what its holder does. The trades follow the unit groups of ISCO-08
 * (International Labour Organization, 2012), named behind each; only those are here that are at odds with
 * another. A word that says too little alone stands in none: "president", "director", "captain", "defender".
 */
const TRADES = {
  /** 1111 legislators, 1112 senior officials. */
  office: `senator congressman congresswoman lawmaker legislator mayor governor premier councillor councilor
    councilman councilwoman assemblyman assemblywoman alderman undersecretary ambassador mp mep minister
    secretary`,
  /** 2612 judges. */
  bench: "judge justice magistrate",
  /** 5412 police officers, 3355 police inspectors and detectives. */
  police: "policeman policewoman constable detective sheriff",
  /** 0110 commissioned armed forces officers. */
  arms: "colonel brigadier admiral lieutenant corporal general",
  /** 2211 and 2212 doctors, 2221 nurses, 2261 dentists. */
  medicine: `surgeon physician cardiologist neurologist oncologist paediatrician pediatrician epidemiologist
    virologist immunologist radiologist gynaecologist gynecologist psychiatrist dentist midwife nurse`,
  /** 2111 to 2114, 2120, 2131: those who study nature. */
  science: `scientist physicist chemist biologist microbiologist geologist astronomer astrophysicist mathematician
    climatologist botanist zoologist neuroscientist geneticist palaeontologist paleontologist`,
  /** 2310, 2631 to 2633: those who teach at universities, or study people. */
  letters: "professor historian economist sociologist anthropologist archaeologist criminologist philosopher",
  /** 2636 religious professionals, but for those who often hold another office too. */
  clergy: "archbishop bishop cardinal pope rabbi imam vicar priest monk nun ayatollah patriarch",
  /** 2652 musicians, singers; 2653 dancers; 2655 actors. */
  stage: `actor actress singer rapper comedian musician guitarist drummer bassist pianist violinist cellist
    saxophonist ballerina dj`,
  /** 3421 sports players, by what they play and not only what they once made their name with. */
  field: `goalkeeper striker midfielder winger full-back fullback left-back right-back centre-back fly-half
    scrum-half half-back flanker batsman wicketkeeper bowler seamer quarterback linebacker cornerback shortstop
    outfielder pitcher sprinter hurdler`,
  /** 3421 again, by a name that sticks to them: many went into politics or on the stage. */
  sport: `footballer cricketer boxer wrestler golfer cyclist swimmer gymnast skier jockey snowboarder triathlete
    weightlifter rower fencer`,
  /** 3422 sports coaches. */
  coaching: "coach",
};

/** Each pair once. Rather one too few: a famous person split in two is worse than two namesakes taken for one. */
const RIVALS: Readonly<Partial<Record<Trade, readonly Trade[]>>> = {
  field: ["office", "bench", "police", "arms", "medicine", "science", "letters", "clergy", "stage"],
  coaching: ["office", "bench", "police", "arms", "medicine", "science", "letters", "clergy", "stage"],
  sport: ["bench", "arms", "science", "letters", "clergy"],
  stage: ["bench", "police", "arms", "medicine", "science", "clergy"],
  clergy: ["bench", "police", "medicine"],
  medicine: ["bench", "police"],
  science: ["bench", "police"],
};

const AT_ODDS: ReadonlySet<string> = new Set(
  Object.entries(RIVALS).flatMap(([trade, others]) =>
    others.flatMap((other) => [`${trade} ${other}`, `${other} ${trade}`]),
  ),
);

/** Short forms that stand before a name: as printed, with the mark, since "rep" and "gen" mean more. */
const TITLES: Readonly<Record<string, Trade>> = {
  "Sen.": "office",
  "Rep.": "office",
  "Gov.": "office",
  "Gen.": "arms",
  "Col.": "arms",
  "Adm.": "arms",
  "Lt.": "arms",
};

/** What makes a word mean something else: "attorney general", "talent show judge", "life coach", "Baptist minister". */
const UNLESS: Readonly<Record<string, RegExp>> = {
  general:
    /\b(?:attorney|solicitor|surgeon|secretary|director|postmaster|inspector|auditor|governor|counsel|commissioner|manager|comptroller|registrar|consul) general$|^general$/,
  governor: /\b(?:bank|reserve|school|prison|college|bbc|hospital|deputy|club)\b/,
  minister:
    /\b(?:baptist|methodist|presbyterian|lutheran|evangelical|unitarian|church|parish|christian|ordained)\b/,
  judge:
    /\b(?:show|idol|factor|talent|voice|contest|panel|pageant|beauty|dance|dancing|competition|award|prize|line)\b/,
  coach:
    /\b(?:life|voice|vocal|acting|dialogue|drama|debate|career|business|executive|health|wellness|speech|leadership|music|dating)\b/,
  pitcher: /\b(?:beer|water|idea)\b/,
  actor: /\b(?:bad|key|state|rogue|political|global|main)\b/,
  boxer: /\bboxer rebellion\b/,
  cardinal: /\bst\.? louis\b/,
  scientist: /\b(?:political|social|chief data|data|computer)\b/,
  dj: /\b(?:radio|dow)\b/,
  surgeon: /\bflight\b/,
};

/** A secretary of a department, not of a club or a director. */
const DEPARTMENTS =
  /\b(?:cabinet|commerce|culture|defen[cs]e|education|energy|environment|foreign|health|home|homeland security|housing|interior|justice|labou?r|state|trade|transport|transportation|treasury|war) secretary$|^secretary of (?:state|defen[cs]e|education|energy|health|commerce|labor|agriculture|transportation|the (?:treasury|interior|army|navy))\b/;

const TRADE_OF: ReadonlyMap<string, Trade> = new Map(
  (Object.keys(TRADES) as Trade[]).flatMap((trade) =>
    TRADES[trade].split(/\s+/).map((word): [string, Trade] => [word, trade]),
  ),
);

const PAST = /\b(?:former|formerly|ex|retired|onetime|one-time|then|late)\b/i;

/** "Actor-turned-governor" and "singer and actress" are two titles each. */
function partsOf(title: string): string[] {
  return title.split(/,|;|\/|\band\b|\bturned\b/i).map((part) => part.replace(/^[\s-]+|[\s-]+$/g, ""));
}

/** "Member of Parliament" and "son of a striker" end before the preposition. */
function tradeOfPart(part: string): Trade | null {
  const words = part
    .split(/ (?:of|for|at|in|from|on|to|with|who|which|that|under|against|as|by|about|during|since)\b/i)[0]
    ?.trim()
    .split(/\s+/);
  const printed = words?.at(-1) ?? "";
  const titled = TITLES[printed];
  if (titled) return titled;
  const head = fold(printed.replace(/[’']s?$/, "")).replace(/^ex-/, "");
  const trade = TRADE_OF.get(head) ?? null;
  if (head === "secretary" && !DEPARTMENTS.test(fold(part))) return null;
  return trade && UNLESS[head]?.test(fold(words?.join(" ") ?? "")) ? null : trade;
}
