import type { Gender } from "../../../names/gender.js";
import { wordSet } from "./word-set.js";

/** Abbreviations that end in a full stop, in lower case without it. */
export const abbreviations: ReadonlySet<string> = wordSet(`
mr mrs ms mx dr prof sen sens rep reps gov govs lt col gen capt cmdr adm sgt maj cpl pvt rev fr hon pres supt insp det
jr sr st ste mt ft vs no inc corp co ltd llc bros dept univ assn atty asst jan feb mar apr aug sept sep oct nov dec
conn mass fla calif tex ore wash ariz colo ala ark del ga ill ind kan ky la md mich minn miss mo mont neb nev okla pa
tenn va vt wis wyo etc cllr ald amb ens messrs brig cpt pfc spc ssgt msgt lcpl cpo radm vadm comr commr secy assemb
`);

/** Words before a name that are not an office or occupation, "Mr. Hale", with the gender they imply. */
export const honorifics: ReadonlyMap<string, Gender> = new Map([
  ...list("mr mister sir lord king prince fr father brother monsieur herr don señor imam", "male"),
  ...list("mrs ms miss mme madame dame lady queen princess sister frau señora baroness duchess", "female"),
  ...list("dr prof mx rev reverend hon dr", "either"),
]);

/** Abbreviated titles, with the full form. */
export const titleAbbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: "senator",
    rep: "representative",
    gov: "governor",
    lt: "lieutenant",
    col: "colonel",
    gen: "general",
    capt: "captain",
    cmdr: "commander",
    adm: "admiral",
    sgt: "sergeant",
    maj: "major",
    prof: "professor",
    pres: "president",
    dr: "doctor",
    supt: "superintendent",
    insp: "inspector",
    det: "detective",
    atty: "attorney",
    del: "delegate",
    ald: "alderman",
    cllr: "councillor",
    amb: "ambassador",
    sec: "secretary",
    secy: "secretary",
    brig: "brigadier",
    cpt: "captain",
    cpl: "corporal",
    pvt: "private",
    pfc: "private",
    spc: "specialist",
    ens: "ensign",
    radm: "admiral",
    vadm: "admiral",
    assemb: "assemblyman",
  }),
);

/** Titles that are printed as letters in capitals, with or without full stops, in lower case without them. */
export const titleLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ceo: "chief executive officer",
    cfo: "chief financial officer",
    coo: "chief operating officer",
    cto: "chief technology officer",
    cio: "chief information officer",
    cmo: "chief medical officer",
    evp: "executive vice president",
    svp: "senior vice president",
    vp: "vice president",
    ag: "attorney general",
    da: "district attorney",
    pm: "prime minister",
    mp: "member of parliament",
    mep: "member of the european parliament",
    msp: "member of the scottish parliament",
    mla: "member of the legislative assembly",
    dci: "detective chief inspector",
    dcs: "detective chief superintendent",
    di: "detective inspector",
    ds: "detective sergeant",
    pc: "police constable",
    pcso: "police community support officer",
  }),
);

/**
 * Nouns for the role of a person, with the gender they imply: heads of titles ("minister") and of descriptions
 * ("spokeswoman", "the mother"). In the singular.
 */
export const roleNouns: ReadonlyMap<string, Gender> = new Map([
  ...list(
    `spokesman congressman chairman councilman assemblyman businessman policeman fireman alderman businessman
    salesman fisherman nobleman gunman statesman father husband son brother uncle grandfather nephew boyfriend
    widower man boy actor king prince duke monk priest gentleman patriarch imam guy dad grandson`,
    "male",
  ),
  ...list(
    `spokeswoman congresswoman chairwoman councilwoman assemblywoman businesswoman policewoman mother wife daughter
    sister aunt grandmother niece girlfriend widow woman girl actress queen princess duchess nun lady mom heroine
    waitress hostess stateswoman granddaughter`,
    "female",
  ),
  ...list(
    `minister president senator governor secretary chancellor premier mayor representative ambassador envoy
    general colonel captain lieutenant sergeant commander admiral major officer chief director head leader chair
    chairperson spokesperson speaker whip professor doctor lawyer attorney judge justice prosecutor sheriff
    detective inspector superintendent commissioner constable economist analyst scientist researcher historian
    author writer journalist reporter columnist editor correspondent anchor host pundit commentator strategist
    adviser advisor consultant pollster aide manager coach player captain striker goalkeeper midfielder defender
    driver singer musician composer artist painter director producer filmmaker designer architect engineer
    executive ceo founder co-founder cofounder owner investor billionaire millionaire tycoon mogul banker trader
    broker dealer partner associate fellow scholar expert specialist physician surgeon nurse psychologist
    psychiatrist therapist epidemiologist biologist physicist chemist teacher principal dean student pupil
    activist campaigner organizer organiser lobbyist advocate volunteer veteran soldier pilot bishop archbishop
    cardinal pope pastor reverend rabbi cleric ayatollah sheikh emir sultan candidate nominee front-runner frontrunner
    contender challenger incumbent lawmaker legislator deputy councillor councilor politician diplomat official
    democrat republican conservative socialist liberal independent libertarian
    delegate member resident neighbor neighbour worker farmer victim survivor witness suspect defendant plaintiff
    counsel barrister solicitor clerk auditor accountant treasurer trustee administrator coordinator regulator
    inspector investigator commissioner ombudsman watchdog presenter broadcaster blogger vlogger critic novelist
    poet playwright biographer translator librarian curator archaeologist astronomer astronaut athlete champion
    winner loser boss guru star comedian celebrity model dancer conductor chef firefighter paramedic undersecretary
    agent trooper brigadier corporal ensign commandant marshal ranger coroner magistrate registrar provost rector vicar
    chaplain deacon monsignor abbot headteacher headmaster headmistress taoiseach director-general comptroller
    quarterback linebacker pitcher winger batsman bowler jockey golfer cyclist swimmer sprinter boxer wrestler referee
    umpire rapper webmaster juror whistleblower refugee migrant retiree pensioner teenager commuter protester
    demonstrator bystander strategist alderperson congressperson councilmember assemblymember bailiff postmaster
    vice-president vice-chancellor co-chair cochair co-author coauthor co-director aide-de-camp statistician
    meteorologist forecaster geologist climatologist virologist immunologist anthropologist sociologist demographer parent
    nominee appointee successor predecessor friend colleague ally rival opponent supporter staffer operative
    client customer patient tenant landlord butler janitor mechanic technician programmer developer planner`,
    "either",
  ),
]);

/** Words that stand before the head of a title: "prime minister", "deputy foreign secretary". */
export const titleModifiers: ReadonlySet<string> = wordSet(`
prime foreign defense defence interior finance home vice deputy assistant acting former ex then-president then chief
senior junior first lead associate managing executive general attorney state federal national regional local city county
district house senate white majority minority campaign press communications policy political legal medical military
health education energy environment trade treasury justice transport transportation agriculture labor labour commerce
police fire school university college research security intelligence nuclear economic financial presidential
vice-presidential gubernatorial congressional parliamentary republican democratic conservative liberal labour green
opposition party government veteran longtime late new outgoing incoming elect supreme high court appeals climate staff
tech technology software real estate hedge fund film tv television radio sports football soccer baseball basketball
cricket rugby tennis team club company group bank market markets union trial defense criminal human rights gay civil
anti-abortion front runner talk show night retired independent private public special principal founding
chair-designate rival fellow nobel pulitzer prize leading top
`);

/** Ends of names: "Jr.", "III". */
export const nameSuffixes: ReadonlySet<string> = wordSet("jr jr. sr sr. ii iii iv");

/** Small words inside surnames: "de la Cruz", "van den Berg", "bin Salman". */
export const nameParticles: ReadonlySet<string> = wordSet(
  "de del della di da dos das du des la le el al van von der den ter ten zu bin ibn ben abu bint ould y",
);

/** The singular of a role noun's plural, or the word itself. */
export function singularRole(word: string): string {
  if (roleNouns.has(word)) return word;
  if (!word.endsWith("s") && !word.endsWith("men")) return word;
  if (word.endsWith("women")) return `${word.slice(0, -5)}woman`;
  if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
  if (word.endsWith("wives")) return `${word.slice(0, -5)}wife`;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

function list(words: string, gender: Gender): (readonly [string, Gender])[] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => [word, gender] as const);
}
