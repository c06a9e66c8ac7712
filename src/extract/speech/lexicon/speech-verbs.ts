import { wordSet } from "./word-set.js";

/**
 * What may follow a verb of speech as its complement, the words spoken:
 * - clause: a bare clause, or one with "that" ("said it was late");
 * - that: a clause with "that", or one that begins like a clause ("noted it was late");
 * - question: a clause with "whether", "if" or a question word;
 * - object: a noun phrase ("denounced the plan");
 * - quote: only quoted words.
 */
type Complement = "clause" | "that" | "question" | "object" | "quote";
type VerbForm = "past" | "present" | "base" | "participle";

export interface SpeechVerb {
  readonly lemma: string;
  readonly complement: Complement;
  /** Whether the listener may be its object: "told reporters". */
  readonly takesListener: boolean;
  /** Whether its forms are also common nouns or adjectives, so that the context must decide: "the report claims". */
  readonly ambiguous: boolean;
  /** Whether a gerund after it may be what was said: "denied taking the money". */
  readonly takesGerund: boolean;
  /** Whether a preposition may stand before a gerund: "warned against swimming". */
  readonly takesPreposition: boolean;
}

/** A word as a form of a verb of speech. */
export interface SpeechForm {
  readonly verb: SpeechVerb;
  readonly form: VerbForm;
}

/** Whether the word, in lower case, is a form of a verb of speech. */
export function isSpeechForm(word: string): boolean {
  return forms.has(word);
}

/** The verb of speech that the word, in lower case, is a form of; null where it is none. */
export function speechForm(word: string): SpeechForm | null {
  return forms.get(word) ?? null;
}

/**
 * Collected from the reporting verbs that grammars list (Quirk et al., A Comprehensive Grammar of the English
 * Language, 16.31, factual and question verbs) and those of the Gender Gap Tracker (MIT), grouped by what may follow.
 * An asterisk marks verbs whose forms are also common nouns or adjectives; a plus those that take a listener, a caret
 * those after which a gerund may be what was said (Quirk et al., 16.40), a tilde those after which it follows a
 * preposition.
 */
const LIST: Readonly<Record<Complement, string>> = {
  clause: `say:said tell+:told claim* argue~ insist~ suggest^ estimate* admit^ acknowledge^ contend assert maintain allege
    warn+~ explain+ announce declare predict promise*+ pledge* vow* testify~ write:wrote:written tweet* confirm
    report^* conclude~ concede complain~ deny^ reiterate stress* emphasize emphasise agree~ add note* reveal state* assure+
    inform+~ remind+~ recall^ remark* observe speculate caution*+ hint* boast*~ joke* swear:swore:sworn
    reply* respond counter* retort* recount^ disclose guarantee* advise^+ proclaim lament* theorize posit
    opine post* text* blog* stipulate confess surmise profess reassure+ notify+ brief*+`,
  that: `point indicate imply forecast:forecast recommend^ propose^ demand* request* urge^+ mention^* repeat
    echo* think:thought clarify signal* specify underscore underline`,
  question: "ask+ wonder* inquire enquire query* question*",
  object: `criticize criticise denounce describe^ call praise* condemn dismiss blast* slam* decry characterize characterise
    highlight* tout hail* brand* label* deride mock* blame* accuse~ denounce dispute* reject* lambaste applaud ridicule rebuke* dub
    portray laud assail excoriate deplore disparage castigate vilify liken`,
  quote: `continue begin:began:begun laugh* shout* yell* cry* exclaim whisper* mutter mumble scream* murmur quip*
    muse* interject interrupt intone shrug* sigh* smile* snap* bark* growl* chuckle* grin* nod* joke*
    gush fume snarl croon answer* chant* sing:sang:sung tease* deadpan
    sagte:sagte sagt:sagt erklärte:erklärte betonte:betonte meinte:meinte dijo:dijo afirmó:afirmó explicó:explicó
    aseguró:aseguró señaló:señaló déclaré:déclaré dit:dit affirmé:affirmé expliqué:expliqué ajouté:ajouté
    elaborate enthuse implore beg instruct order* recite read:read scoff sneer retweet`,
};

/** Verbs that double their last letter: "admitted". */
const doubles: ReadonlySet<string> = wordSet("admit quip slam dub nod snap grin begin beg blog");

const forms: ReadonlyMap<string, SpeechForm> = buildForms();

function buildForms(): ReadonlyMap<string, SpeechForm> {
  const map = new Map<string, SpeechForm>();
  for (const complement of ["clause", "that", "question", "object", "quote"] as const) {
    for (const entry of LIST[complement].trim().split(/\s+/)) {
      const [head = "", past, perfect] = entry.split(":");
      const lemma = head.replace(/[*+^~]/g, "");
      const verb: SpeechVerb = {
        lemma,
        complement,
        takesListener: head.includes("+"),
        ambiguous: head.includes("*"),
        takesGerund: head.includes("^"),
        takesPreposition: head.includes("~"),
      };
      const add = (word: string, form: VerbForm): void => {
        if (!map.has(word)) map.set(word, { verb, form });
      };
      add(past ?? regularPast(lemma), "past");
      if (perfect) add(perfect, "past");
      add(thirdPerson(lemma), "present");
      add(participle(lemma), "participle");
      add(lemma, "base");
    }
  }
  return map;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return doubles.has(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function participle(lemma: string): string {
  if (lemma.endsWith("e") && !lemma.endsWith("ee")) return `${lemma.slice(0, -1)}ing`;
  return doubles.has(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}
