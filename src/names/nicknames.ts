import { append } from "../collections/multimap.js";

interface Line {
  readonly fullName: string;
  readonly shortForms: readonly string[];
  readonly onPageOnly: readonly string[];
}

/** Declared first because the indexes below are computed from it when the module loads. */
const LINES: readonly Line[] = readTable();

/**
 * What a short form or another spelling of a given name, `fold`ed, may stand for: "bob" for "robert"; "jerry" for
 * "gerald", "jeremiah" and "jerome". Sound across an archive: names that are as often given names in their own right
 * ("liam", "lisa") are left out.
 */
export const shortForms: ReadonlyMap<string, readonly string[]> = indexShortForms();

/**
 * Whether two different given names, folded, are variants of one name: two short forms of one full name, or a full name
 * and any of its variants. Sound for people of one surname on one page.
 */
export function areNameVariants(a: string, b: string): boolean {
  return VARIANTS.get(a)?.some((line) => VARIANTS.get(b)?.includes(line)) ?? false;
}

/**
 * Each line: a full name, its short forms and spellings, and after the bar those that are used only within one page,
 * because they are given names in their own right or rarely stand for the full name. From
 * https://github.com/carltonnorthern/nicknames (Apache-2.0), the common ones; the rest, such as the spellings in which
 * the press transliterates one Arabic name, or the Ukrainian and Russian forms of one, by general knowledge.
 */
function table(): string {
  return `
abigail: abby
abraham: abe
alan: al
albert: al bert
aleksandr: oleksandr
alexander: al alec alex sandy | sasha
alexandra: alex | sandra sasha
alexei: oleksii oleksiy
alexis: alex
alfred: al fred
allen: al
andrei: andrii andriy
andrew: andy | drew
angela: angie
anthony: tony
arthur: art artie
augustus: gus
barbara: babs barb
benjamin: ben benji | benny
bernard: bernie
bradley: brad
calvin: cal
catherine: cathy kate katie
charles: charlie chas chuck
christian: chris
christina: chris
christine: chris | christina tina
christopher: chris | kit
clifford: cliff
clinton: clint
curtis: curt
cynthia: cindy
daniel: dan danny
david: dave davey
deborah: deb debbie | debra
debra: deb debbie
dennis: denny
dmitri: dmytro
donald: don donnie
dorothy: dot dottie | dolly
douglas: doug
edmund: ed eddie
edward: ed eddie ned ted teddy | eddy
edwin: ed eddie
eleanor: ellie | nell nora
elizabeth: beth betsy betty eliza liz lizzie | libby lisa
emily: | em
eugene: gene
frances: fran
francis: fran frank
franklin: frank
frederick: fred freddie
gabriel: gabe
geoffrey: geoff
gerald: gerry jerry
gerard: gerry
gregory: greg
gwendolyn: gwen
harold: hal harry
henry: hal hank harry
herbert: bert
hussein: hossein husain husayn
isabella: | bella isabel
jackson: jack
jacob: jake
jacqueline: | jackie
james: jim jimmy | jamie
janet: | jan
jeffrey: jeff | geoff geoffrey
jennifer: jen jenn jenny
jeremiah: jerry
jerome: jerry
jerrold: jerry
jessica: | jess jessie
john: jack johnny jonny | jon
jonathan: jon jonny
joseph: joe joey
joshua: josh
judith: judy
katherine: kate kathy katie | catherine cathy kathryn kay kit kitty
kathleen: kathy
kathryn: kate kathy katie
kenneth: ken kenny
kimberly: kim
laurence: larry
lawrence: larry | laurence
leonard: len lenny leo
leonardo: leo
louis: lou | lewis
louise: lou
madeline: maddie
margaret: maggie meg peggy | greta marge
martin: marty
mary: | molly polly
matthew: matt
maximilian: | max
maxwell: | max
melanie: | mel
melvin: | mel
michael: mick mickey mike mikey
mitchell: mitch
muhammad: mohamad mohamed mohammad mohammed
nancy: | nan
nathan: nate
nathaniel: nate | nat nathan
nicholas: nick | nicky
nikolai: mykola
norman: norm
pamela: pam
patricia: pat patty tricia trish
patrick: paddy pat
peter: pete
philip: phil | phillip
phillip: phil
pyotr: petro
randall: randy
randolph: randy
raymond: ray
rebecca: becca becky
reginald: reggie
richard: dick rich rick ricky
robert: bob bobby rob robbie | bert
roderick: rod
rodney: rod
roger: rodge
ronald: ron ronnie
rosemary: | rose rosie
rudolph: rudy
russell: russ
samantha: sam sammy
samuel: sam sammy
sandra: sandy
sarah: | sadie sally sara
sergei: serhii serhiy
stanislav: stan
stanley: stan
stephanie: steph
steven: stephen steve
susan: sue susie | suzanne
terence: terry | terrence
teresa: | terri tess theresa
terrence: terry
theodore: ted teddy | theo
theresa: terry
thomas: tom tommy
timothy: tim timmy
tobias: toby
tyrone: | ty
valerie: val
victor: vic
victoria: vicky | tori
vincent: vince
virginia: ginny
vladimir: volodymyr | vlad
walter: walt | wally
wesley: wes
william: bill billy will | liam willie
yusuf: yousef youssef yousuf
zachary: zach zack
`;
}

function readTable(): Line[] {
  return table()
    .trim()
    .split("\n")
    .map((line) => {
      const [fullName = "", variants = ""] = line.split(":");
      const [short = "", onPage = ""] = variants.split("|");
      return { fullName, shortForms: words(short), onPageOnly: words(onPage) };
    });
}

function words(list: string): string[] {
  return list.split(" ").filter((word) => word !== "");
}

function indexShortForms(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const line of LINES) {
    for (const short of line.shortForms) append(index, short, line.fullName);
  }
  return index;
}

/** By name, the indexes of the lines that hold it. */
const VARIANTS: ReadonlyMap<string, readonly number[]> = indexVariants();

function indexVariants(): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [at, { fullName, shortForms, onPageOnly }] of LINES.entries()) {
    for (const name of [fullName, ...shortForms, ...onPageOnly]) append(index, name, at);
  }
  return index;
}
