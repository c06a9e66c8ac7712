/**
 * Whether two given names, `fold`ed, may be one person's: the same but for transliteration ("sergei",
 * "sergey"), a short form ("bill", "william"), or an initial of the other ("s").
 */
export function mayBeOneName(a: string, b: string): boolean {
  if (isInitial(a) || isInitial(b)) return mayBeginWith(a, b) || mayBeginWith(b, a);
  const formal = new Set(formalNames(a));
  return formalNames(b).some((name) => formal.has(name));
}

/** The full names that a given name may stand for, itself unless it is a short form of one name only. */
export function formalNames(name: string): readonly string[] {
  const formal = SHORT_FORMS.get(name) ?? [name];
  return (formal.length === 1 ? formal : [name, ...formal]).map(transliterated);
}

export function isInitial(name: string): boolean {
  return name.length === 1;
}

/** Whether the initial `a` may stand for `b`, by what is in print or by the full name. */
function mayBeginWith(a: string, b: string): boolean {
  return isInitial(a) && [b, ...(SHORT_FORMS.get(b) ?? [])].some((name) => name.startsWith(a));
}

/**
 * One spelling for what the usual transliterations of Russian, Ukrainian and Arabic names write differently:
 * Sergei, Sergey, Sergej; Yulia, Julia, Iuliia; Dmitri, Dmitry, Dmitriy; Aleksandr, Alexander; Mikhail, Mihail.
 */
function transliterated(name: string): string {
  return name
    .replace(/x/g, "ks")
    .replace(/kh/g, "h")
    .replace(/ph/g, "f")
    .replace(/^ye/, "e")
    .replace(/^j(?=[ua])|^i(?=u)/, "y")
    .replace(/(?<=[aeo])[yj]$/, "i")
    .replace(/(?:iy|ij|yy|ii|yi|y)$/, "i")
    .replace(/([iy])[yij]a$/, "ia")
    .replace(/ya$/, "ia")
    .replace(/dr$/, "der")
    .replace(/(.)\1+/g, "$1");
}

/**
 * What a short form or another spelling may stand for, listed as full names and their short ones: the common
 * of https://github.com/carltonnorthern/nicknames (Apache-2.0), and names that the press writes as it likes,
 * such as the Ukrainian and the Russian form of one.
 */
const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ["abigail", "abby"],
    ["abraham", "abe"],
    ["albert alan alfred alexander", "al"],
    ["albert herbert", "bert"],
    ["aleksandr", "oleksandr"],
    ["alexander", "alec"],
    ["alexander alexandra alexis", "alex"],
    ["alexander sandra", "sandy"],
    ["alexei", "oleksii oleksiy"],
    ["andrei", "andrii andriy"],
    ["andrew", "andy"],
    ["angela", "angie"],
    ["anthony", "tony"],
    ["augustus", "gus"],
    ["barbara", "barb"],
    ["benjamin", "ben"],
    ["bernard", "bernie"],
    ["catherine", "cathy"],
    ["charles", "charlie chuck"],
    ["christopher christine christina christian", "chris"],
    ["cynthia", "cindy"],
    ["daniel", "dan danny"],
    ["david", "dave"],
    ["deborah", "deb debbie"],
    ["dmitri", "dmytro"],
    ["donald", "don"],
    ["douglas", "doug"],
    ["edward", "ned"],
    ["edward edwin edmund", "ed eddie"],
    ["edward theodore", "ted"],
    ["eleanor", "ellie"],
    ["elizabeth", "beth betty eliza liz"],
    ["eugene", "gene"],
    ["frances francis", "fran"],
    ["francis franklin", "frank"],
    ["frederick alfred", "fred"],
    ["gabriel", "gabe"],
    ["geoffrey", "geoff"],
    ["gerald gerard", "gerry"],
    ["gerald jerome jeremiah", "jerry"],
    ["gregory", "greg"],
    ["harold henry", "harry"],
    ["henry", "hank"],
    ["jacob", "jake"],
    ["james", "jim jimmy"],
    ["jeffrey", "jeff"],
    ["jennifer", "jen jenny"],
    ["john", "johnny"],
    ["john jackson", "jack"],
    ["jonathan", "jon"],
    ["joseph", "joe joey"],
    ["joshua", "josh"],
    ["judith", "judy"],
    ["katherine", "kate kathy katie"],
    ["kenneth", "ken kenny"],
    ["kimberly", "kim"],
    ["lawrence", "larry"],
    ["leonard", "len"],
    ["leonard leonardo", "leo"],
    ["louis louise", "lou"],
    ["margaret", "maggie meg peggy"],
    ["matthew", "matt"],
    ["michael", "mick mickey mike"],
    ["mitchell", "mitch"],
    ["muhammad", "mohamed mohammad mohammed"],
    ["nathan nathaniel", "nate"],
    ["nicholas", "nick"],
    ["nikolai", "mykola"],
    ["pamela", "pam"],
    ["patricia", "patty"],
    ["patrick patricia", "pat"],
    ["peter", "pete"],
    ["philip", "phil"],
    ["pyotr", "petro"],
    ["raymond", "ray"],
    ["rebecca", "becky"],
    ["richard", "dick rick ricky"],
    ["robert", "bob bobby rob robbie"],
    ["ronald", "ron ronnie"],
    ["russell", "russ"],
    ["samuel samantha", "sam"],
    ["sergei", "serhii serhiy"],
    ["steven", "stephen steve"],
    ["susan", "sue susie"],
    ["terence theresa", "terry"],
    ["thomas", "tom tommy"],
    ["timothy", "tim"],
    ["tobias", "toby"],
    ["valerie", "val"],
    ["victoria", "vicky"],
    ["vincent", "vince"],
    ["vladimir", "volodymyr"],
    ["walter", "walt"],
    ["william", "bill billy will"],
    ["zachary", "zach"],
  ].flatMap(([formal = "", short = ""]) =>
    short.split(" ").map((name): [string, string[]] => [name, formal.split(" ")]),
  ),
);
