import { OnrecordError } from "../../../errors/onrecord-error.js";
import type { PageParts } from "../../draft.js";
import { toHttpUrl } from "../../metadata/normalize.js";
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

/** What has more is a log, a table or a book. */
const MOST_LINES = 20_000;

/**
 * Reads a page of plain text exactly as scraped, with the site's navigation, header, caption, tags and footer
 * around the article. Every line is first recognised by its looks, then the parts are found by where the
 * lines stand; nothing is known of any one site. In the body all white space is single plain spaces, and
 * empty lines separate paragraphs.
 * Throws UNREADABLE_PAGE where no line is a sentence, or where there are more than 20,000 lines.
 */
export function readTextPage(text: string): PageParts {
  const split = splitLines(text);
  if (split.length > MOST_LINES) {
    throw new OnrecordError(
      "UNREADABLE_PAGE",
      `The page has ${split.length} lines; a page of text has at most ${MOST_LINES}.`,
    );
  }
  const printed = classifyLines(split);
  const core = findDensestProse(printed);
  const headline = core && findHeadline(printed, core);
  const lines = classifyNameBylines(printed, headline);
  const body = core ? findBody(lines, headline, core) : [];
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
  return {
    headline: title || null,
    lead: paragraphs[0] ?? null,
    body: paragraphs.join("\n\n"),
    section: readSection(lines, headline, start, source),
    source,
    byline: readByline(lines, headline, body),
    language: null,
    url: readAddress(lines, start),
    image: readImage(lines, headline, body),
    ...readDates(lines, headline, body),
    topics: readTopics(lines, body),
    warnings: [],
  };
}

/** The page's own address: the first that stands above the article. Below it are those of other pages. */
function readAddress(lines: readonly ClassifiedLine[], start: number): string | null {
  const address = lines.slice(0, start).find((line) => line.kind === "url");
  return address ? toHttpUrl(address.value) : null;
}
