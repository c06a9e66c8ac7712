import { type HtmlElement, lineOf } from "../dom.js";
import { holdsQuote } from "./speech-signs.js";

/** What the words of a class or id say an element is, and why it is not the article's text. */
const PARTS: readonly { readonly reason: string; readonly words: RegExp }[] = [
  {
    reason: "leads to other pages",
    words:
      /related|recirc|recommend|trending|most-?(?:popular|read|viewed)|outbrain|taboola|read-?(?:more|next|also)|more-?(?:on|from|stories|news|in|link)|up-?next|see-?also|also-?like|next-?(?:article|story)|prev(?:ious)?-?(?:article|story|post)|inline-?(?:story|link|article)|story-?package|link-?(?:list|stack|box)|in-?this-?article|table-of-contents|\btoc\b|teaser|rollover|tooltip|popover|accordion/,
  },
  {
    reason: "asks the reader for something",
    words:
      /newsletter|sign-?up|sign-?in|subscri(?:be|ption)|regwall|donat(?:e|ion)|promo(?:tion|box)?\b|call-?to-?action|\bcta\b|\bpoll\b|survey|register\b|log-?in\b|\bmodal\b|\bdialog\b|cookie/,
  },
  {
    reason: "sells something",
    words:
      /\bad\b|\bads\b|advert\w*|sponsor\w*|affiliate|disclaimer|disclosure|\bshop\b|product-?(?:card|box|list)/,
  },
  {
    reason: "is for sharing or answering",
    words:
      /\bshar(?:e|ing)\b|share-?(?:bar|tools|buttons|this)|social|comments?\b|disqus|\breplies\b|respond\b|follow-?us|print-?(?:btn|button)|toolbar|tools?\b|hidden-print/,
  },
  {
    reason: "was written elsewhere and is shown here by its own frame",
    words: /instagram-?media|fb-?post|tiktok-?embed|reddit-?(?:card|embed)|embed-?(?:card|box)/,
  },
  {
    reason: "names the section above the headline",
    words: /\bkicker\b|\beyebrow\b|\boverline\b/,
  },
  {
    reason: "tells of the author or the page, not of the news",
    words:
      /author|\bbio\b|biography|contributor|byline|by-line|breadcrumb|\btags?\b|tag-?(?:list|cloud|links)|keywords|categories|timestamp|time-?stamp|pub-?date|publish(?:ed)?-?date|post-?(?:date|meta|tags|footer|nav)|entry-?(?:meta|footer|date|header)|article-?(?:meta|footer|date|info|tags)|dateline-?date|last-?updated|meta-?(?:data|info)|copyright|footer|footnote-?links|credits?\b|attribution/,
  },
  {
    reason: "belongs to a picture or a player",
    words:
      /caption|gallery-?(?:count|nav|controls)|slide-?(?:count|number)|photo-?(?:credit|by)|image-?(?:credit|source|meta)|video-?(?:title|info|meta|desc|player|wrap)|(?:video|audio|media|jw)-?player|transcript-?link|lightbox/,
  },
];

/** Holds the classes and ids of the elements around a paragraph that are gone by the time it is judged. */
export const MARKS_AROUND = "data-marks-around";

/** An element with more of the article than this is the article, whatever its class says. */
const LARGEST_PART = 0.25;

/** Removes from the chosen content what its own classes tell apart; never what holds a quote. Changes the tree. */
export function dropMarkedParts(content: HtmlElement): void {
  const total = lineOf(content).length;
  for (const element of content.querySelectorAll(`[class], [id], [${MARKS_AROUND}]`)) {
    const marks = marksOf(element);
    if (!PARTS.some(({ words }) => words.test(marks))) continue;
    const text = lineOf(element);
    if (text.length <= LARGEST_PART * total && !holdsQuote(text)) element.remove();
  }
}

function marksOf(element: HtmlElement): string {
  // A heading's id is made of its own words, for links to it.
  const id = /^h\d$/.test(element.localName) ? "" : element.id;
  return `${element.getAttribute("class") ?? ""} ${id} ${element.getAttribute(MARKS_AROUND) ?? ""}`
    .toLowerCase()
    .replaceAll("_", "-");
}
