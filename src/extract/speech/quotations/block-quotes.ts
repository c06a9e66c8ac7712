import type { BlockQuote, Span } from "../../draft.js";
import { findReports } from "../reported/reports.js";
import type { AnnotatedText, Paragraph } from "../text/annotated-text.js";
import type { TokenRange } from "../text/tokens.js";
import { readSignature, readSigner } from "./signatures.js";
import { announcedBy } from "./uncued-speakers.js";
import type { Construction, SpeakerMention, Utterance } from "./utterance.js";

/**
 * The paragraphs of block quotes as utterances, by the index of their paragraph. The speaker is named in the signature
 * below the words or in the sentence before them; where neither names anybody, the words continue the sentence before if
 * that is not finished. A paragraph whose quoted runs have cues of their own is left out: it quotes others.
 */
export function findBlockQuotes(text: AnnotatedText): ReadonlyMap<number, Utterance> {
  const utterances = new Map<number, Utterance>();
  const { paragraphs, blockQuotes } = text;
  let next = 0;
  for (const { words, signature } of blockQuotes) {
    while (startOf(paragraphs[next]) < words[0]) next++;
    const first = next;
    while (startOf(paragraphs[next]) < words[1]) next++;
    if (paragraphs.slice(first, next).some(quotesOthers)) continue;
    for (const utterance of readBlockQuote(text, first, next, signature))
      utterances.set(utterance.paragraph, utterance);
  }
  return utterances;
}

/** The utterances of the block quote in paragraphs [first, end). */
function readBlockQuote(
  text: AnnotatedText,
  first: number,
  end: number,
  signature: BlockQuote["signature"],
): Utterance[] {
  const range = text.paragraphs.slice(first, end);
  const inline = signatureWithin(range.at(-1));
  const source = inline
    ? signedBy({ paragraph: end - 1, from: inline.from, to: inline.to })
    : sourceOf(text, first, end, signature);
  return range.map(({ span }, i) => {
    const wordsTo = inline && i === range.length - 1 ? inline.wordsTo : span[1];
    const { anonymous } = source;
    return toUtterance(text, first + i, wordsTo, i === 0 ? source : { ...CONTINUED, anonymous });
  });
}

function startOf(paragraph: Paragraph | undefined): number {
  return paragraph?.span[0] ?? Number.POSITIVE_INFINITY;
}

/** “It leaks,” Ann Hale said. */
function quotesOthers({ tokens, sentences, runs }: Paragraph): boolean {
  if (runs.length === 0) return false;
  return sentences.some((sentence) =>
    findReports(tokens, sentence).some(
      ({ subject, contents }) =>
        subject !== null && contents.some(({ from, to }) => tokens.slice(from, to).some(({ run }) => run)),
    ),
  );
}

interface Source {
  readonly construction: Construction;
  readonly mention: SpeakerMention | null;
  readonly anonymous: boolean;
}

function signedBy(mention: SpeakerMention): Source {
  return { construction: "signed", mention, anonymous: false };
}

/** "It leaks. — Ann Hale" in the last paragraph of a block quote; its words end at `wordsTo` in the body. */
function signatureWithin(
  paragraph: Paragraph | undefined,
): (TokenRange & { readonly wordsTo: number }) | null {
  const tokens = paragraph?.tokens ?? [];
  const dash = tokens.findLastIndex(({ text }) => /^(?:[—–―-]|--)$/.test(text));
  const before = tokens[dash - 1];
  if (!before || !(before.run || /^(?:[.?!…]|\.\.\.)$/.test(before.text))) return null;
  const signer = readSignature(tokens, dash, tokens.length);
  return signer && { from: signer.from, to: signer.to, wordsTo: before.end };
}

const CONTINUED: Source = { construction: "continued", mention: null, anonymous: false };

/** The source of the block quote in paragraphs [first, end). A dash or an account makes sure that a signature names the author. */
function sourceOf(
  text: AnnotatedText,
  first: number,
  end: number,
  signature: BlockQuote["signature"],
): Source {
  const signer = signature && (signerAt(text, end, signature) ?? signerAt(text, first - 1, signature));
  const isAuthor = signature !== null && /^[—–―-]|(?:^|[\s(])@/.test(text.printed.slice(...signature));
  const announced = announcedBy(text, first) ?? reportBefore(text, first);
  const named = announced?.mention ? { ...announced, anonymous: false } : null;
  const signed = signer && signedBy(signer);
  const unnamed: Source = { ...CONTINUED, anonymous: announced !== null || !isUnfinished(text, first - 1) };
  return (isAuthor ? (signed ?? named) : (named ?? signed)) ?? unnamed;
}

/** The signer in the paragraph at `index`, if that holds the signature. */
function signerAt({ paragraphs }: AnnotatedText, index: number, [from, to]: Span): SpeakerMention | null {
  const tokens = paragraphs[index]?.tokens ?? [];
  const start = tokens.findIndex((token) => token.start >= from && token.end <= to);
  const signer = start < 0 ? null : readSigner(tokens.slice(start));
  return signer && { paragraph: index, from: start + signer.from, to: start + signer.to };
}

/** "Ann Hale wrote to the rowers." before the block quote: a cue of speech that reports nothing in its own sentence. */
function reportBefore(
  text: AnnotatedText,
  index: number,
): { construction: "colon"; mention: SpeakerMention | null } | null {
  const before = text.paragraphs[index - 1];
  const sentence = before?.sentences.at(-1);
  const report = before && sentence ? findReports(before.tokens, sentence).at(-1) : undefined;
  if (!report?.subject || report.contents.length > 0) return null;
  const { from, to } = report.subject;
  return { construction: "colon", mention: { paragraph: index - 1, from, to } };
}

/** "She listed what had sunk,", "“It leaks and" */
function isUnfinished({ body, paragraphs }: AnnotatedText, index: number): boolean {
  const paragraph = paragraphs[index];
  if (!paragraph) return false;
  const run = paragraph.runs.at(-1);
  const isOpen = run !== undefined && !run.closed && run.end === paragraph.span[1];
  return isOpen || /[,:;—–]/.test(body.charAt(paragraph.span[1] - 1));
}

/** The links to pictures and pages that end a post. */
const LINKS_AT_END = /(?:\s*(?:https?:\/\/|pic\.twitter\.com\/)[^\s“”"]+)+$/;

function toUtterance(
  { body, paragraphs }: AnnotatedText,
  paragraph: number,
  end: number,
  source: Source,
): Utterance {
  const { span, runs } = paragraphs[paragraph] ?? { span: [0, 0], runs: [] };
  const [run] = runs;
  const isWhole = run !== undefined && run.start === span[0] && run.end === end;
  const links = LINKS_AT_END.exec(body.slice(Math.max(span[0] + 1, end - MAX_LINKS), end))?.[0].length ?? 0;
  return {
    span: isWhole ? run.inner : [span[0], end - links],
    kind: "DIRECT",
    paragraph,
    construction: source.construction,
    marker: null,
    cue: null,
    lemma: null,
    mention: source.mention,
    anonymous: source.anonymous,
    speakerNamedLater: false,
  };
}

/** In UTF-16 code units: how far before the end of a post its links may begin. */
const MAX_LINKS = 300;
