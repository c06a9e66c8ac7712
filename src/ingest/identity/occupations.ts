import { fold } from "../../names/fold.js";

/**
 * What a person does, read from the titles that a page prints: sorted keys of `TITLE_WORDS` joined by spaces, "" if the
 * titles do not say. Only present titles count, because a former goalkeeper may be anything now. If a page prints a
 * former and a present title together, both count: "the former goalkeeper, now a senator".
 */
export function occupationOf(titles: readonly string[]): string {
  const present = new Set<Occupation>();
  const past = new Set<Occupation>();
  for (const part of titles.flatMap(partsOf)) {
    const occupation = occupationOfPart(part);
    if (occupation) (PAST.test(part) ? past : present).add(occupation);
  }
  return present.size === 0 ? "" : [...new Set([...present, ...past])].sort().join(" ");
}

/** Whether hardly anyone has had both occupations, at once or one after the other. */
export function areIncompatible(a: string, b: string): boolean {
  return INCOMPATIBLE_PAIRS.has(`${a} ${b}`);
}

type Occupation = keyof typeof TITLE_WORDS;

/**
 * The words that end a title, by the occupation of its holder. The occupations follow the unit groups of ISCO-08
 * (International Labour Organization, 2012), cited for each; only those are listed that are incompatible with another.
 * Words that are too vague on their own are left out: "president", "director", "captain", "defender".
 */
const TITLE_WORDS = {
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
  /** 2111 to 2114, 2120, 2131: natural scientists, mathematicians. */
  science: `scientist physicist chemist biologist microbiologist geologist astronomer astrophysicist mathematician
    climatologist botanist zoologist neuroscientist geneticist palaeontologist paleontologist`,
  /** 2310, 2631 to 2633: university teachers, social scientists, historians and philosophers. */
  letters: "professor historian economist sociologist anthropologist archaeologist criminologist philosopher",
  /** 2636 religious professionals, except titles whose holders often hold another office too. */
  clergy: "archbishop bishop cardinal pope rabbi imam vicar priest monk nun ayatollah patriarch",
  /** 2652 musicians, singers; 2653 dancers; 2655 actors. */
  stage: `actor actress singer rapper comedian musician guitarist drummer bassist pianist violinist cellist
    saxophonist ballerina dj`,
  /** 3421 sports players, by position: a title that is dropped when the career ends. */
  field: `goalkeeper striker midfielder winger full-back fullback left-back right-back centre-back fly-half
    scrum-half half-back flanker batsman wicketkeeper bowler seamer quarterback linebacker cornerback shortstop
    outfielder pitcher sprinter hurdler`,
  /** 3421 again, by sport: a title that stays with them, and many went into politics or show business. */
  sport: `footballer cricketer boxer wrestler golfer cyclist swimmer gymnast skier jockey snowboarder triathlete
    weightlifter rower fencer`,
  /** 3422 sports coaches. */
  coaching: "coach",
};

/**
 * Each pair once. When in doubt a pair is left out: to split a famous person in two is worse than to take two namesakes
 * for one.
 */
const INCOMPATIBLE_WITH: Readonly<Partial<Record<Occupation, readonly Occupation[]>>> = {
  field: ["office", "bench", "police", "arms", "medicine", "science", "letters", "clergy", "stage"],
  coaching: ["office", "bench", "police", "arms", "medicine", "science", "letters", "clergy", "stage"],
  sport: ["bench", "arms", "science", "letters", "clergy"],
  stage: ["bench", "police", "arms", "medicine", "science", "clergy"],
  clergy: ["bench", "police", "medicine"],
  medicine: ["bench", "police"],
  science: ["bench", "police"],
};

const INCOMPATIBLE_PAIRS: ReadonlySet<string> = new Set(
  Object.entries(INCOMPATIBLE_WITH).flatMap(([occupation, others]) =>
    others.flatMap((other) => [`${occupation} ${other}`, `${other} ${occupation}`]),
  ),
);

/** Abbreviations printed before a name, with the full stop, since "rep" and "gen" have other meanings. */
const ABBREVIATED_TITLES: Readonly<Record<string, Occupation>> = {
  "Sen.": "office",
  "Rep.": "office",
  "Gov.": "office",
  "Gen.": "arms",
  "Col.": "arms",
  "Adm.": "arms",
  "Lt.": "arms",
};

/** Contexts in which a word means something else: "attorney general", "talent show judge", "life coach", "Baptist minister". */
const OTHER_MEANINGS: Readonly<Record<string, RegExp>> = {
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

/** The secretary of a government department, not of a club or a director. */
const DEPARTMENTS =
  /\b(?:cabinet|commerce|culture|defen[cs]e|education|energy|environment|foreign|health|home|homeland security|housing|interior|justice|labou?r|state|trade|transport|transportation|treasury|war) secretary$|^secretary of (?:state|defen[cs]e|education|energy|health|commerce|labor|agriculture|transportation|the (?:treasury|interior|army|navy))\b/;

const OCCUPATION_OF_WORD: ReadonlyMap<string, Occupation> = new Map(
  (Object.keys(TITLE_WORDS) as Occupation[]).flatMap((occupation) =>
    TITLE_WORDS[occupation].split(/\s+/).map((word): [string, Occupation] => [word, occupation]),
  ),
);

const PAST = /\b(?:former|formerly|ex|retired|onetime|one-time|then|late)\b/i;

/** Splits combined titles: "actor-turned-governor" and "singer and actress" are two titles each. */
function partsOf(title: string): string[] {
  return title.split(/,|;|\/|\band\b|\bturned\b/i).map((part) => part.replace(/^[\s-]+|[\s-]+$/g, ""));
}

/** Reads the title up to its first preposition: "Member of Parliament", "son of a striker". */
function occupationOfPart(part: string): Occupation | null {
  const words = part
    .split(/ (?:of|for|at|in|from|on|to|with|who|which|that|under|against|as|by|about|during|since)\b/i)[0]
    ?.trim()
    .split(/\s+/);
  const printed = words?.at(-1) ?? "";
  const titled = ABBREVIATED_TITLES[printed];
  if (titled) return titled;
  const head = fold(printed.replace(/[’']s?$/, "")).replace(/^ex-/, "");
  const occupation = OCCUPATION_OF_WORD.get(head) ?? null;
  if (head === "secretary" && !DEPARTMENTS.test(fold(part))) return null;
  return occupation && OTHER_MEANINGS[head]?.test(fold(words?.join(" ") ?? "")) ? null : occupation;
}
