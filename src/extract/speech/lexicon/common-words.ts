import { wordSet } from "./word-set.js";

/**
 * Whether the word, in lower case, is an ordinary English word or a regular inflection of one: "story", "stages",
 * "asked". Surnames and given names that are also ordinary words ("black", "grace") are not.
 */
export function isCommonWord(word: string): boolean {
  if (commonWords.has(word)) return true;
  return mayBeInflected(word) && (isInflected(word) || isLongAdverb(word));
}

/** By the last letter, "s", "d", "g" or "y", which all endings below have. */
function mayBeInflected(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return last === 115 || last === 100 || last === 103 || last === 121;
}

/** "stories" of "story", "planned" of "plan" */
function isInflected(word: string): boolean {
  for (const [ending, endings] of INFLECTIONS) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue;
    const stem = word.slice(0, -ending.length);
    for (const base of endings) if (commonWords.has(stem + base)) return true;
    if (doublesLetter(stem) && commonWords.has(stem.slice(0, -1))) return true;
  }
  return false;
}

/** By ending, what stands in its place in the base form. */
const INFLECTIONS: readonly (readonly [string, readonly string[]])[] = [
  ["s", [""]],
  ["es", [""]],
  ["ies", ["y"]],
  ["ed", ["", "e"]],
  ["ied", ["y"]],
  ["ing", ["", "e"]],
  ["ly", ["", "le"]],
  ["ily", ["y"]],
];

/** "plann" of "planned". */
function doublesLetter(stem: string): boolean {
  return stem.length > 3 && stem.at(-1) === stem.at(-2);
}

/** "predictably", "reportedly", "unsurprisingly": endings that no usual name has. */
function isLongAdverb(word: string): boolean {
  return word.length > 7 && /(?:[ai]bly|edly|ingly|ously|ively|fully|ically|ately|ently|antly)$/.test(word);
}

/**
 * Words that news pages print in lower case, counted in 5,200 American and British articles: those in nine articles or more
 * of which at most 15 in 100 occurrences inside a sentence have a capital. Regular inflections of a word on the list
 * are left out, and so are given names that are printed with a capital more often.
 */
const commonWords: ReadonlySet<string> = wordSet(`
abandon abandonment abdication abide ability able aboard abolish abolition abortion abortionist about above
abroad abrupt absence absent absentee absolute absorb abstract absurd abuse abusers abusive abysmal academic
accelerate accent accept acceptable acceptance access accessible accident accidentally acclaim accommodate
accommodation accompany accomplish accomplishment accord accordance account accountable accountant accumulate
accuracy accurate accusation accuse accuser accustomed achievable achieve achievement acknowledge
acknowledgement acknowledgment acquire acquisition acquittal acquitted acres acrimonious acrimony across acted
acting action actionable activated active activism activist activity actor actress acts actual acute adamant
adapt adaptation add addicted addiction addition additional address adept adequate adhere adherence adjacent
adjust adjustment administer administration administrative administrators admirable admiration admire admirers
admission admit adopt adoption ads adult advance advantage adventure adversary adverse advert advertise
advertisements advertisers advice advise adviser advocacy advocate aerospace affair affect affection affidavit
affiliate affiliation affirm affirmative affluent afford affordability affront afloat afoot afraid after
aftermath afternoon afterward again against aged agency agenda agent ages aggravated aggregate aggression
aggressive aggrieved aging ago agree agreement agricultural ahead aid aide ailing aim aircraft aired airing
airline airplane airports airspace airstrike airtime airwaves aisle aka alarm albeit album alert algorithm alien
alienate align alignment alike alive all allegation allege allegiance alleviate alliances allocate allocation
allow allowance alluded alluding ally almost alone along alongside aloud already also alter alternate
alternative although altogether aluminum always amassed amateur amazed amazing ambassadors ambiguous ambition
ambitious amend amendments amid ammunition amnesty among amongst amount ample amplify analogy analyses analysis
analyst analytical analyze anarchy anathema ancestors anchor ancient and anecdotal anecdote anew anger angle
angry angst animal animated animation animosity animus ankle annexation anniversary announce announcement annual
anonymity anonymously another answer ante anthem antibiotics anticipate anticipation antics antipathy anxiety
anxious any anybody anymore anyone anything anytime anyway anywhere apart apartheid apartment apiece apocalyptic
apolitical apologise apologize apology app appalling apparatus apparent appeal appear appearance appease
appellate appetite applaud applause appliances applicable applicants application appoint appointee appointment
appreciate appreciation apprehended approach appropriate appropriation approval approve approximately arbitrary
architect architecture ardent are area arguably argue argument arise arisen arm armored arose around arrange
arrangement array arrest arrival arrive arrogance arrogant arson article articulate artificial artillery artist
artistic ashamed aside ask aspect aspirational aspirations aspire ass assassinated assassination assault
assemble assert assertion assess assessment assets assign assignments assist assistance assistant associate
associations assuage assume assumption assurance assure asthma astonishing astounding asylum asymptomatic ate
athlete atmosphere atop atrocities attach attachment attack attacker attempt attend attendance attendees
attention attest attitude attorneys attract attraction attractive attribute auction audience audio auditors
austerity authentic authenticity author authoritarian authoritative authority authorization authorize automated
automatic automatically autonomy availability available avenues average avert avoid await awarded awarding aware
awareness away awesome awful awkward axed babies back backbencher backbone backdrop backer backfire background
backlash backlog backup backward backyard bad baffled bag baggage bail bailout bait balance balk ball ballgame
ballistic balloon ballot ballroom ban band bandwidth bang banker bankrupt bankruptcy banks banter bar barbaric
barbs bare bargain barrage barrel barrier base baseball baseless baseline basement bashing basic basically basis
basket basketball basks batch bathroom battered battery battle battlefield battleground beaches bearing bears
beat beaten beautifully became because become bed bedrock beef been beer before beforehand began begin begun
behalf behave behavior behavioral behaviour behemoth behest behind beholden being beleaguered belief believable
believe believer bellicose belligerent bells belong beloved bench benchmark beneath beneficial beneficiary
benefit benign beset beside best bet betrayal betrayed better between beyond bias bickering bid bidder big
bigger biggest bigot bigotry bike bilateral billed billion billionaire bills bin binary bind bio biographer
biography biological biopic bipartisan bipartisanship birth birthday bishops bit bite bitter bitterness bizarre
black blackmail blame blank blanket blast blatant bleak bleeding blend blessed blessing blew blind blistering
blitz bloc block blockade blockbuster blog blogger blood bloodshed bloody blow blowback blown blueprint bluntly
blur boarded boarding boards boast boat body bogus boil bold bolder bolster bomb bombarded bomber bombshell bona
bonds bone bonus booed book boom boon boost boot border bore born borne borrow boss botched both bother bottle
bottom bought bounce bound boundary bounty bowing box boycott boyfriend brace brag brain brake branch brand
brash brave brazen breach breadth break breakdown breakthrough breast breath breathe breathtaking breed brewing
bribe bribery bridges brief bright brighter brightest brilliant bring brink broad broadband broadcast
broadcaster broaden broader broke broken broker bronze brought browse browser bruised bruising brunt brush
brutal brutality bubble bucks budge budget buffer bug build buildup built bulk bullet bullish bully bump bumper
bunch bundled buoyed burden burdensome bureaucracy bureaucratic bureaucrats burgeoning buried burn burst bus
business businessman bust busy but button buy buyer bypass cables cake calamity calculate calculation calculus
calendar caliphate call callous calm came cameo camera campaign campaigner camps campus can cancel cancellation
cancer candid candidacy candidate candles cannot cap capability capable capacity capita capitalism capitalist
capitalize capitals capitulation captain captive capture car caravan carbon card care career careful careless
carmaker carnage carpet carriers carry cartel cartoon case cash casinos cast casual casualty catalogue catalyst
catastrophe catastrophic catch categorically category cattle caucuses caught cause caustic caution cautious cave
cease ceasefire ceiling celebrate celebration celebratory celebrities cellphone cells cement censor censorship
centered centerpiece centred centres centrifuges centrist cents centuries ceremony certain certainty certificate
certification certify chain chaired chairmen chairs challenge challenger champion chance change channels chant
chaos chaotic chapters character characteristic characterization characterize charge charisma charismatic
charity charm chart chased chasing chat chatter cheap cheaper cheapest cheat check cheer chemical chemistry
cherished chest chicken chief child childcare children chill chips choice choke choose chose chosen chronic
chunk churches cigarette cinemas circle circulated circulating circulation circumstance circumvent circus cite
cities citizen citizenship civic civil civilian civility civilization civilized claim clamp clan clarify clarity
clash class classic classical classified classmates classroom clause clean cleaner clear clearance clearer
clearest clever click client climate climb clinch cling clinical clinics clip clock close closer closest closet
closure cloth clouds clout clubs clue cluster clutch coach coal coalitions coastal coax cocaine codes coerced
coercion coffee coffers cognitive coherent cohesion coin coincide coincidence collaboration collapse collar
colleague collect collection collective colleges collision colluded collusion colonial color colorful colour
column columnist com combat combative combination combine come comeback comedian comedy comfort comfortable
comic commanded commander commanding commands commemorate commemoration comment commentary commentator
commercial commissioned commissioners commit commitment committees commodities common commonplace commonsense
communal communicate communication community commuters compact companion company comparable comparatively
compare comparison compassion compassionate compatible compatriot compel compensate compensation compete
competence competency competent competition competitive competitiveness competitor compiled compiling
complacency complacent complain complaint complement complete completion complex complexity compliance
complicate complication complicit comply component composed composer composition compound comprehend
comprehensive comprised compromise compulsory computer computing con conceal concede conceivable conceived
concentrate concentration concept conception concern concert concession conciliatory conclude conclusion
conclusive concrete condemn condemnation condition condolences condone conduct conference confessed confession
confidant confidence confident confidential confidentiality confined confinement confirm confirmation confiscate
conflict conform confounded confront confrontation confrontational confuse confusion conglomerate congratulate
congregation congressional conjunction connect connection connectivity conquer conscience conscious
consciousness consecutive consensual consensus consent consequence consequential conservation conservatism
conservative consider considerable consideration consistency consistent consisting consists consolation console
consolidate consolidation conspicuously conspiracy conspired conspiring constant constituency constituent
constitute constitutional constitutionality constrained constraints construct construction constructive
consulate consultancy consultant consultation consulted consulting consume consumer consumption contact
contagious contain containment contemplated contemplating contemporary contempt contend contender content
contention contentious contest contestant context continent contingency contingent continually continuation
continue continuity continuous contraception contract contraction contractor contradict contradiction
contradictory contrary contrast contribute contribution contributor control controller controversial controversy
conundrum convene convenience convenient conventional conventions conversation conversion convert convey convict
conviction convince convoluted cool cooperate cooperation coordinate coordination coordinator cop cope copper
copy copyright corn corner cornerstone coronavirus corporate corporations correct correction correctness
correspondence correspondent corroborated corrosive corrupt corruption cosmetic cost costume couch cough could
councils counseling counselor counsels count counter counteract counterintelligence counterintuitive counterpart
counterproductive counterterrorism counties countless country coup couple courage courageous course courted
courting courtroom courts cousin cover coverage covert coveted cow cowardly crack crackdown craft crank crap
crash crass crazy create creation creativity creator creature credence credentials credibility credible credit
creditors creep creepy crew crime criminal criminality cripple crises crisis criteria critic critical criticise
criticism criticize critique crop crossed crosses crossing crowd crowned crucial crude cruelty cruise crumbling
crunch crusade crush cry cudgel cue culminated culmination culprit cult cultivate cultural culture cumbersome
cumulative curb curfew curious currency current curriculum curtail curve cushion custody custom customary
customer cut cutbacks cyberattack cybersecurity cycle cynical cynicism dailycallernewsfoundation damage damn
dampen dance danger dangerous dare dark darker darkest darkness darling data database date daughter daunting day
daylight dead deadliest deadline deadlock deaf deal dealers dealt death debacle debate debris debt debunked
debut decade decency decent deception deceptive decide decider decimated decision decisive deck declarations
declare decline decorated decorum decrease decree decry dedicated dedication deductibles deduction deeds deem
deep deepen deeper deepest defamation default defeat defect defections defend defendant defender defenses
defensive defer deference defiance defiant deficiencies deficit define definite definition definitive deflect
defraud defund defy degrade degree delay delegate delegation delete deliberate deliberation delicate delight
deliver delivery delusional demand demeaning demeanor demise democracy democratically demographic demonstrate
demonstration demonstrators denial denounce denuclearization deny depart departments departure depend dependence
dependent depicted depiction depleted deploy deployment deport deportation deposit deposition depress deprive
depth derail deranged deregulation derided derived derogatory descend descent describe description deserted
deserve design designate designation designer desirable desire desk desktop despair desperate desperation
despicable despise despite destabilize destination destined destroy destruction destructive detail detain
detainees detect detectives detention deter deteriorated deteriorating deterioration determination determine
deterrence deterrent detonated detractors detriment devastated devastating devastation develop developer
developments device devil devised devoid devolved devote devotion diabetes diagnosed diagnosis dial dialogue
dictate dictator dictatorship did die diet differ difference different difficult difficulty dig digital digits
dignitaries dignity dilemma diligence diligent dim dime dimensions diminish dining dinner dioxide dip diplomacy
diplomat diplomatic dire direct direction directive director dirt dirty disability disable disadvantage disagree
disagreement disappear disappearance disappointed disappointing disappointment disapproval disapprove disarm
disarmament disarray disaster disastrous disavowed disc discarded discharge disciplinary discipline disclose
disclosure discomfort disconnect discontent discord discount discourage discourse discover discovery discredit
discrepancy discretion discretionary discriminate discrimination discriminatory discuss discussion disdain
disenfranchised disgrace disgraceful disgruntled disguise disgust dishonest dishonesty disillusioned
disinformation disingenuous dislike dismal dismantle dismay dismiss dismissal dismissive disorder disparaged
disparaging disparate disparity dispatched displaced display displeasure disposal disproportionate dispute
disregard disrespect disrespectful disrupt disruption disruptive dissatisfaction dissatisfied disseminated
dissent dissenters disservice distance distant distaste distasteful distinct distinction distinctive distinguish
distort distract distraction distress distribute distribution districts distrust disturbed disturbing ditch dive
diverse diversify diversity divert divide dividend divisions divisive divisiveness divorce docket doctor
doctrine document documentary documentation does dog doing dollars domain domestic domestically dominance
dominant dominate domination donate donation done donor doomed door doping dose dossier double doubt doubtful
down downfall downgraded download downplay downside downtown downturn downward dozen draconian draft drag drain
drama dramatic dramatically drank drastic drastically draw drawn dread dreamed dress drill drink drip drive
driven driver drone drop drought drove drown drug drum drunk drunken dry dual dubbed dubious due duet dug dull
duly dumb dump duo durable duration during dust duty dwindling dying dynamic dysfunction dysfunctional each
eager eagerness ear earlier earliest earmarked earn earners ease easier easiest easy eat echoed echoes echoing
eclipsed economic economically economist economy ecosystem edge edited editing editor editorial edits educate
educational educators effect effective effectiveness efficacy efficiency efficient effort ego egregious eight
either elaborate elderly elders eldest elect electability electable election elective electorate electricity
element elephant elevate eligibility eligible eliminate elimination elite else elsewhere eluded elusive email
emanating embargo embarked embarrass embarrassment embassy embattled embedded emboldened embrace embroiled
emerge emergence emergency emissions emotion emotional empathy emphasis emphasize emphatically empirical employ
employee employer employment empower empty emulate enable enabler enact enactment encounter encourage
encouragement end endangered endangering endeavor endemic endgame endless endorse endorsement endure enemy
energetic energize enforce enforcement engage engagement engine engineer engulfed enhance enjoy enlisted
enormous enough enraged enrich enrichment enrolled enrollees enrolling enrollment enshrined ensue ensure entail
enter enterprises entertain enthusiasm enthusiastic enthusiastically enthusiasts entice entire entirety entitled
entitlement entity entourage entrance entrenched entrepreneur entrepreneurial entrusted entry environment
environmentalists environmentally envision envoy envy epic epicenter epidemic epidemiologists episode equal
equation equipment equipped equitable equity equivalent era eradicate erase erected erode erosion erratic
erroneous error ers erupted escalate escalation escape escort especially espionage espoused essay essence
essential establish establishment estate estimate etc ethanol ethical ethnic ethnicity ethos euro eurozone
evacuate evacuation evade evaluate evaluations evangelical evasion even event eventual ever every everybody
everyday everyone everything everywhere eviction evidence evident evil evoked evolve exacerbate exact
exaggerated exaggerating exaggeration exam examination examine example exasperated exceed excellence excellent
except exception exceptional excess excessive exchanged exchanges exchanging excited excitement exciting exclude
exclusion exclusive excuse execute execution executive exempt exemption exercise exert exhausted exhibited
exhibition exist existence existential exit exonerate expand expansion expansive expect expectation expedited
expelled expenditure expense expensive experience experiment experimental expert expertise expiration expire
explain explanation explanatory explicit explode exploit exploitation exploration explore explosion explosive
exponentially export exporter expose exposure expressed expressing expression expressly expulsion extend
extension extensive extent external extort extortion extra extract extradition extramarital extraordinary
extreme extremism extremist eye eyebrows eyewitness fabric fabricated face facial facilitate facility fact
faction facto factor factories factual faculty fade fail failure fair fairer fairness faithful faiths fake fall
fallen fallout false falsehoods faltering famed familiar family famine famous fan fancy fanfare fantastic
fantasy far fare farmer farms farther fascinating fascism fascist fashion faster fastest fatal fatalities fate
father fatigue fault faulty favor favorability favorable favorite favour favourable favourite fear fearful
feasible feat feature federal feds fee feedback feel feet fell fellow felon felony felt female feminist fence
fend ferocious fervent fervor festive fetal feud fever few fewer fiasco fiction fictional fides field fierce
fiercest fiery fight fighter figure filed filers files filibuster filing fill film filter final finale finalist
finalize financed finances financial financier financing find fine finest finger fingerprints finish fire
firearm firebrand firefighters firepower firestorm firewall fireworks firm first firsthand fiscal fishing fit
fitness five fix fixture flag flagrant flagship flair flames flank flanker flared flash flashpoint flat flavored
flaw fled fledgling flee flew flexibility flexible flights flimsy flipped floated floating flock flood floor
floundered flourish flout flow flown flu fluid flurry fly focal focus fodder foe fold folk follow followers
folly fond food fooled foolish fools foot footage foothold footprint footsteps for forbid forbidden force
forceful forcibly fore forecast forecasters forefront forehead foreign foreigners foremost forensic foreseeable
forever forge forget forgive forgiven forgiveness forgo forgot forgotten form formal format formation former
formidable formula forth forthcoming forthright fortnight fortunate fortunes forums forward fossil fought foul
found founder four fourth foxnews fracking fraction fractured fragile fragmented frame framework franchise
frankly frantic fraud fraudulent fraught fray freak free freedoms freelance freer freeze frenzy frequency
frequent fresh freshman freshmen friction friend friendlier friendship frighten fringe frivolous from front
frontline frontman frontrunner frozen fruit frustrate frustration fuel fulfil fulfill full fullest fully fumed
fuming fun function functional functionality fundamental fundraiser fundraising funds funeral funneled funny
furiously furloughed furniture furor further fury fuss futile future gadget gaffe gaggle gain galvanize gambit
gambling game gameplay gamer gangs gap garbage garnered gas gasoline gather gauge gave gavel gay gear gender
generally generals generate generation generational generic generosity generous genius genocide genre gentler
gently genuine geography geopolitical gerrymandered gerrymandering gesture get giant gift gig gigabytes gigantic
gimmicks girl girlfriend give given glad glance glaring glasses glimpse glitches global globalization gloom
gloomy glorious gloves glowing goal goalkeeper goes going golf gone gonna good goodbye goodness goodwill gossip
got gotta gotten govern governance government governors grab gracious grade gradual graduate graduation grain
grandchildren grandfather grandiose grandmother grandparents grandson grandstanding granted granting grants
graphic graphical grapple grasp grass grassroots grateful gratitude grave gravity great greater greatest
greatness greed greedy greenhouse greet grenade grew gridlock grievances grieving grilling grim grinding grip
grocery groping gross ground groundbreaking groundwork group grow grown growth grueling gruesome guarantee
guarded gubernatorial guess guest guidance guided guidelines guides guiding guilt guilty guise guitar guitarist
gun gunfire gunman gunmen gunshot guru gut guys gym habit hack hacker had hail hair half halfway hallmarks halls
hallways halt hammer hamper hamstring hand handcuffed handful handgun handheld handily handle handset
handwritten hang happen happier happiness happy harass harassment harbinger hard hardcore hardened harder
hardest hardline hardship hardware hardworking harmed harmful harming harms harness harsh harsher has hash
hashtag hastily hat hate hateful haul haunt have havoc hawkish hawks head headache header headline headquarters
heal health healthier healthy heap hear heard heart heartbeat heartbreaking heat heavier heavy hedge heed heels
hefty height heightened heinous held helicopter hell helm help helpful helpless hence heptathlon her heralded
here hero heroic heroin herself hesitant hesitate hesitation heyday hiccups hid hidden high higher highest
highlight highways hike hilarious him himself hinder hindsight hinge hint hip hire his historian historic
historical history hit hoax hold holders hole holiday hollow home homeless homelessness homeowners hometown
homicide homosexual homosexuality honest honesty honor honorable honorary honour hop hopeful hopeless horizon
horrendous horrible horrific horrified horrifying horror horse hospitalizations hospitalized hospitals host
hostage hostile hostility hotels hotly hotspots hottest hour housed household houses housing hovering how
however http huddled hug huge human humane humanitarian humanity humiliated humiliating humiliation humility
humor humorous humour hundred hung hunger hungry hunters hunting hunts hurdle hurricanes hurt husband hybrid
hype hyperbole hypocrisy hypocritical hypothesis hypothetical hysterical iceberg icon iconic idea ideal
identical identification identify identity ideological ideology idiot idle ignite ignorance ignorant ignore
illegal illegitimate illiberal illicit illness illusion illustrate illustration imagery imagination imagine
imbalance immediate immense immersive immigrant immigration imminent immoral immune immunity impact impartial
impartiality impasse impassioned impatient impeach impeachable impeachment impede impediment impending
imperative imperfect impetus implausible implement implementation implicate implication implicit implored imply
import importance important impose impossible impoverished impractical impress impression impressive imprisoned
imprisonment improbable impromptu improper improve improvement improvised impulse impunity inability inaccurate
inaction inadequate inadvertently inappropriate inaugurated inbox incapable incarcerated incarceration
incendiary incensed incentive incessant incest inch incident incidentally incite inclined include inclusion
inclusive income incompatible incompetence incompetent incomplete inconceivable inconsistency inconsistent
inconvenient incorporate incorrect increase incredible incremental incumbent indeed indefinite independent index
indicate indication indicative indicator indict indictment indifference indifferent indirect indispensable
individual industrialised industry ineffective ineligible inequality inescapable inevitable inexperienced
infamous infant infect infection inferior infighting infiltrated inflamed inflammatory inflate inflation inflict
influence influential influx info inform informal information infrastructure infringed infringement infuriated
ingratiate ingredients inherent inherit inheritance inhumane initial initiate initiatives inject injection
injunction injured injuring injury injustice ink inmates inner innocence innocent innovate innovation innovative
innovators input inquiry inroads insane insecure insecurity insensitive inserted inside insiders insidious
insight insist insistence insistent inspection inspectors inspiration inspirational inspire instability install
installation instance instantly instead instigated instinct instituted institutional institutions instruct
instructions instrument instrumental insufficient insult insurance insured insurer insurgency insurgent intact
integral integrate integration integrity intellectual intelligent intend intense intensify intensity intensive
intent intention intentional interact interaction intercontinental interest interfere interference interim
intern internal internationally internationals internment interpret interpretation interrogation interrupted
intersection interval intervene intervention interview intimate intimidate intimidation into intolerance
intractable intrigue introduce introduction intrusion intrusive inundated invade invalid invariably invasion
invented inventory invest investigate investigation investigative investigator investment investor invisible
invitation invite invoke involve involvement ire ironic ironically irony irrational irregular irregularities
irrelevant irrespective irresponsible irritated isolate isolation issue item its itself jab jacket jail jammed
jeopardize jeopardy jets jihadist job jobless join jointly joke journalism journalist journalistic journals
journey jpg judged judgement judges judging judgment juggernaut jump jungle junk jurisdiction jurisprudence
jurors jury just justices justification justify keen keep keeper kept key keyboard keynote kick kid kidnapped
kidnapping kill killer kind kindness kiss kitchen kits knee knew knife knock know knowledge knowledgeable known
label lack lackluster ladder lads lag laid lambasted lame lament land landfall landlord landmark landscape
landslide lanes language lap lapse laptop large larger largest laser lashed lashing last late later latest
latitude latter lauded laugh laughable laughter launch laundering laundry lavish law lawful lawmaker lawsuit
lawyer lax lay layer layoffs lazy lead leaders leadership leak lean leap learn lease least leave lectern
lecturer led leeway left leftist leftward leg legacy legal legality legalization legalize legend legendary
legislate legislation legislative legislator legislatures legitimacy legitimate lend lender length lengthy lens
lent lesbian less lessen lesser lesson let lethal letter level lever leverage levied lewd liability liable
liaison liar libel liberal liberalism liberated liberating libertarians libraries licence license lie lieutenant
life lifeline lifestyle lifetime lift light lighter like likelihood likewise limb limbo limelight limit
limitation limped lined lines lineup linger lining linked linking links lip liquor list listen listener lit
litany literal literary literature litigation live livelihoods livestock load loan lobby lobbyist local
localities locate location lock lockdown lodged logged logic logical login logistical logo logs long longer
longest longstanding longtime look loom loop loophole loose loosen looted looting lose loser loss lost lot loud
louder lousy love lover low lower lowest loyal loyalist loyalty luck lucky lucrative ludicrous lukewarm lunch
luncheon lung lure luxury lying lyrics machine machinery mad made madness magazine magical magnate magnificent
magnified magnitude mailed main mainland mainstream maintain maintenance major majority make maker makeshift
makeup malaria male malicious malpractice man managed manager managerial manages managing mandate mandatory
maneuver manifest manifesto manipulate manipulation manner manoeuvring mansion mantle mantra manufacture
manufacturer many map marched marches marching margin marginal marginalized marijuana marked marker market
marketplace marking marks marred marriage marry martial mask mass massacre masse massive master match mate
material materialize maternity math matter mature maverick maximize maximum maybe mayhem meager meal mean
meaningful meaningless meant meantime meanwhile measure meat mechanics mechanism medallist medals meddle media
median medical medicines mediocre medium meet megabits meltdown melting member membership meme memo memoir
memorable memorandum memory men menacing mental mentality mention mentor menu mercy mere merge merger merit mess
message messy met metadata metal metaphor meters method methodology metres metric microphone mid midday midfield
midfielder midnight midst midterm might migrant migration mild mile milestone militant military militia milk
million millionaire mind mindful mindset mine minimal minimize minimum ministerial ministers minor minorities
minus minute mired mirrors misconduct misdeeds misdemeanor miserable misery misguided mishandling misinformation
mislead misled misplaced misrepresented missed misses missile missing mission missteps mistake mistaken mistress
mistrust misunderstanding misunderstood misuse mitigate mix mixture mob mobile mobility mobilization mobilize
mock mockery mode model moderate moderation moderator modern modest modify mogul mold mom moment momentous
momentum monarchy money moniker monitored monitoring monitors monopoly month monumental monuments mood moot
moral morale morality moratorium more morning mortality mortgage mosque most mother motion motivate motivation
motive motto mounted mounting mourn mouth move movement movie mph much mud mulling multilateral multimedia
multinational multiple mum municipalities munitions murder murderer murderous murky muscle mused music musical
musician must muster muted mutual myriad myself mysterious mystery naive naked name nanny narrative narrow
narrower nascent nasty nation nationalism nationalist nationally nationals nationwide natural nature navigate
near nearby neat necessary necessity neck need needle needless nefarious negative neglect negligence negotiate
negotiation negotiator neighbor neighborhood neither nerve nervous net networking networks neurosurgeon neutral
neutrality never nevertheless newcomer newer newest newfound newly newspaper next nexus nice niche nickname
night nightclub nightmare nine nixing nobody nod noise nominal nominate nomination nominee non none nonetheless
nonexistent nonpartisan nonprofit nonsense nonviolent nonwhite nor normal normalcy norms nose nostalgia not
notable notched note noteworthy notice noticeable notification notify notion notorious notwithstanding novel now
nowadays nowhere nuanced nuances nuclear nuisance nukes nullify number numerous nurse nuts oath obesity obey
object objection objectionable objective objectivity obligated obligation obliged obscene obscure obscurity
observation observe observers obsessed obsession obsolete obstacle obstruct obstruction obtain obvious occasion
occasional occupation occupied occupying occur oceans odd odious off offence offend offender offense offensive
offer office officer official offline offset offshore offside offspring often oil okay old older oldest oligarch
ominous omission omnibus onboard once one onerous onetime ongoing online only onslaught onstage onto open opener
openness operate operation operational operative operator opinion opioid opponent opportunism opportunistic
opportunity oppose opposite opposition oppression oppressive opt optics optimism optimistic option oral orbit
orchestrated ordeal order ordinary org organic organisations organise organisers organizational organizations
organize organizer organs orientation origin original originated orthodoxy ostensible other otherwise ought
ounce our ourselves oust ouster out outbreak outburst outcome outcry outdated outdoor outer outfit outgoing
outlandish outlaw outlet outlier outlined outlines outlining outperformed outpost outpouring output outrage
outrageous outreach outright outset outside outsider outsize outskirts outsource outspoken outstanding outweigh
ovation over overall overarching overblown overcame overcome overdose overdue overhaul overhead overlap overlook
overreach override overrule overrun oversaw overseas oversee overseen oversight overshadow overstated overt overtaken
overthrow overtime overtook overtures overturn overwhelm owe own owner ownership oxygen pace pack package pact
pad pageant pages paid pain painful paint pair palatable palpable paltry pan pandemic panel panic pants paper
paperwork par parades paradox paragraph parallel parameters paranoia paranoid paraphrase pardon parent parental
parody parole part partial participant participate participation particular parties partisan partisanship
partner partnerships pass passage passenger passionate passions passive passport past patch patchwork patent
path pathetic pathway patience patient patriotic patriotism patrols patrons pattern paused pauses pave pay
payback paychecks payment payoff payout payroll peaceful peak peculiar peddling pedigree peer pegged penalize
penalty penchant pending penned pension pensioners people per perceive percent percentage perception perennial
perfect perform performance performer perhaps peril perilous period periodic periodically perjury permanent
permissible permission permit pernicious perpetrated perpetrators perpetual perpetuate persecuted persecution
persist persistent person persona personal personality personnel perspective persuade persuasion persuasive
pertinent pervasive pessimism pessimistic pet petition petrol petty pharmaceutical phase phenomenal phenomenon
philosophical philosophy phishing phone phony photograph photographers phrase physical physician physics pic
pick pickup picture piece piecemeal pig pile pillar pills pilot pin pinpoint pioneer pipe pipeline piracy
pirated pistol pit pitch pivot pivotal place plague plainly plaintiff plan plane planet planners plant plastic
plate platform plausible play playback player playwright plea plead pleasure pledge plenty plight plot ploy plug
plummeted plummeting plunge plurality plus pneumonia pocket podcast podium point pointless poised poison poking
polarization polarized polarizing pole police policy policymakers policymaking polite political politicalticker
politician politicized politics poll pollster pollution pools poor poorer poorest pop popular popularity
populated population populism populist populous pork porn pornographic pornography portable portal portfolio
portion portrait portray portrayal ports pose position positive possess possession possibility possible posted
poster posting postpone posts posture pot potato potent potential pounced pounds pour poverty power powerful
powerhouse powerless practical practice pragmatic praise pray prayers preaching precaution preceded precedent
preceding precincts precious precise precision precursor predatory predecessor predicament predict predictable
prediction predictor predominantly preexisting prefer preferable preference pregnancy pregnant prejudice
preliminary premature premiere premise premium preoccupied preparation prepare preparedness preposterous
prescribed prescription presence present presentation presenter preserve preside presidency presidential pressed
presses pressing pressure prestigious presumably presumed presumption presumptive pretend pretext pretty prevail
prevalence prevalent prevent preventive preview previous prey price pride primary primetime principal principle
print prior prioritize priority prison prisoners private privatisation privilege prizes probability probable
probation probe problem problematic procedural procedure proceed process processor proclaimed produce producer
product production productive productivity profession professional professors profile profit profitability
profitable profound program programme progress progressive progressivism prohibit prohibition projected
projecting projection projects proliferation prolonged prominence prominent promised promises promising promote
promotion promotional prompt prone pronounced pronouncement proof prop propaganda propel propensity proper
property proponent proportion proportionate proposal propose proprietary pros prosecute prosecution prosecutor
prosecutorial prospect prospective prosper prosperous prostitutes prostitution protect protectionism
protectionist protections protective protege protest protester protestors protocols prototype protracted proud
prove proven provide provider province provision provisional provocation provocative provoke proximity proxy
prudent psychological psychologist psychology pub public publication publicity publish publisher pull pullquote
pump punch punctuated pundit punish punishment punitive punt pupils puppet purchase pure purge purity purport
purpose purposefully pursuant pursue pursuit push pushback put puzzle qualification qualifier qualify quality
quantities quarantine quarter quarterback quartet quash quell queries quest question questionable quick quicker
quid quiet quipped quirky quit quite quo quota quote race racial racism racist rack radar radical radicalism
radicalized radioactive radius raft rage raid rail rain rainfall rainy raise rally ramifications ramp rampage
rampant ran ranchers random rang range rank rap rape rapid rapists rapper rapprochement rare rash ratchet rate
rather ratification ratify ratio rational rationale rats rattled raucous ravaged raw reach react reaction
reactionary reactor read reader readiness ready reaffirmed real realise realism realistic realistically reality
realization realize realm reap reason reasonable reassurance reassure rebate rebel rebellion rebound rebuffed
rebuild rebuke rebuttal recall receive recent reception receptive recess recipe recipient reckless reckon
recognise recognition recognize recollection recommend recommendation reconcile reconciliation reconsider record
recorder recount recourse recover recovery recreational recruit recruitment recurring recuse recycling red
redacted redirect redistribute redistribution redistricting redress reduce reduction redundant reelection
reeling refer referee reference referendum reflect reflection reflexively refocus reform reformers refrain
refuge refugee refund refusal refuse refuted regain regard regardless regime region regional registered
registering registration regret regular regulate regulation regulator regulatory reign reignited reimbursed
reimbursement rein reinforce reinstate reiterated reiterating reject rejection relate relation relationship
relative relax relay release relegated relentless relevance relevant reliability reliable relief relieve
religion religious relocated relocation reluctance reluctant rely remain remainder remake remark remarkable
remedy remember remind reminder reminiscent remote removal remove renamed render renegotiate renew renewable
renewal rent rental reopen repaid repair reparations repay repayment repeal repeat repercussions replace
replacement reply report reporter reprehensible represent representation repression reprieve reprint repudiation
reputable reputation request require requirement rescind rescue researched researcher researching resembles
resentment reservations reserved reserves reshape reside residence residency resident residential resign
resignation resilience resilient resist resistance resistant resolution resolve resonate resort resounding
resource respect respectable respectful respective respiratory respond respondents responders response
responsibility responsible rest restart restaurant restore restrain restraint restrict restriction restrictive
restructure result resume resurgence retailer retain retake retaliate retaliation retaliatory rethink retire
retirement retract retreat retribution retrospect return retweeted reunite revamp reveal revelation revenge
revenue reversal reverse reviewed reviewing reviews revise revision revisit revive revoke revolt reward rewrite
rewritten rhetoric rhetorical rhythm richer richest rid riddled ride ridicule ridiculous rife rifles rift rig
right rigid rigorous riled ring riot rioters rip ripe ripple rise risen risk risky ritual rival rivalry roads
roar robbed robbery robot robust rocked rocket rocks rogue role roll rollback rollout romance romantic room
roost root roster rosy rotten rough round rousing route routine row rubber rubbish rubble rude ruin rule rumors
rumours run runaway rung runner runoff rupees rural rushed rushing ruthless sabotage sack sacred sacrifice sad
saddened saddled safe safeguard safer safest safety saga said sake salacious salary sale salvage same sample
sanction sanctuary sand sang sanitation sanity sank sarcastically sarin sat satellite satirical satisfaction
satisfy save savvy saw say scale scam scan scandal scandalous scant scapegoat scarce scare scary scathing
scattered scenario scene sceptical schedule scheme scholar scholarship school schoolchildren scientific
scientist scooped scope score scorer scorn scourge scramble scrap scratch screaming screened screening
screenplay screens screenshot screwed script scrum scrutiny scuttled seal seamless search searing season
seasonal seat second secondary secrecy secretaries secretive secretly secs sections sector secular secure
security see seek seekers seem seen segment segregated segregation seize seizure seldom selected selecting
selection selective self selfish sell semiautomatic senators send senior sensational sense sensible sensitive
sensitivity sent sentence sentiment separate separation sequel sequester sequestration serial series serious
seriousness sermon servant serve server service session set setback settle settlement seven seventh several
severe severity sex sexism sexist sexual sexuality shadow shadowy shady shake shaken shaky shall shallow sham
shame shameful shape share shareholder sharp sharper she sheep sheer sheet shelf shelter shelves shields shift
shines shining shiny ship shipments shirt shit shock shoe shook shoot shooter shootout shop shoppers short
shortage shortcomings shorter shortfall shortlist shot shotgun should shoulder shout show showcase showdown
shower shown shrink shrug shrunk shunned shut shutdown shutter shy siblings sic sick sickened side sideline
sidestepped sidewalk siege sigh sight sign signal signature significance significant silence silent silly
similar simmering simple simpler simplest simplify simultaneously sin since sincere sincerity sing singer single
singular sinister sink sister sit site situated situation six sixth sizable size skeptical skepticism skeptics
sketch skewed skies skill skin skip skipper skirmish skyrocketed skyrocketing slammed slamming slap slash slated
slaughter slave slavery slaying sleep slept slew slice slick slid slide slight slightest slim slip slippery
sliver slog slogan slope sloppy slot slow slowdown slower sluggish slump small smaller smallest smart smarter
smartest smartphone smash smear smell smile smoke smooth smug smugglers smuggling snap sniping soap soar sober
social socialism socialist societal societies sociologist soft soften softer software soil solar sold soldier
sole solicit solicitation solid solidarity solidify solo solution solve some somebody someday somehow someone
something sometime somewhat somewhere son song soon sooner sophisticated sore sorry sort sought souls sound
soundtrack sour source southwestern sovereign sovereignty sow space spam spammers span spare spark sparred
sparring spat spate spawned speak speakers spearheaded special specialist specialized specializes specializing
species specific specifically specifications specify spectacle spectacular spectators specter spectrum speculate
speculation speculative sped speech speechwriter speed spell spend spent sphere spiked spikes spill spin spiral
spirit spiritual spit spite split spoke spoken spokesman spokesperson spokeswoman sponsor sponsorship
spontaneous spoof sporting spot spotlight spouse sprawling spray spread spree spring sprinter spun spur spy
spyware squabbling squad squarely squeeze stabbed stability stabilize stable stack staff staffer stage
staggering stagnant stain stake stakeholders stalemate stall stalwart stamp stance stand standardized standards
standoff standpoint staple staring stark starred starring stars start stated statement statewide stating station
statistic statistical stats statue stature status statute statutory staunch staunchest stave stay steadfast
steady steal stealth steep steer stellar stem step stereotype steroids stewardship stick sticker stiff stifle
stigma still stimulate stimulus stinging stint stir stock stockpile stoked stoking stole stolen stomach stood
stop stopgap storage store storm story storyline straight straightforward strain stranded stranger strategically
strategist strategy streak stream streamline streets strength strengthen stress stretch strict stricter
strictest strident strides strife strike striker string stringent stripped stripping strive stroke strong
stronger strongest stronghold struck structural structure struggle stubborn stuck student studio study stuff
stumble stump stunned stunning stunt stupid style stymied subject subjective submission submit subordinates
subpoena subscribers subscribing subscription subsequent subset subsidiary subsidize subsidy substance
substantial substantive substitute subtle suburb suburban subversive subvert subway succeed success successful
succession successive successor such suck sudden sued suffer sufficient suggest suggestion suicide suing suit
suitable suite sum summary summit summon sunk sunset superb superdelegates supermajority supermarket supervision
supervisor supplemental supplier supply support supporter supportive suppose suppress suppression supremacist
supremacy sure surf surface surfers surge surgeon surgery surgical surpass surplus surprise surreal surrender
surrogate surround surveillance survey survival survive survivor susceptible suspect suspend suspension
suspicion suspicious sustain sustainability sustainable swallow swamp swap swath sway swear sweep sweet swell
swept swiftly swimming swing swipe swirling switch sword sworn swung symbol symbolic symbolism sympathetic
sympathy symptom symptomatic synagogue syndicated synonymous system systematic systematically systemic table
tabloid tack tackle tactic tactical tag tail tailored tainted take takeaways takedowns taken takeover talent
tales talk tall tally tame tamp tampering tandem tangible tank tap tape target tariff task taste taught tax
taxpayer teach teacher team tear teased technical technicians technique technological technology tedious teenage
teenager teens teeth telecoms telephone televised television tell temper temperament temperature temporary
temptation tempted tempting ten tenants tend tendency tender tenor tense tension tent tentative tenuous tenure
tepid term terminate termination terrain terrible terrific terrified terrifying territorial territory terror
terrorism terrorist test testify testimony text textbook textiles than thank that the theater theft their them
theme themselves then theoretical theorist theory therapist therapy there thereafter thereby therefore these
thesis they thick thieves thin think thinker third thirty this thorny thorough those though thought thoughtful
thousand thread threat threaten three threshold threw thrilled thriller thrive throat through throughout throw
thrown thrust thugs thumb thus thwart ticked ticket ticking tidal tide tie tier tight tighten tighter tilt time
timeline timetable tiny tip tired title today together toggle toilet token told tolerance tolerant tolerate toll
tomorrow tone tongue tonight tonnes tons too took tool tooth top topic topple torch tore torn torture tossed
total totalitarian touch touchline tough tougher toughest toughness tour tourism tourist tournament tout toward
town toxic toys traced traces tracing track traction trade trademark traders tradition traditional traffic
traffickers tragedy tragic trail train traitor traits trajectory transaction transcript transfer transform
transformation transgender transit transition translate transmission transmitted transparency transparent
transported trap trash trauma travel travelers travellers treason treat treaties treatment trees tremendous
trend trial tribal tribes tribunal tribute trick trickle tricky trigger trillion trilogy trim trio trip triumph
trivial troll troop trope trophy trouble trove truce truck true truly trust trustworthiness trustworthy truth
truthful try tsunami tuition tumbled tumult tumultuous tune turbulence turbulent turmoil turn turnaround turnout
turnover tweaked tweaks tweet twice twist two tycoon tying type typical tyrannical tyranny ubiquitous ugly
ultimate ultimatum umbrella unabated unable unacceptable unaccompanied unaffected unambiguously unanimous
unanswered unapologetic unarmed unauthorized unavailable unavoidable unaware unbeaten unbelievable uncertain
uncertainty unchanged unchecked unclear uncomfortable uncommon uncompromising unconstitutional unconventional
uncorroborated uncover undecided undeniable under undercover undercut underestimate underfunded undergo
undergone underlined underlines underlying undermine underneath underscore understand understandable understood
undertake undertaken undertook undervalued underwater underway underwent undisclosed undo undocumented
undoubtedly undue unearthed unease uneasy unelected unemployed unemployment unenforceable unequivocal unethical
unexpected unfair unfamiliar unfavorable unfettered unfinished unfit unflattering unfold unforced unfortunate
unfounded unhappy unhealthy unheard unhelpful unhinged unidentified uniform unify unilateral unimaginable
uninsured unintended unions unique unit unite unity universally universities unjust unknown unlawful unleash
unless unlike unlimited unmatched unmistakable unnamed unnecessary unnoticed unofficial unorthodox unpaid
unpleasant unpopular unpopularity unprecedented unpredictable unprepared unproven unqualified unravel
unrealistic unreasonable unregistered unrelated unreliable unresolved unrest unruly unsafe unseat unsettled
unsettling unsolicited unspecified unstable unstoppable unsubscribe unsubstantiated unsuccessful unsupported
unsure unsustainable untenable unthinkable until untouched untrue unusual unveil unverified unwanted unwarranted
unwilling unwillingness unwise upbeat upcoming update upend upgrade upheaval upheld uphill uphold upload upon
upped uprising uproar ups upset upside uptick upward urge urgency urgent urine usage usat usatoday use useful
useless user ushered usual utility utmost utter vacancy vacant vacated vacation vaccine vacuum vague vain valid
validated validity valuable valuation value vandalism vandalized vanished vaping variation variety various vary
vast vault vehemently vehicle veiled vein vendor ventilators venture venue veracity verbal verdict verification
verify versa version versus very vessel vet veteran veto via viability viable vibrant vicious victim victimized
victorious victory video view viewer viewpoint vigil vigilant vigorous vile villages villain vindicate
vindication vindictive violate violation violence violent viral virtual virtue virus visa visceral visibility
visible vision visit visitor visuals vital vitriol vivid vocabulary vocal voice void volatile volatility volley
volume voluntary volunteer vote voter voucher vow vulnerability vulnerable vying wage wait waive waiver wake
walk wallets walls wandering waning want war wardrobe warehouse warfare warm warn warrant wartime wary was waste
wasteful watch watchdog watchers water watershed wave way wayside weak weaken weaker weakest weakness wealth
wealthier wealthiest wealthy weapon weaponized weaponry wear weary weather website wedge week weekday weekend
weeklong weigh weight weird welcome welfare well went were wet what whatever whatsoever wheel when whenever
where whereabouts whereas whereby wherever whether which whichever while whilst whims whining whisper whistle
whistleblower whites who whoever whole wholesale wholly whom whomever whopping whose why wide widen wider
widespread widow wield wife wild wildfires willingness win wind windfall window winger wings winner winter wipe
wireless wires wiretap wisdom wise wish wishful witch with withdraw withdrawal withdrawn withdrew withering
withheld withhold within without withstand witness wives woefully woes woke woman women won wonder wonderful
wonk woo word wore work workable worker workforce workplace world worldview worldwide worm worn worrisome worry
worse worsen worship worst worth worthless worthwhile worthy would wound wrangling wrap wrath wreck wreckage
wrenching wrestling writ write writer written wrong wrongdoing wrongful wrote wsj www xenophobia xenophobic
yards year yelled yellow yen yes yesterday yet yield you young younger youngest youngster your yourself
yourselves youth zero zip zone
`);
