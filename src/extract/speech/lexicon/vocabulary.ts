import { wordSet } from "./word-set.js";

/** Words after which a new clause begins, so that no noun phrase reaches across them. */
export const clauseOpeners: ReadonlySet<string> = wordSet(`
that because when while after before since until unless if although though whereas whether as than but and or nor so
once where why how what yet except lest plus
`);

/** Words that open a clause about the noun before them. */
export const relativePronouns: ReadonlySet<string> = wordSet("who which whose whom");

/** Words that open an indirect question: "asked whether". */
export const questionWords: ReadonlySet<string> = wordSet("whether if why how what who where when which");

/** Conjunctions that coordinate clauses or verbs. */
export const coordinators: ReadonlySet<string> = wordSet("and but or then yet");

/** Frequent verb forms; a noun phrase ends before them. */
export const finiteVerbs: ReadonlySet<string> = wordSet(`
is are was were am be been being has have had having do does did will would shall should can could may might must
isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't cannot
ain't mustn't
came come comes went goes got get gets made make makes took take takes gave give gives saw see sees knew know knows
became become becomes began begin begins kept keep keeps left leave leaves felt feel feels brought bring found find
finds held hold holds stood stand stands let lets put puts ran run runs met meet meets won win wins lost lose loses
paid pay pays sent send sends fell fall falls led lead leads want wants wanted need needs needed seem seems seemed
appear appears appeared look looks looked believe believes believed hope hopes hoped plan plans planned try tries tried
expect expects expected remain remains remained continue continues continued include includes included happen happens
happened start starts started stop stops stopped work works worked help helps helped show shows showed turn turned turns
called used uses use killed died born lives lived live works
`);

/** Forms of be, have and do, whole and contracted. */
export const auxiliaries: ReadonlySet<string> = wordSet(
  "is are was were am be been being has have had having do does did 's 've 'd 're 'm",
);

/** Words after which a verb of speech does not report something said: "would say", "to say". */
export const modals: ReadonlySet<string> = wordSet(
  "would should could might may must can shall will wouldn't couldn't shouldn't can't cannot won't to",
);

/** Words that negate the verb. */
export const negations: ReadonlySet<string> = wordSet(
  "not never don't doesn't didn't hasn't haven't hadn't isn't aren't wasn't weren't nobody nothing neither hardly",
);

/** Adverbs that may stand between subject and verb, other than those in -ly. */
export const adverbs: ReadonlySet<string> = wordSet(`
also then later once now still just even again long already often further first twice both all ever always sometimes
instead soon thus therefore however recently perhaps maybe simply only too meanwhile himself herself themselves itself
here there today yesterday afterwards afterward himself indeed moreover nevertheless nonetheless once previously back himself famously
`);

/** Words that open a noun phrase. */
export const determiners: ReadonlySet<string> = wordSet(
  "the a an this that these those his her its their my our your some many several most all both one two three four five six seven eight nine ten another other no any each every few more numerous various",
);

/** Prepositions of one word. */
export const prepositions: ReadonlySet<string> = wordSet(`
of for at in from with on to by about against during through over under into after before since between among around
near outside inside within without despite across behind beyond following regarding like unlike amid alongside toward
towards per via upon including until throughout off
`);

/** Prepositions that open an adjunct rather than a part of the speaker's description. */
export const adjunctPrepositions: ReadonlySet<string> = wordSet(
  "in on at during after before by about as via through when while with from to into over since upon amid against ahead outside inside of following",
);

/** Pronouns that can be a subject. */
export const subjectPronouns: ReadonlySet<string> = wordSet("he she they it we i you there");

/** Words that tell when something was said, and words that qualify them. */
export const timeWords: ReadonlySet<string> = wordSet(`
monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow january february march april
may june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. last this next
earlier early late later recently afterward afterwards mon tue wed thu fri sat sun
`);

/** Days, months, holidays and time zones: capitalized words that are not names of people. */
export const calendarNames: ReadonlySet<string> = wordSet(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. christmas easter thanksgiving ramadan gmt est
edt pst utc et ct mt pt am pm a.m. p.m.
`);

/** The months. */
export const monthNames: ReadonlySet<string> = wordSet(
  "january february march april may june july august september october november december",
);

/** Words that are capitalized only because a sentence begins with them. */
export const sentenceStarters: ReadonlySet<string> = wordSet(`
the a an this that these those he she it they we you i his her its their my our your there here what when where who why
how which whose if but and or so yet nor for as at by in on of to from with without after before since until while
because although though once during despite among between about above across against along amid around behind below
beneath beside besides beyond down following including inside into like near off onto out outside over past per
regarding through throughout toward towards under unlike upon versus via within not no yes all any both each either
every few many more most much neither none one other others several some such two three four five six seven eight nine
ten only just even also still then now later earlier soon often never always sometimes perhaps maybe however moreover
meanwhile nevertheless nonetheless therefore thus instead indeed today yesterday tomorrow tonight last next first second
third finally another asked speaking according told being having given let's let please well oh okay ok hello thanks
thank sure right look listen see read click watch more here's that's it's there's he's she's they're we're i'm you're
i've we've i'd i'll don't didn't won't isn't can't do did does is are was were has have had can could will would should
may might must say said says saying asked added writing wrote
`);

/** Words that occur in the names of organizations, places and works rather than of people. */
export const organizationWords: ReadonlySet<string> = wordSet(`
party university college school institute institution center centre centers centres institutes committee commission council court department
ministry agency bureau office administration association union federation foundation fund bank group company
corporation corp corp. inc inc. co co. ltd ltd. llc plc gmbh ag network news times post journal tribune herald guardian
telegraph gazette press magazine radio television tv channel house senate congress parliament assembly government
campaign coalition alliance organization organisation league club team society board authority service services army
navy force forces guard police hospital clinic church museum library laboratory lab project program programme initiative
movement front brigade army international global partners holdings industries systems technologies motors airlines
airways energy oil gas electric pharmaceuticals capital ventures associates brothers sons states nations kingdom
republic union city county state street avenue road river lake mountain island bay beach park square hall tower bridge
airport station stadium arena act bill law treaty agreement accord pact amendment convention summit conference forum
festival award awards prize cup games olympics championship week day month year war battle crisis report review poll
survey study index show hour today tonight edition plan deal fund trust embassy consulate command division battalion
democrats republicans conservatives liberals caucus pac lobby studio studios pictures records entertainment media
communications digital online web com .com action watch now reform research policy studies security defense defence
affairs health insurance steel unit squad enforcement foods stores hotel resort casino lines ferries coastguard cooperative co-operative
hospitals rovers wanderers athletic
`);

/** Countries, capitals and regions, which may stand for their governments ("Moscow said") and are not surnames. */
export const placeNames: ReadonlySet<string> = wordSet(`
afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium
bolivia bosnia brazil britain bulgaria burma cambodia cameroon canada chile china colombia croatia cuba cyprus denmark
ecuador egypt england estonia ethiopia europe finland france germany ghana greece greenland guatemala haiti honduras
hungary iceland india indonesia iran iraq ireland israel italy japan kazakhstan kenya korea kosovo kuwait latvia lebanon
liberia libya lithuania luxembourg macedonia malaysia mali malta mexico moldova mongolia montenegro morocco mozambique
myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru
philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain
sudan sweden switzerland syria taiwan tanzania thailand tunisia turkey uganda ukraine uruguay uzbekistan venezuela
vietnam wales yemen zambia zimbabwe africa asia america antarctica eu u.k. uk u.s. us usa u.n. un nato moscow beijing
london paris berlin brussels tokyo seoul pyongyang tehran baghdad damascus kabul ankara cairo jerusalem riyadh kiev kyiv
minsk warsaw prague vienna rome madrid lisbon athens stockholm oslo copenhagen helsinki dublin ottawa canberra delhi
islamabad jakarta manila bangkok hanoi havana caracas brasilia geneva washington california texas florida ohio michigan
pennsylvania illinois wisconsin minnesota iowa nevada arizona colorado oregon massachusetts connecticut maryland
kentucky tennessee alabama mississippi louisiana arkansas oklahoma kansas nebraska missouri indiana utah idaho
montana wyoming alaska hawaii maine vermont delaware chicago boston philadelphia detroit miami atlanta seattle
baltimore cleveland brooklyn manhattan hollywood york jersey hampshire carolina dakota mexico
`);

/** Demonyms, religions and parties, before a title or alone for a group. */
export const demonyms: ReadonlySet<string> = wordSet(`
american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian
danish swedish norwegian finnish icelandic polish czech slovak hungarian romanian bulgarian greek turkish russian
ukrainian belarusian georgian armenian azerbaijani kazakh israeli palestinian lebanese syrian iraqi iranian saudi
emirati qatari kuwaiti yemeni egyptian libyan tunisian algerian moroccan sudanese ethiopian somali kenyan ugandan
tanzanian nigerian ghanaian south african zimbabwean indian pakistani afghan bangladeshi nepali chinese japanese korean
taiwanese vietnamese thai malaysian indonesian filipino philippine singaporean burmese cambodian australian canadian
mexican cuban brazilian argentine argentinian chilean colombian venezuelan peruvian european asian african latin
serbian croatian bosnian kosovar albanian estonian latvian lithuanian muslim christian catholic jewish democratic
republican conservative liberal labour socialist communist federal u.s. us uk u.k. eu un u.n.
`);
