import type { Gender } from "./gender.js";
import { givenNames } from "./given-names.js";
import { nameParticles, nameSuffixes } from "./titles.js";

/** A name as one person's, cut into the parts that comparisons need. */
export interface PersonName {
  /** As printed, without titles: "Anna-Lena van der Berg Jr." */
  readonly full: string;
  /** Folded words before the surname; initials without their stop. */
  readonly given: readonly string[];
  /** Folded, without particles and suffix: what "Berg said" is looked up by. */
  readonly surname: string;
  /** The surname as it may be spelt in another transliteration. */
  readonly key: string;
  /** "jr", "iii"; null where there is none. */
  readonly suffix: string | null;
}

/** Lower case, without accents, stops and apostrophes. */
export function foldName(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain(lower)) return lower;
  const bare = lower.replace(/ł/g, "l").replace(/ø/g, "o").replace(/ß/g, "ss").replace(/æ/g, "ae");
  return bare.normalize("NFKD").replace(/[\p{M}.'’‘ʼʻ]+/gu, "");
}

/** The parts of a name given as its words in order. */
export function readName(words: readonly string[]): PersonName {
  const full = words.join(" ");
  let end = words.length;
  let suffix: string | null = null;
  while (end > 1 && nameSuffixes.has((words[end - 1] ?? "").toLowerCase())) {
    suffix = foldName(words[end - 1] ?? "");
    end--;
  }
  const folded = words.slice(0, end).map(foldName);
  const surname = (folded[end - 1] ?? "").replace(/^(?:al|el)-/, "");
  const given = folded.slice(0, -1).filter((word) => !nameParticles.has(word));
  return { full, given, surname, key: transliterationKey(surname), suffix };
}

/** Whether two full names can be one person's: the same surname, first names that do not contradict each other. */
export function sameNames(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix) return false;
  if (a.surname !== b.surname && (a.key !== b.key || a.surname.length < 4 || b.surname.length < 4))
    return false;
  const first = a.given[0];
  const other = b.given[0];
  if (first === undefined || other === undefined) return true;
  return (
    sameGiven(first, other) ||
    (a.given.length > 1 && a.given.includes(other)) ||
    (b.given.length > 1 && b.given.includes(first))
  );
}

/** Equal, an initial, a nickname, or the same name in another transliteration. */
function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (transliterationKey(a) === transliterationKey(b)) return true;
  if (a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a)) && sameGender(a, b)) return true;
  const group = nicknames.get(a);
  return group?.some((index) => nicknames.get(b)?.includes(index)) ?? false;
}

function sameGender(a: string, b: string): boolean {
  const x = givenNames.get(a);
  const y = givenNames.get(b);
  return x === undefined || y === undefined || x === "either" || y === "either" || x === y;
}

/** "Robert" and "Roberta" differ; "Sergey", "Sergei" and "Serguei" do not. */
function transliterationKey(word: string): string {
  return word
    .replace(/-/g, "")
    .replace(/ou/g, "u")
    .replace(/[yj]/g, "i")
    .replace(/kh/g, "h")
    .replace(/ts|tz/g, "c")
    .replace(/ph/g, "f")
    .replace(/[ck]/g, "k")
    .replace(/x/g, "ks")
    .replace(/w/g, "v")
    .replace(/ie|ei|ii/g, "i")
    .replace(/gui/g, "gi")
    .replace(/(.)\1/g, "$1");
}

/** The gender of the first of the folded given names that is known. */
export function genderOfGiven(given: readonly string[]): Gender {
  for (const name of given) {
    const gender = givenNames.get(name) ?? givenNames.get(name.split("-")[0] ?? name);
    if (gender) return gender;
  }
  return "either";
}

/** Nothing but a to z and hyphens. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if ((code < 97 || code > 122) && code !== 45) return false;
  }
  return true;
}

/** Short forms in common use, each line one name (general knowledge). */
const nicknames: ReadonlyMap<string, readonly number[]> = indexNicknames(`
william bill will billy willie liam
robert bob rob bobby robbie bert
richard dick rick rich ricky
edward ted ed eddie ned eddy teddy
theodore ted theo teddy
elizabeth liz beth betsy betty eliza lizzie libby lisa
katherine catherine kathryn kate kathy cathy katie kay kit kitty
margaret maggie meg peggy marge greta
charles chuck charlie chas
james jim jimmy jamie
john jack johnny jon
jonathan jon jonny nathan
joseph joe joey
thomas tom tommy
michael mike mick mickey mikey
daniel dan danny
david dave davey
stephen steven steve
matthew matt
anthony tony
christopher chris kit
christine christina chris tina
samuel sam sammy
samantha sam sammy
benjamin ben benny benji
bernard bernie
ronald ron ronnie
donald don donnie
kenneth ken kenny
jeffrey jeff geoffrey geoff
gregory greg
andrew andy drew
nicholas nick nicky
alexander alex al sandy sasha alec
alexandra alex sandra sasha
patrick pat paddy
patricia pat patty trish tricia
susan sue suzanne susie
deborah debbie deb debra
lawrence larry laurence
gerald jerry gerry
jerome jerry
frederick fred freddie
timothy tim timmy
vladimir vlad volodymyr
albert al bert
alan al
allen al
raymond ray
walter walt wally
philip phil phillip
peter pete
leonard len lenny leo
stanley stan
eugene gene
henry harry hank
harold harry hal
francis frank
franklin frank
rebecca becky becca
jennifer jen jenny jenn
jessica jess jessie
pamela pam
barbara barb babs
victoria vicky tori
victor vic
vincent vince
zachary zach zack
joshua josh
jacob jake
abraham abe
nathaniel nate nathan nat
douglas doug
dennis denny
louis lou lewis
calvin cal
clifford cliff
clinton clint
martin marty
maxwell max
maximilian max
melvin mel
mitchell mitch
randall randy
randolph randy
rodney rod
roger rodge
russell russ
terence terry terrence
tyrone ty
arthur art artie
dorothy dot dottie dolly
eleanor ellie nell nora
emily em
isabella isabel bella
jacqueline jackie
janet jan
judith judy
kimberly kim
madeline maddie
mary molly polly
nancy nan
rosemary rose rosie
sarah sally sadie sara
stephanie steph
teresa theresa tess terri
valerie val
virginia ginny
mohammed muhammad mohammad mohamed mohamad
yusuf yousef youssef yousuf
hussein husain hossein husayn
`);

function indexNicknames(lines: string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, line] of lines.trim().split("\n").entries()) {
    for (const name of line.split(" ")) groups.set(name, [...(groups.get(name) ?? []), index]);
  }
  return groups;
}
