import { OnrecordError } from "../../../errors/onrecord-error.js";
import type { PageParts } from "../../draft.js";
import { writesDayFirst } from "../../metadata/date-order.js";
import { detectLanguage } from "../../metadata/language.js";
import { toHttpUrl } from "../../metadata/normalize.js";
import { withoutLinkPreviews } from "../link-previews.js";
import { findBody } from "./body.js";
import { classifyNameBylines, readByline } from "./byline.js";
import { findHeadline } from "./headline.js";
import { readImage } from "./image.js";
import { classifyLines } from "./lines/classify-lines.js";
import type { ClassifiedLine } from "./lines/line-kind.js";
import { splitLines } from "./lines/split-lines.js";
import { readDates } from "./page-dates.js";
import { findDensestProse } from "./prose-density.js";
import { readPublisher } from "./publisher.js";
import { readSection } from "./section.js";
import { splitSiteName } from "./site-name.js";
import { readTopics } from "./topics.js";

/** A longer file is a log, a table or a book. */
const MAX_LINES = 20_000;

/**
 * Reads an article from plain text exactly as scraped, with the site's navigation, header, captions, tags and footer
 * around it. Each line is first classified by its own text; the parts of the article are then found by the kinds and
 * positions of the lines, without rules for particular sites. In the body, white space is single plain spaces, and
 * blank lines separate paragraphs. `from` is the URL of the page, if it is known.
 * @throws OnrecordError UNREADABLE_PAGE if no line is a sentence, or if there are more than 20,000 lines.
 */
export function readTextPage(text: string, from: string | null = null): PageParts {
  const split = splitLines(withoutLinkPreviews(text));
  if (split.length > MAX_LINES) {
    throw new OnrecordError(
      "UNREADABLE_PAGE",
      `The page has ${split.length} lines; a page of text has at most ${MAX_LINES}.`,
    );
  }
  const classified = classifyLines(split);
  const article = findDensestProse(classified);
  const headline = article && findHeadline(classified, article);
  const lines = classifyNameBylines(classified, headline);
  const body = article ? findBody(lines, headline, article) : [];
  const [start] = body;
  if (start === undefined) {
    throw new OnrecordError(
      "UNREADABLE_PAGE",
      "The page has no article text; it must hold at least one sentence.",
    );
  }
  const paragraphs = body.flatMap((i) => lines[i]?.text ?? []);
  const { title, site } = splitSiteName(headline === null ? "" : (lines[headline]?.text ?? ""), lines);
  const source = readPublisher(lines, site, body);
  const url = readUrl(lines, start);
  const dayFirst = () => writesDayFirst(detectLanguage(paragraphs.join(" ")), url ?? from);
  return {
    headline: title || null,
    lead: paragraphs[0] ?? null,
    body: paragraphs.join("\n\n"),
    section: readSection(lines, headline, start, source),
    source,
    byline: readByline(lines, headline, body),
    language: null,
    url,
    image: readImage(lines, headline, body),
    ...readDates(lines, headline, body, dayFirst),
    topics: readTopics(lines, headline, body),
    warnings: [],
  };
}

/** The page's own URL: the first one above the article. URLs below it belong to other pages. */
function readUrl(lines: readonly ClassifiedLine[], start: number): string | null {
  const line = lines.slice(0, start).find(({ kind }) => kind === "url");
  return line ? toHttpUrl(line.value) : null;
}
