/** What a known organization does, so that "the paper" and "the company" can refer to it. */
export type OrganizationSector = "media" | "company" | "research" | "agency" | "association";

export interface KnownOrganization {
  /** Its words in lower case. */
  readonly words: readonly string[];
  readonly sector: OrganizationSector;
  /** Whether it is an acronym, which names the organization only in capitals: "ICE". */
  readonly inCapitals: boolean;
  /**
   * Whether its one word is also an ordinary word, a place or a surname ("Time", "Gallup"), so that it names the
   * organization only where it stands alone.
   */
  readonly ambiguous: boolean;
}

/** The known organizations whose first word, in lower case, is this one; the longest name first. */
export function organizationsOpeningWith(word: string): readonly KnownOrganization[] {
  return byFirstWord.get(word) ?? NONE;
}

/** One list for the many words that begin no such name, which is asked for every capitalised word. */
const NONE: readonly KnownOrganization[] = [];

/**
 * Names in common use, one to a comma; an asterisk marks ambiguous single words. Names with "the" are those that are not
 * used without it, and names in capitals those that are printed so. From general knowledge: the news organizations that
 * other news pages cite most, the largest companies, pollsters and research institutes, public agencies of the United
 * States, the United Kingdom and the world, and parties and associations.
 */
const NAMES: Readonly<Record<OrganizationSector, string>> = {
  media: `
    new york times, washington post, wall street journal, usa today, los angeles times, chicago tribune, boston globe,
    new york post, new york daily news, daily news, san francisco chronicle, houston chronicle, dallas morning news,
    philadelphia inquirer, miami herald, tampa bay times, orlando sentinel, sun sentinel, atlanta journal-constitution,
    detroit free press, detroit news, star tribune, seattle times, denver post, arizona republic, oregonian,
    baltimore sun, cleveland plain dealer, plain dealer, cincinnati enquirer, columbus dispatch, kansas city star,
    st. louis post-dispatch, milwaukee journal sentinel, des moines register, indianapolis star, sacramento bee,
    san diego union-tribune, las vegas review-journal, salt lake tribune, deseret news, charlotte observer,
    the news & observer, richmond times-dispatch, virginian-pilot, pittsburgh post-gazette, the tennessean, courier-journal,
    washington times, washington examiner, washington free beacon, washington monthly, christian science monitor,
    new york magazine, new york observer, newsday, star-ledger, hartford courant, concord monitor, union leader,
    new hampshire union leader, roll call, the hill, politico, axios, vox, vox media, slate*, salon*, the atlantic, the nation,
    the week, the new republic, new republic, new yorker, national review, weekly standard, american conservative,
    the american prospect, american spectator, mother jones, the intercept, propublica, huffpost, huffington post, buzzfeed,
    buzzfeed news, vice news, daily beast, daily caller, daily wire, daily signal, daily kos, breitbart*, breitbart news,
    newsmax, newsbusters, the blaze, theblaze, townhall, redstate, infowars, gateway pundit, the federalist, reason*, reason magazine,
    talking points memo, thinkprogress, common dreams, democracy now, truthout, media matters, mediaite, fivethirtyeight,
    realclearpolitics, real clear politics, politifact, factcheck.org, snopes, snopes.com, business insider, insider*,
    marketwatch, barron's, forbes*, fortune*, bloomberg*, bloomberg news, bloomberg businessweek, businessweek, CNBC, fox business,
    fox business network, fox news, fox news channel, MSNBC, CNN, cnn international, NBC, nbc news, ABC, abc news, CBS, cbs news, PBS,
    pbs newshour, NPR, national public radio, c-span, univision, telemundo, al jazeera, al arabiya, RT, press tv, CGTN, time*,
    time magazine, newsweek, people*, people magazine, us weekly, vanity fair, esquire*, rolling stone, the root, variety*,
    hollywood reporter, deadline*, billboard*, entertainment weekly, ESPN, sports illustrated, the athletic, the ringer, GQ, vogue*,
    cosmopolitan*, elle*, teen vogue, wired*, the verge, techcrunch, engadget, gizmodo, ars technica, cnet, zdnet, mashable,
    recode, the information, motherboard*, gawker, jezebel*, deadspin, quartz*, the economist, financial times, the guardian,
    guardian*, the observer, the times, sunday times, the sunday times, daily telegraph, the telegraph, sunday telegraph,
    the independent, daily mail, mail on sunday, mailonline, daily mirror, the mirror, sunday mirror, daily express, the sun,
    evening standard, daily record, the scotsman, the herald, new statesman, the spectator, private eye, BBC, bbc news, bbc world service,
    ITV, itv news, channel 4 news, sky news, irish times, irish independent, irish examiner, RTE, globe and mail, toronto star,
    national post, CBC, cbc news, ctv news, sydney morning herald, the age, the australian, daily telegraph, australian broadcasting corporation,
    new zealand herald, times of india, hindustan times, the hindu, indian express, press trust of india, dawn*, straits times,
    south china morning post, japan times, nikkei, asahi shimbun, yomiuri shimbun, mainichi, kyodo, kyodo news, NHK, yonhap,
    yonhap news agency, korea herald, xinhua, xinhua news agency, people's daily, global times, china daily, caixin, haaretz,
    jerusalem post, times of israel, ynet, israel hayom, yedioth ahronoth, al-ahram, al jazeera english, irna, fars*, fars news agency,
    tasnim, tass, itar-tass, interfax, ria novosti, novaya gazeta, kommersant, moscow times, kyiv post, kyiv independent, ukrinform,
    deutsche welle, der spiegel, spiegel*, die zeit, bild*, süddeutsche zeitung, frankfurter allgemeine, frankfurter allgemeine zeitung,
    die welt, ARD, ZDF, DPA, le monde, le figaro, libération, liberation*, le parisien, charlie hebdo, france 24, france24, bfm tv, AFP,
    agence france-presse, el país, el pais, el mundo, la vanguardia, EFE, corriere della sera, la repubblica, la stampa, ansa,
    RAI, NRK, SVT, YLE, dagens nyheter, aftenposten, politiken, de telegraaf, de volkskrant, NOS, le soir, gazeta wyborcza, folha de s.paulo,
    o globo, globo*, clarín, la nación, el universal, reforma*, notimex, associated press, reuters, UPI, united press international, pa media,
    press association, getty images, lancet, the lancet, nature*, science*, new england journal of medicine, british medical journal, BMJ,
    JAMA, scientific american, national geographic, new scientist, the onion, drudge report, the conversation, pew trusts, stateline,
    kaiser health news, inside higher ed, chronicle of higher education, education week, defense news, military times, army times,
    stars and stripes, defense one, foreign policy, foreign affairs, the diplomat, lawfare, law360, scotusblog, above the law, the marshall project,
    the texas tribune, texas tribune, inside climate news, grist*, the trace, cnsnews, cnsnews.com, cns news, lifesitenews, christianity today,
    christian post, the root, worldnetdaily, WND, judicial watch, zero hedge, seeking alpha, morning consult`,
  company: `
    google, alphabet*, facebook, meta platforms, instagram, whatsapp, twitter, youtube, linkedin, pinterest, snapchat, snap inc., tiktok,
    bytedance, reddit, tumblr, telegram*, amazon*, amazon.com, amazon web services, apple*, microsoft, IBM, intel*, AMD, nvidia, qualcomm,
    broadcom, cisco, cisco systems, oracle*, salesforce, SAP, adobe*, dell*, hewlett-packard, hewlett packard enterprise, HP, lenovo, samsung,
    samsung electronics, lg electronics, sony, panasonic, nintendo, huawei, ZTE, xiaomi, alibaba, tencent, baidu, jd.com, netflix, hulu,
    disney*, walt disney company, comcast, nbcuniversal, warner bros., warnermedia, time warner, viacom, viacomcbs, at&t, verizon, t-mobile, sprint*,
    vodafone, deutsche telekom, softbank, uber*, lyft, airbnb, doordash, instacart, paypal, stripe*, square*, ebay, etsy, yahoo, AOL, zoom*, slack*,
    spotify, dropbox, palantir, openai, anthropic, deepmind, spacex, tesla*, tesla motors, blue origin, virgin galactic, walmart, wal-mart,
    target*, costco, home depot, lowe's, best buy, kroger, macy's, nordstrom, kohl's, j.c. penney, sears*, gap inc., walgreens, CVS, cvs health,
    rite aid, ikea, tesco, sainsbury's, asda, morrisons, marks & spencer, aldi, lidl, carrefour, mcdonald's, starbucks, burger king,
    chick-fil-a, yum brands, coca-cola, pepsi, pepsico, nestlé, nestle, unilever, procter & gamble, kraft heinz, general mills, kellogg*,
    tyson foods, cargill*, archer daniels midland, monsanto, bayer*, BASF, dupont*, dow chemical, 3m, general electric, GE, honeywell, siemens,
    general motors, GM, ford motor company, ford motor, fiat chrysler, chrysler*, stellantis, toyota, honda, nissan, mazda, subaru, hyundai, kia,
    volkswagen, bmw, daimler*, mercedes-benz, audi, porsche*, renault*, peugeot, volvo, jaguar land rover, rolls-royce, boeing, airbus,
    lockheed martin, raytheon, northrop grumman, general dynamics, bae systems, delta air lines, united airlines, american airlines,
    southwest airlines, jetblue, british airways, lufthansa, ryanair, easyjet, air france, emirates*, qantas, fedex, UPS, DHL, amtrak, exxonmobil,
    exxon, exxon mobil, chevron*, BP, shell*, royal dutch shell, conocophillips, total*, gazprom, rosneft, saudi aramco, aramco, petrobras, pdvsa,
    enbridge, transcanada, halliburton*, schlumberger*, koch industries, duke energy, pg&e, EDF, goldman sachs, jpmorgan, jpmorgan chase, jp morgan, morgan stanley,
    bank of america, citigroup, citibank, wells fargo, barclays*, HSBC, lloyds*, UBS, credit suisse, deutsche bank, bnp paribas,
    société générale, ING, santander*, blackrock, blackstone*, vanguard*, fidelity*, berkshire hathaway, visa*, mastercard, american express, moody's,
    standard & poor's, s&p, fitch*, fitch ratings, deloitte, KPMG, PWC, ernst & young, mckinsey, accenture, AIG, metlife, prudential*, allianz, AXA,
    aetna, cigna, humana*, unitedhealth, unitedhealthcare, anthem*, blue cross, blue cross blue shield, kaiser permanente, pfizer, moderna*,
    johnson & johnson, merck*, astrazeneca, glaxosmithkline, novartis, roche*, sanofi, gilead*, eli lilly, abbvie, biontech, novavax, theranos,
    nike*, adidas, levi strauss, h&m, zara*, LVMH, hobby lobby, cambridge analytica, clearview ai, equifax, fannie mae, freddie mac, nasdaq,
    dow jones, lehman brothers, enron, halifax*, nationwide*, rightmove, zillow, redfin, costa coffee, greyhound*, wework, robinhood, coinbase, binance`,
  research: `
    gallup*, pew*, pew research, pew research center, quinnipiac*, quinnipiac university, rasmussen*, rasmussen reports, ipsos, ipsos mori, yougov, zogby*,
    monmouth university, marist*, public policy polling, surveyusa, survey usa, harris interactive, harris poll, emerson college, comres, opinium,
    survation, ICM, populus, kantar, nielsen*, comscore, NORC, public religion research institute, PRRI, kaiser family foundation, brookings*,
    brookings institution, heritage foundation, american enterprise institute, cato*, cato institute, rand corporation, urban institute,
    tax policy center, tax foundation, hoover institution, hudson institute, manhattan institute, council on foreign relations,
    center for american progress, center on budget and policy priorities, economic policy institute, center for immigration studies,
    migration policy institute, carnegie endowment, atlantic council, chatham house, wilson center, peterson institute, aspen institute,
    bipartisan policy center, third way, new america, roosevelt institute, institute for fiscal studies, resolution foundation, adam smith institute,
    institute for government, demos*, IPPR, RUSI, international crisis group, freedom house, brennan center, brennan center for justice,
    center for responsive politics, opensecrets, sunlight foundation, guttmacher institute, sentencing project, commonwealth fund, cook political report,
    moody's analytics, ihs markit, ibisworld, oxford economics, capital economics, eurasia group, gartner, forrester*, crowdstrike, fireeye, flightradar24, flightaware`,
  agency: `
    FBI, CIA, NSA, DEA, ATF, IRS, EPA, FDA, CDC, FEMA, TSA, ICE, CBP, USCIS, DHS, HHS, HUD, DOJ, DOD, usda, NASA, NOAA, NIH, OSHA, NLRB, FTC, FCC, SEC, FEC, GAO, CBO, OMB, DNC, RNC, FAA, NTSB, CMS,
    white house, pentagon, kremlin, downing street, foreign office, home office, whitehall, capitol police, secret service,
    supreme court, state department, justice department, treasury department, defense department, federal reserve, coast guard, border patrol,
    national guard, congressional budget office, government accountability office, census bureau, labor department, commerce department,
    education department, energy department, interior department, homeland security, national weather service, national hurricane center, scotland yard,
    metropolitan police, met office, bank of england, european central bank, ECB, european commission, european union, european parliament, IMF,
    international monetary fund, world bank, world health organization, world health organisation, united nations, u.n., UN, NATO, WTO, OECD, OPEC, UNICEF, UNESCO, UNHCR, IAEA,
    international atomic energy agency, interpol, europol, NHS, nhs england, ofcom, ofsted, MI5, MI6, GCHQ, HMRC, mossad, IDF, FSB, GRU, bundestag, bundesbank, knesset, duma, european court of human rights,
    international criminal court, international court of justice, congress*, parliament*, senate*, house of representatives, house of commons, house of lords`,
  association: `
    democratic party, republican party, labour party, conservative party, liberal democrats*, democratic national committee, republican national committee, GOP, UKIP, SNP, DUP, plaid cymru,
    sinn féin, sinn fein, likud, fatah, hamas, hezbollah, taliban, al qaeda, al-qaeda, al-shabab, boko haram, ISIS, ISIL, islamic state, IRA, ETA, FARC, muslim brotherhood, ku klux klan, antifa,
    proud boys, oath keepers, black lives matter, tea party, tea party express, tea party patriots, occupy wall street, extinction rebellion, planned parenthood,
    NARAL, naral pro-choice america, emily's list, susan b. anthony list, national rifle association, NRA, ACLU, american civil liberties union, NAACP, SPLC,
    southern poverty law center, anti-defamation league, ADL, human rights campaign, GLAAD, human rights watch, amnesty international, greenpeace, sierra club,
    league of conservation voters, natural resources defense council, NRDC, WWF, oxfam, save the children, red cross, médecins sans frontières, doctors without borders,
    salvation army, chamber of commerce, u.s. chamber of commerce, afl-cio, SEIU, AFSCME, teamsters*, UAW, NEA, american federation of teachers, american medical association, AARP,
    americans for prosperity, americans for tax reform, club for growth, heritage action, freedomworks, moveon, moveon.org, moms demand action, everytown*, indivisible*, justice democrats,
    AIPAC, j street, CAIR, council on american-islamic relations, family research council, focus on the family, turning point usa, federalist society,
    wikileaks, anonymous*, CBI, TUC, NUT, BMA, british medical association, unison, unite*, GMB, FIFA, UEFA, IOC, international olympic committee, NFL, NBA, MLB, NHL, NCAA, UFC, WADA,
    vatican, holy see, church of england, mormon church, boy scouts, girl scouts, PETA, RSPCA, NSPCC, RAF, royal navy, british army`,
};

const byFirstWord: ReadonlyMap<string, readonly KnownOrganization[]> = indexByFirstWord();

function indexByFirstWord(): ReadonlyMap<string, readonly KnownOrganization[]> {
  const index = new Map<string, KnownOrganization[]>();
  for (const sector of ["media", "company", "research", "agency", "association"] as const) {
    for (const entry of NAMES[sector].split(",")) {
      const name = entry.trim().replace(/\s+/g, " ");
      const printed = name.replace(/\*$/, "").replaceAll("'s", " 's");
      const words = printed.toLowerCase().split(" ");
      const first = words[0] ?? "";
      const known = index.get(first) ?? [];
      known.push({ words, sector, inCapitals: isInCapitals(printed), ambiguous: name.endsWith("*") });
      known.sort((a, b) => b.words.length - a.words.length);
      index.set(first, known);
    }
  }
  return index;
}

function isInCapitals(name: string): boolean {
  return name === name.toUpperCase();
}
