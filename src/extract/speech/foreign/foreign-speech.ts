import { givenNames } from "../../../names/given-names.js";
import type { QuoteDraft, Span, SpeakerDraft } from "../../draft.js";
import { nameParticles } from "../lexicon/titles.js";
import { wordSet } from "../lexicon/word-set.js";
import { foldName } from "../people/names/printed-name.js";
import { printTokens } from "../people/names/role-text.js";
import type { AnnotatedText } from "../text/annotated-text.js";
import type { Token, TokenRange } from "../text/tokens.js";

/**
 * The quotes of a page that is not in English: the statements between quotation marks, without a speaker unless a full
 * name stands beside a common verb of speech: « … », a déclaré Jean Moreau. Reported speech is not looked for.
 */
export function readForeignSpeech(text: AnnotatedText): { speakers: SpeakerDraft[]; quotes: QuoteDraft[] } {
  const quotes = text.paragraphs.flatMap(({ tokens }) =>
    tokens.flatMap(({ run }, at) => {
      const isQuote = run && isStatement(text.printed.slice(...run.inner), tokens[at - 1]);
      return isQuote ? [draftQuote(text, tokens, at, run.inner)] : [];
    }),
  );
  const names = new Set(quotes.flatMap(({ speaker }) => speaker ?? []));
  const speakers = [...names].map(
    (name): SpeakerDraft => ({ name, kind: "PERSON", aliases: [name], roles: [] }),
  );
  return { speakers, quotes };
}

function draftQuote(
  { printed }: AnnotatedText,
  tokens: readonly Token[],
  at: number,
  [start, end]: Span,
): QuoteDraft {
  const quote = { start, end, text: printed.slice(start, end), kind: "DIRECT" as const };
  const source = sourceAfter(tokens, at + 1) ?? sourceBefore(tokens, at - 1);
  if (!source)
    return { ...quote, speaker: null, speakerMention: null, cue: null, method: null, confidence: 0 };
  return {
    ...quote,
    speaker: printTokens(tokens, source.name.from, source.name.to),
    speakerMention: spanOf(tokens, source.name),
    cue: spanOf(tokens, source.cue),
    method: "NAME",
    confidence: CONFIDENCE,
  };
}

/** Not measured: set below that of a named speaker in English. */
const CONFIDENCE = 0.85;

/** Several words that open like a sentence or follow a comma or colon; of a script without spaces, several letters. */
function isStatement(quoted: string, before: Token | undefined): boolean {
  const words = quoted.trim().split(/\s+/).length;
  if (words === 1) return /[\p{Lo}]{8}/u.test(quoted);
  if (words < 4 && !(words > 1 && /[.?!…]\s*$/.test(quoted))) return false;
  return /^\s*[¿¡…[(]*(?:\p{Lu}|\p{Lo}|\p{N})/u.test(quoted) || /^[,:]$/.test(before?.text ?? "");
}

interface Source {
  readonly name: TokenRange;
  readonly cue: TokenRange;
}

/** ", a déclaré Jean Moreau": the verb right after the quote, and the full name right after the verb. */
function sourceAfter(tokens: readonly Token[], from: number): Source | null {
  let at = tokens[from]?.text === "," ? from + 1 : from;
  const start = at;
  while (auxiliaries.has(tokens[at]?.lower ?? "") && at < start + 2) at++;
  if (!verbs.has(tokens[at]?.lower ?? "")) return null;
  const name = fullNameAt(tokens, at + 1);
  return name && { name, cue: { from: start, to: at + 1 } };
}

/** "Jean Moreau a déclaré :": the full name opens the sentence, and only the verb stands before the quote. */
function sourceBefore(tokens: readonly Token[], before: number): Source | null {
  if (tokens[before]?.text !== ":" || !verbs.has(tokens[before - 1]?.lower ?? "")) return null;
  let start = before - 1;
  while (auxiliaries.has(tokens[start - 1]?.lower ?? "")) start--;
  let from = start;
  while (from > 0 && isNameWord(tokens[from - 1])) from--;
  const name = fullNameAt(tokens, from);
  return name?.to === start ? { name, cue: { from: start, to: before } } : null;
}

/** A given name and what follows of the name; null where no known given name stands at `from`. */
function fullNameAt(tokens: readonly Token[], from: number): TokenRange | null {
  const first = tokens[from];
  if (!first?.capital || !givenNames.has(foldName(first.text))) return null;
  let to = from + 1;
  while (isNameWord(tokens[to])) to++;
  return to > from + 1 && tokens[to - 1]?.capital ? { from, to } : null;
}

function isNameWord(token: Token | undefined): boolean {
  return token?.kind === "word" && (token.capital || nameParticles.has(token.lower));
}

function spanOf(tokens: readonly Token[], { from, to }: TokenRange): Span | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? [first.start, last.end] : null;
}

/** Of the perfect tense in French, Italian and German. */
const auxiliaries = wordSet("a ha ont hanno hat haben");

/** The commonest verbs of speech in German, French, Spanish, Italian, Portuguese, Dutch and the Scandinavian languages. */
const verbs = wordSet(`
sagte sagt erklärte betonte meinte teilte schrieb fügte kritisierte warnte gesagt
déclaré dit affirmé expliqué ajouté estimé précisé indiqué assuré souligné écrit confié déclare explique affirme ajoute
dijo afirmó explicó aseguró señaló declaró añadió agregó indicó sostuvo manifestó comentó escribió
detto dichiarato affermato spiegato aggiunto scritto dice spiega afferma disse
afirmou declarou explicou acrescentou escreveu ressaltou informou
zei zegt verklaarde vertelde benadrukte schreef
sade säger sa sier sagde siger forklarte förklarade
`);
