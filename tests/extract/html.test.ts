import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OnrecordError } from "../../src/errors/onrecord-error.js";
import type { PageParts } from "../../src/extract/draft.js";
import { readHtmlPage } from "../../src/extract/formats/html/html-page.js";

const FERRY =
  "The ferry between Norra and the mainland will sail again on Monday, the harbour board said, after eleven days in port.";
const QUOTE =
  "“Nobody on this island should have to wait for a doctor,” said Ilse Maren, who chairs the board.";
const LAST =
  "The board, which meets again in March, has asked the county for a second boat, and for a crew to sail it.";
const TEXT = [FERRY, QUOTE, LAST];
const PARAGRAPHS = TEXT.map((text) => `<p>${text}</p>`).join("");

const NOTHING_DECLARED: PageParts = {
  headline: null,
  lead: FERRY,
  body: TEXT.join("\n\n"),
  section: null,
  source: null,
  byline: [],
  language: null,
  url: null,
  image: null,
  publishedAt: null,
  capturedAt: null,
  datePrecision: null,
  topics: [],
  warnings: [],
  blockQuotes: [],
};

const read = (html: string, url: string | null = null) => readHtmlPage(html, { url });
const page = ({ head = "", body = `<article>${PARAGRAPHS}</article>`, html = "" }) =>
  `<!doctype html><html${html}><head>${head}</head><body>${body}</body></html>`;
const linked = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe("a page that declares everything", () => {
  const article = {
    "@type": "NewsArticle",
    headline: "Norra ferry is back",
    datePublished: "2021-02-07T18:30:00+01:00",
    author: [{ "@id": "#lind" }, { "@type": "Person", name: "Bo Chen" }],
    articleSection: "Islands",
    keywords: ["Ferries", "Norra", "ferries"],
    image: { "@type": "ImageObject", url: "/boat.jpg", caption: "The boat in port." },
    publisher: { "@type": "Organization", name: "The Norra Post" },
    inLanguage: "en-GB",
  };
  const graph = { "@graph": [{ "@id": "#lind", "@type": "Person", name: "Ann Lind" }, article] };
  const expected: PageParts = {
    ...NOTHING_DECLARED,
    headline: "Norra ferry is back",
    section: "Islands",
    source: "The Norra Post",
    byline: ["Ann Lind", "Bo Chen"],
    language: "en-GB",
    image: { caption: "The boat in port.", credit: null, url: "https://post.example/boat.jpg" },
    publishedAt: "2021-02-07T17:30:00.000Z",
    datePrecision: "INSTANT",
    topics: ["Ferries", "Norra"],
    url: "https://post.example/islands/ferry",
  };

  test.each([
    ["a graph with references", linked(graph)],
    [
      "an array in which another type precedes the article",
      linked([{ "@type": "WebSite", name: "x" }, ...graph["@graph"]]),
    ],
    [
      "two blocks, one of them broken",
      `<script type="application/ld+json">{"@type": </script>${linked(graph)}`,
    ],
    ["trailing commas", linked(graph).replace("]}</script>", ",]}</script>")],
    ["comment marks around it", linked(graph).replace(">{", "><!--\n{").replace("}<", "}\n--><")],
  ])("is read from JSON-LD: %s", (_, head) => {
    const canonical = '<link rel="canonical" href="/islands/ferry">';
    expect(read(page({ head: head + canonical }), "https://post.example/x?utm=1")).toEqual(expected);
  });

  test("is read from OpenGraph and other meta tags, with names in any case", () => {
    const head = `
      <meta property="og:title" content="Norra ferry is back | The Norra Post">
      <meta property="og:site_name" content="The Norra Post"><meta property="og:locale" content="en_GB">
      <META NAME="Author" CONTENT="By Ann Lind and Bo Chen, Staff Writers">
      <meta property="article:published_time" content="2021-02-07T18:30:00+01:00">
      <meta property="article:section" content="Islands">
      <meta property="article:tag" content="Ferries"><meta property="article:tag" content="Norra">
      <meta property="og:image" content="/boat.jpg"><meta property="og:url" content="https://post.example/islands/ferry">`;
    const figure = "<figure><img src='/boat.jpg'><figcaption>The boat in port.</figcaption></figure>";
    expect(
      read(page({ head, body: `<article>${figure}${PARAGRAPHS}</article>` }), "https://post.example/x"),
    ).toEqual(expected);
  });

  test("is read from the text around its headline", () => {
    const body = `<header><h1>Norra ferry is back</h1><span>By Ann Lind and Bo Chen</span><span>7 February 2021</span></header>
      <article>${PARAGRAPHS}</article>`;
    expect(read(page({ html: ' lang="en_GB"', body }))).toEqual({
      ...NOTHING_DECLARED,
      headline: "Norra ferry is back",
      byline: ["Ann Lind", "Bo Chen"],
      language: "en-GB",
      publishedAt: "2021-02-07T00:00:00.000Z",
      datePrecision: "DAY",
    });
  });
});

describe("the headline", () => {
  test.each([
    ["<title>Norra ferry is back | The Norra Post</title>", "", "Norra ferry is back"],
    ["<title>The Norra Post - Norra ferry is back</title>", "", "Norra ferry is back"],
    ["<title>Ferry back - sailings Monday</title>", "", "Ferry back - sailings Monday"],
    ["<title>Ferry back - Islands</title>", "<h1>Ferry back</h1>", "Ferry back"],
    [
      "<title>Norra ferry back: times and tickets</title>",
      "<h1>Norra ferry is back at last</h1>",
      "Norra ferry is back at last",
    ],
    [
      "<title>Norra ferry is back</title>",
      "<h1><span>Islands </span>Norra ferry is back</h1>",
      "Norra ferry is back",
    ],
    ["<title>Norra ferry is back</title>", "<h1>The Norra Post</h1>", "Norra ferry is back"],
    ["<title>Norra ferry is back</title>", "<h1>Islands</h1>", "Norra ferry is back"],
    ["<title>AT&amp;amp;T &#8217;s ferry</title>", "", "AT&T ’s ferry"],
  ])("of %s and %s is the printed one, without the site's name", (title, heading, headline) => {
    const head = `<meta property="og:site_name" content="The Norra Post">${title}`;
    expect(read(page({ head, body: `${heading}<article>${PARAGRAPHS}</article>` })).headline).toBe(headline);
  });
});

describe("the date", () => {
  const jsonLd = linked({ "@type": "Article", datePublished: "2021-02-07" });
  const meta = '<meta property="article:published_time" content="2021-02-08T10:00:00Z">';
  const element = '<time datetime="2021-02-09">yesterday</time>';
  const url = "https://post.example/2021/02/10/ferry";

  test.each([
    ["JSON-LD before all else", jsonLd + meta, element, "2021-02-07T00:00:00.000Z", "DAY"],
    ["then meta tags", meta, element, "2021-02-08T10:00:00.000Z", "INSTANT"],
    ["then the text below the headline", "", element, "2021-02-09T00:00:00.000Z", "DAY"],
    ["then the URL", "", "", "2021-02-10T00:00:00.000Z", "DAY"],
  ])("is taken from %s", (_, head, body, publishedAt, datePrecision) => {
    const html = page({ head, body: `<h1>Norra ferry is back</h1>${body}<article>${PARAGRAPHS}</article>` });
    expect(read(html, url)).toMatchObject({ publishedAt, datePrecision, warnings: [] });
  });

  test("that cannot be parsed is null, with a warning", () => {
    const head = linked({ "@type": "Article", datePublished: "20199-02-07" });
    expect(read(page({ head }))).toMatchObject({
      publishedAt: null,
      datePrecision: null,
      warnings: ['The date "20199-02-07" could not be read; it should be ISO 8601 or a printed date.'],
    });
  });
});

describe("a date that is not the article's", () => {
  test.each([
    ["a comment", "", '<div id="comments"><p>Skerry52 · 9 May 2021</p><p>About time.</p></div>'],
    [
      "a list of other articles",
      "",
      '<ul><li><a href="/b">Quay leaks for a week</a> <i class="date">9 May 2021</i></li></ul>',
    ],
    [
      "a teaser",
      "",
      '<div class="related-story"><h3>Quay leaks</h3><time datetime="2021-05-09">9 May</time></div>',
    ],
    ["an aside", '<aside><time datetime="2021-05-09">9 May</time></aside>', ""],
    [
      "an event in a sentence",
      "",
      '<p>The new boat, which is now at the yard, will be named on <time datetime="2021-05-09">9 May 2021</time>.</p>',
    ],
  ])("is left out: that of %s", (_, above, below) => {
    const body = `<h1>Norra ferry is back</h1>${above}<article>${PARAGRAPHS}${PARAGRAPHS}${below}</article>`;
    expect(read(page({ body })).publishedAt).toBeNull();
  });

  test("does not hide the article's own in an element with such a class", () => {
    const body = `<div class="has-sidebar"><h1>Norra ferry is back</h1><p class="date">7 February 2021</p>${PARAGRAPHS}</div>`;
    expect(read(page({ body })).publishedAt).toBe("2021-02-07T00:00:00.000Z");
  });
});

describe("a date in digits", () => {
  test.each([
    [' lang="en"', "https://post.example/a", "2021-02-07T00:00:00.000Z"],
    [' lang="en-NZ"', "https://post.example/a", "2021-07-02T00:00:00.000Z"],
    [' lang="en"', "https://post.co.nz/a", "2021-07-02T00:00:00.000Z"],
  ])("has the order of the page%s at %s", (html, url, publishedAt) => {
    const body = `<h1>Norra ferry is back</h1><p>02/07/2021</p><article>${PARAGRAPHS}</article>`;
    expect(read(page({ html, body }), url).publishedAt).toBe(publishedAt);
  });

  test("may be the time since 1970", () => {
    const head = linked({ "@type": "Article", datePublished: 1612719000 });
    expect(read(page({ head })).publishedAt).toBe("2021-02-07T17:30:00.000Z");
  });
});

describe("the byline", () => {
  test.each([
    [{ name: { "@type": "Person", name: "Ann Lind" } }, ["Ann Lind"]],
    [{ name: ["Ann Lind", "Bo Chen"] }, ["Ann Lind", "Bo Chen"]],
    [[null, { givenName: "Ann", familyName: "Lind" }], ["Ann Lind"]],
    [{ "@list": ["Ann Lind", { name: "Bo Chen" }] }, ["Ann Lind", "Bo Chen"]],
    [{ "@type": "Organization", name: "Norra Wire" }, ["Norra Wire"]],
  ])("is read from the author in JSON-LD: %j", (author, byline) => {
    expect(read(page({ head: linked({ "@type": "Article", author }) })).byline).toEqual(byline);
  });

  test.each([
    '<p>By <a href="/authors/lind">Ann Lind</a> 7 February 2021</p>',
    '<div><a href="https://post.example/staff/ann-lind">Ann Lind</a></div>',
    "<div><span>By</span> <b>Ann Lind</b></div>",
  ])("is the person printed below the headline rather than the house that is declared: %s", (line) => {
    const author = { "@type": "NewsMediaOrganization", name: "Norra Wire" };
    const body = `<h1>Norra ferry is back</h1>${line}<article>${PARAGRAPHS}</article>`;
    expect(read(page({ head: linked({ "@type": "Article", author }), body })).byline).toEqual(["Ann Lind"]);
  });

  test.each([
    ['<meta name="author" content="BY ANN LIND">', "", ["ANN LIND"]],
    ['<meta name="author" content="Ann Lind; Bo Chen & Cy Dahl">', "", ["Ann Lind", "Bo Chen", "Cy Dahl"]],
    [
      '<meta property="article:author" content="https://social.example/ann">',
      '<a rel="author">Ann Lind</a>',
      ["Ann Lind"],
    ],
    [
      '<meta name="author" content="The Norra Post">',
      '<p class="byline">By Ann Lind, Senior Reporter</p>',
      ["Ann Lind"],
    ],
    ['<meta name="author" content="The Norra Post">', "", ["The Norra Post"]],
    ["", '<div itemprop="author"><b itemprop="name">Ann Lind</b> 7 Feb 2021</div>', ["Ann Lind"]],
    ["", '<p class="byline">By Ann Lind in Norra and bo chen, Bo Chen</p>', ["Ann Lind"]],
    ['<meta name="author" content="By Ann Lind and ANN LIND, Ph.D.">', "", ["Ann Lind"]],
    ['<meta name="author" content="Norra Post Staff">', "", ["Norra Post Staff"]],
    [
      "",
      '<div class="byline"><a>Ann Lind</a><div>Follow</div><div>ann@post.example</div></div>',
      ["Ann Lind"],
    ],
  ])("of %s %s contains only names", (tags, body, byline) => {
    const head = `<meta property="og:site_name" content="The Norra Post">${tags}`;
    expect(read(page({ head, body: `${body}<article>${PARAGRAPHS}</article>` })).byline).toEqual(byline);
  });
});

describe("topics", () => {
  test.each([
    ['<meta name="keywords" content="Ferries, Norra; #Health care">', ["Ferries", "Norra", "Health care"]],
    ['<meta name="news_keywords" content="Ferries"><meta name="keywords" content="news, site">', ["Ferries"]],
    ['<meta name="keywords" content="type:article,@group,Ferries,BODY_PART">', ["Ferries"]],
  ])("of %s are the page's own tags", (head, topics) => {
    expect(read(page({ head })).topics).toEqual(topics);
  });
});

describe("the image", () => {
  test.each([
    [
      '<figure><figcaption>The boat in port. <span class="credit">Photo: Cy Dahl</span></figcaption></figure>',
      { caption: "The boat in port.", credit: "Cy Dahl", url: null },
    ],
    [
      "<figure><figcaption>(Photo by Cy Dahl)</figcaption></figure>",
      { caption: null, credit: "Photo by Cy Dahl", url: null },
    ],
    [
      "<figure><figcaption>The boat in port, its flag at half mast. © Norra Post / Cy Dahl</figcaption></figure>",
      { caption: "The boat in port, its flag at half mast.", credit: "© Norra Post / Cy Dahl", url: null },
    ],
    [
      "<figure><figcaption>The boat in port. Credit: Cy Dahl</figcaption></figure>",
      { caption: "The boat in port.", credit: "Cy Dahl", url: null },
    ],
    [
      "<figure><figcaption>Das Schiff im Hafen. Foto: C. Dahl</figcaption></figure>",
      { caption: "Das Schiff im Hafen.", credit: "C. Dahl", url: null },
    ],
    [
      "<figure><figcaption>Cy Dahl/Coastpix</figcaption></figure>",
      { caption: null, credit: "Cy Dahl/Coastpix", url: null },
    ],
    [
      "<figure><figcaption>The photo: a boat, and a man/dog, in port.</figcaption></figure>",
      { caption: "The photo: a boat, and a man/dog, in port.", credit: null, url: null },
    ],
    ["", null],
  ])("of %s has its caption separate from its credit", (figure, image) => {
    expect(read(page({ body: `<article>${figure}${PARAGRAPHS}</article>` })).image).toEqual(image);
  });
});

describe("the main text", () => {
  test.each([
    [
      "keeps inline elements of a paragraph together",
      `<p>The <b>ferry</b>\n <a href="/f">between</a>&nbsp;&nbsp;Norra${FERRY.slice(23)}</p>`,
      [FERRY],
    ],
    ["separates paragraphs at two line breaks", `<div>${FERRY}<br><br>${LAST}</div>`, [FERRY, LAST]],
    ["keeps a single line break inside its paragraph", `<p>${FERRY}<br>${LAST}</p>`, [`${FERRY}\n${LAST}`]],
    [
      "puts each row of a table on one line",
      `<p>${FERRY}</p><table><tr><td>Monday<td>two boats<tr><td>Tuesday<td>one boat</table>`,
      [FERRY, "Monday two boats", "Tuesday one boat"],
    ],
    [
      "leaves out navigation and captions",
      `<nav><p>Home of all ferries, boats and harbours</p></nav>${PARAGRAPHS}<figure><figcaption>The boat, in port, on Sunday.</figcaption></figure>`,
      TEXT,
    ],
    [
      "leaves out calls to action, labels, credits and dates",
      `<p>Published: 7 February 2021</p><p>Advertisement</p>${PARAGRAPHS}<p>Read more: <a href="/x">Boats</a></p><p>Sign up for our letters</p><p>© The Norra Post</p>`,
      TEXT,
    ],
    [
      "leaves out what others said after a label",
      `${PARAGRAPHS}<p><a href="/x">READ MORE: Quay owner Karl Ude says “I will not sell”</a></p><p><b>Related:</b> <a href="/y">Sailors tell the board “We will not sail without pay this winter”</a></p>`,
      TEXT,
    ],
    [
      "leaves out appeals for money with their headings",
      `${PARAGRAPHS}<div><h3>A Word From Us</h3><p>Readers like you pay for our reporting. Will you chip in today and keep our paper free for all?</p></div>`,
      TEXT,
    ],
    [
      "keeps prices and pleas in the news",
      `${PARAGRAPHS}<p>You can donate to the islanders at the town hall, and each gift goes to the crew of the boat.</p>`,
      [
        ...TEXT,
        "You can donate to the islanders at the town hall, and each gift goes to the crew of the boat.",
      ],
    ],
    [
      "leaves out credits of the desk and offers of newsletters",
      `${PARAGRAPHS}<p><i>Additional reporting by Ann Lind in Norra.</i></p><p>Bo Chen contributed to this report.</p><p>[The best stories, sent to your inbox each day.]</p>`,
      TEXT,
    ],
    [
      "leaves out paragraphs that consist of links",
      `${PARAGRAPHS}<p><a href="/x">Why the islands need another boat</a></p>`,
      TEXT,
    ],
    [
      "leaves out elements whose class marks them as boilerplate",
      `${PARAGRAPHS}<div class="related-stories"><p>Boats of the north, and those who sail them.</p></div>`,
      TEXT,
    ],
    [
      "keeps a quote whatever its class",
      `<p>${FERRY}</p><div class="promo"><p>${QUOTE}</p></div><p>${LAST}</p>`,
      TEXT,
    ],
    [
      "keeps an article whose own class looks like boilerplate",
      `<div class="read-more">${PARAGRAPHS}</div>`,
      TEXT,
    ],
    [
      "keeps a sentence that reports speech, even if it begins like a call to action",
      `${PARAGRAPHS}<p>Sign up for the boat, the board said.</p>`,
      [...TEXT, "Sign up for the boat, the board said."],
    ],
    ["leaves out repeated paragraphs", `${PARAGRAPHS}<p>${LAST}</p>`, TEXT],
    [
      "leaves out a pull quote that repeats a sentence",
      `<p>${FERRY}</p><blockquote class="pull">“Nobody on this island should have to wait for a doctor.”</blockquote><p>${QUOTE}</p><p>${LAST}</p>`,
      TEXT,
    ],
    [
      "leaves out such a pull quote with a name after it",
      `${PARAGRAPHS}<aside><p>“Nobody on this island should have to wait for a doctor” — Ilse Maren</p></aside>`,
      TEXT,
    ],
    [
      "keeps a pull quote that is not repeated in the text",
      `${PARAGRAPHS}<blockquote class="pull">“I will carry the doctor over myself if I must.”</blockquote>`,
      [...TEXT, "“I will carry the doctor over myself if I must.”"],
    ],
    [
      "keeps a short answer that occurs twice",
      `<p>${FERRY}</p><p>“No.”</p><p>${LAST}</p><p>“No,” Maren said again, and went to the boat. “No.”</p>`,
      [FERRY, "“No.”", LAST, "“No,” Maren said again, and went to the boat. “No.”"],
    ],
    [
      "keeps a heading whose id looks like a consent notice",
      `<p>${FERRY}</p><h2 id="cookie-for-the-crew">A cookie for the crew</h2><p>${QUOTE}</p><p>${LAST}</p>`,
      [FERRY, "A cookie for the crew", QUOTE, LAST],
    ],
    [
      "keeps text in other scripts",
      "<p>島と本土を結ぶ船は、月曜日に運航を再開すると港の委員会が発表した。</p><p>委員会は三月に再び会合を開く予定だ。</p>",
      [
        "島と本土を結ぶ船は、月曜日に運航を再開すると港の委員会が発表した。",
        "委員会は三月に再び会合を開く予定だ。",
      ],
    ],
  ])("%s", (_, html, paragraphs) => {
    expect(read(page({ body: `<article>${html}</article>` })).body).toBe(paragraphs.join("\n\n"));
  });

  const title = "Norra ferry is back";
  const other =
    "A crane fell into the harbour on Tuesday night, and nobody was hurt, the police said in a note.";
  const long = `${PARAGRAPHS}<p>The islanders have asked for a second boat since the spring, when the only one broke down twice.</p>`;

  test.each([
    [
      "an article element",
      `<article><h1>${title}</h1>${long}</article><article><h1>Crane falls</h1><p>${other}</p></article>`,
    ],
    [
      "an article with a lower heading",
      `<article><h1>${title}</h1>${long}</article><article><h2>Crane falls</h2><p>${other}</p></article>`,
    ],
    [
      "an element of the same class",
      `<div class="story"><h1>${title}</h1>${long}</div><div class="story"><h1>Crane falls</h1><p>${other}</p></div>`,
    ],
  ])("ends before the next article in %s", (_, body) => {
    expect(read(page({ head: `<title>${title}</title>`, body: `<main>${body}</main>` })).body).not.toContain(
      "A crane",
    );
  });

  test.each([
    [
      "sections of one article",
      `<article><div class="part"><h1>${title}</h1>${long}</div><div class="part"><h1>The crane</h1><p>${other}</p></div></article>`,
    ],
    [
      "an article apart from its header",
      `<article><h1>${title}</h1></article><article>${long}<p>${other}</p></article>`,
    ],
  ])("goes on in %s", (_, body) => {
    expect(read(page({ head: `<title>${title}</title>`, body: `<main>${body}</main>` })).body).toContain(
      "A crane",
    );
  });

  test("begins below the section's name and the consent notice", () => {
    const head = '<meta property="article:section" content="Coast &amp; Islands">';
    const notice = '<div class="cookie">This site bakes its own. <button>Fine</button></div>';
    const body = `${notice}<main><article><p>Coast &amp; Islands</p><h1>Norra ferry is back</h1>${PARAGRAPHS}</article></main>`;
    expect(read(page({ head, body })).body).toBe(TEXT.join("\n\n"));
  });

  test("comes from JSON-LD if the markup has hardly any of it", () => {
    const head = linked({ "@type": "Article", articleBody: TEXT.join("\n\n") });
    const { lead, body } = read(page({ head, body: "<div id='app'><p>Loading</p></div>" }));
    expect({ lead, body }).toEqual({ lead: FERRY, body: TEXT.join("\n\n") });
  });
});

describe("the lead", () => {
  test.each([
    ["the first paragraph", PARAGRAPHS],
    ["not the dateline before it", `<p>NORRA, Feb 7 (Post)</p>${PARAGRAPHS}`],
    ["not the heading before it", `<h2>Eleven days in port</h2>${PARAGRAPHS}`],
  ])("is %s", (_, html) => {
    expect(read(page({ body: `<article>${html}</article>` })).lead).toBe(FERRY);
  });
});

describe("a page's URL", () => {
  test.each([
    [
      '<link rel="canonical" href="https://post.example/a">',
      "https://post.example/b",
      "https://post.example/a",
    ],
    ['<meta property="og:url" content="/a">', "https://post.example/b", "https://post.example/a"],
    ['<link rel="canonical" href="javascript:void(0)">', "https://post.example/b", "https://post.example/b"],
    ['<link rel="canonical" href="/a">', null, null],
    ["", "file:///tmp/a.html", null],
  ])("of %s read from %s is %s", (head, from, url) => {
    expect(read(page({ head }), from).url).toBe(url);
  });
});

describe("any page", () => {
  const unreadable = (message: string) => new OnrecordError("UNREADABLE_PAGE", message);
  const EMPTY = unreadable("The HTML page has no article text; it should hold at least one paragraph.");
  const BINARY = unreadable("The HTML page is binary data; it should be text in a known encoding.");

  test.each([
    ["an empty page", "", EMPTY],
    ["white space", " \n\t ", EMPTY],
    ["comments alone", "<!-- nothing -- >".repeat(100), EMPTY],
    ["a form", "<form><input value='a'><button>Go</button></form>", EMPTY],
    ["a frameset", "<frameset><frame src='a'></frameset>", EMPTY],
    ["navigation alone", `<ul>${"<li><a href='/x'>Boats</a></li>".repeat(50)}</ul>`, EMPTY],
    ["an image", "\ufffdPNG\r\n\u001a\n\0\0\0\rIHDR\0\0".repeat(100), BINARY],
  ])("is refused without an article: %s", (_, html, error) => {
    expect(() => read(html)).toThrow(error);
  });

  test.each([
    ["no tags", FERRY, [FERRY]],
    ["3,000 nested divs", `${"<div>".repeat(3000)}${PARAGRAPHS}${"</div>".repeat(3000)}`, TEXT],
    ["3,000 nested tables", `${"<table><tr><td>".repeat(3000)}${PARAGRAPHS}`, TEXT],
    ["3,000 nested spans", `${"<span>".repeat(3000)}${PARAGRAPHS}`, TEXT],
    ["unclosed paragraphs", TEXT.map((text) => `<p>${text}`).join(""), TEXT],
    ["an unclosed quote in a tag", `<a href="x>Home</a>${PARAGRAPHS.replaceAll('"', "")}`, TEXT],
    ["an unclosed nav", `<nav><a href="/">Home</a>${PARAGRAPHS}`, TEXT],
    ["an unclosed comment at the end", `${PARAGRAPHS}<!-- the end`, TEXT],
    ["end tags without start tags", `</div></td></p>${PARAGRAPHS}</body></section>`, TEXT],
    ["an article in the head", `<head><title>x</title>${PARAGRAPHS}</head>`, TEXT],
    ["elements named like properties of objects", `<constructor><toString>${PARAGRAPHS}`, TEXT],
    [
      "letters as character references",
      `<p>${[...FERRY].map((c) => `&#${c.codePointAt(0)};`).join("")}</p>`,
      [FERRY],
    ],
    [
      "NUL characters and lone surrogates",
      `<p>${FERRY.replace(" ", "\0 ").replace("Norra", "Norra\ud800")}</p>`,
      [FERRY.replace("Norra", "Norra\ufffd")],
    ],
  ])("is read despite unusual markup: %s", (_, html, paragraphs) => {
    const body = read(html)
      .body.split("\n\n")
      .filter((text) => text !== "Home");
    expect(body).toEqual(paragraphs);
  });

  test("is either read or refused, whatever its markup", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<div class=related>",
      "</div>",
      "<table>",
      "<tr>",
      "<td>",
      "</table>",
      "<a href='",
      "<b>",
      "</a>",
      "<li>",
      "<script>",
      "</script>",
      "<!--",
      "-->",
      "<title>",
      "<body>",
      "</head>",
      "<svg>",
      "<h1>",
      "<br>",
      "<",
      ">",
      '"',
      "&amp;",
      "&#0;",
      "&#x110000;",
      FERRY,
      QUOTE,
      '<script type="application/ld+json">',
      '{"@type":"Article","author":[{}]}',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
        try {
          const { lead, body } = read(pieces.join(""));
          expect(body.split("\n\n")).toContain(lead);
        } catch (error) {
          expect(error).toBeInstanceOf(OnrecordError);
        }
      }),
      { numRuns: 50 },
    );
  });
});
