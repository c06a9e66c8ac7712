import { elementText, type HtmlElement } from "../dom.js";
import { containsQuote } from "./quoted-speech.js";

/** Words in a class or id that mark an element as boilerplate, by what the element is for. */
const BOILERPLATE_CLASSES: readonly { readonly purpose: string; readonly pattern: RegExp }[] = [
  {
    purpose: "links to other pages",
    pattern:
      /related|recirc|recommend|trending|most-?(?:popular|read|viewed)|outbrain|taboola|read-?(?:more|next|also)|more-?(?:on|from|stories|news|in|link)|up-?next|see-?also|also-?like|next-?(?:article|story)|prev(?:ious)?-?(?:article|story|post)|inline-?(?:story|link|article)|story-?package|link-?(?:list|stack|box)|in-?this-?article|table-of-contents|\btoc\b|teaser|rollover|tooltip|popover|accordion/,
  },
  {
    purpose: "newsletters, sign-in, subscriptions, polls and consent",
    pattern:
      /newsletter|sign-?up|sign-?in|subscri(?:be|ption)|regwall|donat(?:e|ion)|promo(?:tion|box)?\b|call-?to-?action|\bcta\b|\bpoll\b|survey|register\b|log-?in\b|\bmodal\b|\bdialog\b|cookie/,
  },
  {
    purpose: "advertising",
    pattern:
      /\bad\b|\bads\b|advert\w*|sponsor\w*|affiliate|disclaimer|disclosure|\bshop\b|product-?(?:card|box|list)/,
  },
  {
    purpose: "sharing, comments and page tools",
    pattern:
      /\bshar(?:e|ing)\b|share-?(?:bar|tools|buttons|this)|social|comments?\b|disqus|\breplies\b|respond\b|follow-?us|print-?(?:btn|button)|toolbar|tools?\b|hidden-print/,
  },
  {
    purpose: "embedded posts of social networks",
    pattern: /instagram-?media|fb-?post|tiktok-?embed|reddit-?(?:card|embed)|embed-?(?:card|box)/,
  },
  {
    purpose: "section name above the headline",
    pattern: /\bkicker\b|\beyebrow\b|\boverline\b/,
  },
  {
    purpose: "byline, author biography, dates, tags and other metadata",
    pattern:
      /author|\bbio\b|biography|contributor|byline|by-line|breadcrumb|\btags?\b|tag-?(?:list|cloud|links)|keywords|categories|timestamp|time-?stamp|pub-?date|publish(?:ed)?-?date|post-?(?:date|meta|tags|footer|nav)|entry-?(?:meta|footer|date|header)|article-?(?:meta|footer|date|info|tags)|dateline-?date|last-?updated|meta-?(?:data|info)|copyright|footer|footnote-?links|credits?\b|attribution/,
  },
  {
    purpose: "captions and media players",
    pattern:
      /caption|gallery-?(?:count|nav|controls)|slide-?(?:count|number)|photo-?(?:credit|by)|image-?(?:credit|source|meta)|video-?(?:title|info|meta|desc|player|wrap)|(?:video|audio|media|jw)-?player|transcript-?link|lightbox/,
  },
];

/** An attribute with the classes and ids of a paragraph's wrapper elements, which Readability may have removed. */
export const WRAPPER_CLASSES = "data-wrapper-classes";

/** An element with a larger share of the content than this is the article itself, whatever its class. */
const MAX_SHARE = 0.25;

/** Removes elements whose class or id marks them as boilerplate, except those that contain a quote. Changes the DOM. */
export function removeBoilerplateElements(content: HtmlElement): void {
  const total = elementText(content).length;
  for (const element of content.querySelectorAll(`[class], [id], [${WRAPPER_CLASSES}]`)) {
    const classes = classesAndId(element);
    if (!BOILERPLATE_CLASSES.some(({ pattern }) => pattern.test(classes))) continue;
    const text = elementText(element);
    if (text.length <= MAX_SHARE * total && !containsQuote(text)) element.remove();
  }
}

function classesAndId(element: HtmlElement): string {
  // The id of a heading is usually generated from its text, for links to it, so it says nothing about its purpose.
  const id = /^h\d$/.test(element.localName) ? "" : element.id;
  return `${element.getAttribute("class") ?? ""} ${id} ${element.getAttribute(WRAPPER_CLASSES) ?? ""}`
    .toLowerCase()
    .replaceAll("_", "-");
}
