import { describe, expect, test } from "vitest";
import type { PageParts } from "../../src/extract/draft.js";
import { readTextPage } from "../../src/extract/formats/text/text-page.js";
import { extract } from "../../src/extract/page.js";

const PARAGRAPHS = [
  "The harbour board will close the eastern quay in March, its chairman Orla Venn said on Monday.",
  '"We have patched that wall for forty years," Venn said. "It is time to stop patching."',
  "Fishermen fear that the closure will cost them the summer season. They want a date for the reopening.",
  "According to the board, the work will take eleven weeks.",
];
const BODY = PARAGRAPHS.join("\n\n");
const HEADLINE = "Eastern Quay to Close for Repairs";

/** The parts of a page with the article alone, and with the given changes. */
function parts(changes: Partial<PageParts>): PageParts {
  return {
    headline: HEADLINE,
    lead: PARAGRAPHS[0] ?? null,
    body: BODY,
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
    ...changes,
  };
}

const published = (publishedAt: string, datePrecision: PageParts["datePrecision"] = "DAY") => ({
  publishedAt,
  datePrecision,
});

describe("a scraped page", () => {
  test("with the site's clock, caption, credit, section, tags and footer is read with all its parts", () => {
    const page = `09:40 GMT +317 March 2021
Listen Live
    A crane stands beside the eastern quay at low tide, Port Hallan.

    ${HEADLINE}

    © Gazette / Jon Doe
    Coast & Islands
    Get short URL

    ${PARAGRAPHS.join("\n\n    ")}

    harbour works, Orla Venn, fishing, Port Hallan
    Community rulesDiscussion
    Comment via FacebookComment via Gazette`;
    expect(readTextPage(page)).toEqual(
      parts({
        section: "Coast & Islands",
        source: "Gazette",
        image: {
          caption: "A crane stands beside the eastern quay at low tide, Port Hallan.",
          credit: "© Gazette / Jon Doe",
          url: null,
        },
        capturedAt: "2021-03-17T06:40:00.000Z",
        datePrecision: "INSTANT",
        topics: ["harbour works", "Orla Venn", "fishing", "Port Hallan"],
      }),
    );
  });

  test.each([
    ["Community rules\nComment via Letter", null],
    ["Community rules\nComment via LanternPass", null],
    ["Community rulesDiscussion\nComment via LetterComment via GazettePass", "Gazette"],
  ])(
    "with a photo credit of the Gazette and the footer %j has that publisher only if the footer confirms it",
    (footer, source) => {
      const page = `${HEADLINE}\n\n© Gazette / Jon Doe\n\n${BODY}\n\n${footer}`;
      expect(readTextPage(page)).toEqual(
        parts({ source, image: { caption: null, credit: "© Gazette / Jon Doe", url: null } }),
      );
    },
  );

  test("with a newspaper's name at the top and its address at the bottom has that publisher", () => {
    const page = `The Quay Gazette — every Friday since 1894
Front page   Tides   Letters   Births & deaths
Friday 5 March 2021

${HEADLINE}

by Ann Lee

${BODY}

Filed under: Harbours, Fishing
Print this   E-mail a friend   Report a mistake
The Quay Gazette, 2 Rope Walk, Port Hallan. We buy old photographs of the quay.`;
    expect(readTextPage(page)).toEqual(
      parts({
        source: "The Quay Gazette",
        byline: ["Ann Lee"],
        ...published("2021-03-05T00:00:00.000Z"),
        topics: ["Harbours", "Fishing"],
      }),
    );
  });

  test("does not have a menu item as its publisher", () => {
    const menu = "Harbour News\nTides and Weather\nLetters";
    expect(readTextPage(`${menu}\n\n${HEADLINE}\n\n${BODY}\n\n${menu}`).source).toBe(null);
  });

  test("keeps a quotation below its tags", () => {
    const last = '"We shall see," Venn said when she was asked about June.';
    expect(readTextPage(`${HEADLINE}\n\n${BODY}\n\nTags: Harbours, Fishing\n\n${last}`)).toEqual(
      parts({ body: `${BODY}\n\n${last}`, topics: ["Harbours", "Fishing"] }),
    );
  });

  test("is read even if scraping ran its header together", () => {
    const page = `14:09 GMT +223 January 2021Listen LiveTide tables\n${HEADLINE}\n© Gazette / Jon Doe\nHarbourGet short URL\n${BODY}`;
    expect(readTextPage(page)).toEqual(
      parts({
        section: "Harbour",
        image: { caption: null, credit: "© Gazette / Jon Doe", url: null },
        capturedAt: "2021-01-23T12:09:00.000Z",
        datePrecision: "INSTANT",
      }),
    );
  });

  test("of paragraphs alone has only a body", () => {
    expect(readTextPage(BODY)).toEqual(parts({ headline: null }));
  });

  test("of a headline and paragraphs has a headline and a body", () => {
    expect(readTextPage(`${HEADLINE}\n\n${BODY}`)).toEqual(parts({}));
  });

  test("is read the same without blank lines", () => {
    expect(readTextPage(`${HEADLINE}\n${PARAGRAPHS.join("\n")}`)).toEqual(parts({}));
  });

  test("of one sentence has that sentence as its body", () => {
    expect(readTextPage("The quay is shut, Ann Lee said.")).toEqual(
      parts({
        headline: null,
        lead: "The quay is shut, Ann Lee said.",
        body: "The quay is shut, Ann Lee said.",
      }),
    );
  });

  test("is read with a byline, a date, buttons, a related link and labelled tags", () => {
    const [first, second, ...rest] = PARAGRAPHS;
    const page = `World
${HEADLINE}
By Ann Lee and Bo Chen, Harbour Correspondents
Published 3 March 2021, 10:30 GMT
Share on Facebook
Share on Twitter

${first}

${second}

Read more: Ferry fares to rise again in spring

${rest.join("\n\n")}

Tags: Harbours, Orla Venn, Fishing
© 2021 Coast Gazette. All rights reserved.`;
    expect(readTextPage(page)).toEqual(
      parts({
        section: "World",
        source: "Coast Gazette",
        byline: ["Ann Lee", "Bo Chen"],
        ...published("2021-03-03T10:30:00.000Z", "INSTANT"),
        topics: ["Harbours", "Orla Venn", "Fishing"],
      }),
    );
  });

  test("is read with several fields on one line", () => {
    const page = `${HEADLINE} | Coast Gazette\nBy Ann Lee | 3 March 2021 | Share\n\n${BODY}\n\nTopics: Harbours | Fishing`;
    expect(readTextPage(page)).toEqual(
      parts({
        source: "Coast Gazette",
        byline: ["Ann Lee"],
        ...published("2021-03-03T00:00:00.000Z"),
        topics: ["Harbours", "Fishing"],
      }),
    );
  });

  test("is read with a menu, a cookie notice, a dateline and related stories", () => {
    const dateline = `LONDON, March 3, 2021 (Coastwire) — ${PARAGRAPHS[0]}`;
    const page = `Skip to content
Home
News
Sport
Opinion
We use cookies to improve your visit. By continuing you agree to our cookie policy.

${HEADLINE}

${[dateline, ...PARAGRAPHS.slice(1)].join("\n\n")}

Related stories
Ferry fares to rise again in spring
Lighthouse sold to the only bidder
The lighthouse had stood empty since it was automated.

Privacy policy
Contact us`;
    expect(readTextPage(page)).toEqual(
      parts({
        source: "Coastwire",
        lead: dateline,
        body: [dateline, ...PARAGRAPHS.slice(1)].join("\n\n"),
        ...published("2021-03-03T00:00:00.000Z"),
      }),
    );
  });

  test("continues after related stories inside the article", () => {
    const [first, second, ...rest] = PARAGRAPHS;
    const box = "Related articles\nFerry fares to rise again\nLighthouse sold to the only bidder";
    const page = `${HEADLINE}\n\n${first}\n\n${second}\n\n${box}\n\n${rest.join("\n\n")}`;
    expect(readTextPage(page)).toEqual(parts({}));
  });

  test("ends at its readers' comments", () => {
    const page = `${HEADLINE}\n\n${BODY}\n\nComments (2)\nsaltydog\nThis is a terrible idea and someone should stop it.`;
    expect(readTextPage(page)).toEqual(parts({}));
  });

  test("is read with a breadcrumb, and with a caption that ends in a credit", () => {
    const page = `Home > News > Harbour\r\n\t${HEADLINE}\u00a0\r\n\r\nA crane stands beside the eastern quay. Photo: Jane Doe/Coastwire\r\n\r\n${BODY.replaceAll("\n", "\r\n")}`;
    expect(readTextPage(page)).toEqual(
      parts({
        section: "Harbour",
        image: {
          caption: "A crane stands beside the eastern quay.",
          credit: "Jane Doe/Coastwire",
          url: null,
        },
      }),
    );
  });

  test("is read with a caption and a credit below the headline", () => {
    const page = `${HEADLINE}\n\nThe eastern quay at low tide on Sunday.\n© Gazette / Jon Doe\n\n${BODY}`;
    expect(readTextPage(page)).toEqual(
      parts({
        image: {
          caption: "The eastern quay at low tide on Sunday.",
          credit: "© Gazette / Jon Doe",
          url: null,
        },
      }),
    );
  });

  test("has a person's name on its own line below the headline as its byline", () => {
    const page = `${HEADLINE}\n\nAnn Lee\n3 March 2021\n\n${BODY}\n\n#harbour #fishing`;
    expect(readTextPage(page)).toEqual(
      parts({
        byline: ["Ann Lee"],
        ...published("2021-03-03T00:00:00.000Z"),
        topics: ["harbour", "fishing"],
      }),
    );
  });

  test("has separate dates of publication and capture", () => {
    const page = `Retrieved 5 April 2021 08:00 UTC\nPublished: 3 March 2021\nUpdated: 4 March 2021\n${HEADLINE}\n${BODY}`;
    expect(readTextPage(page)).toEqual(
      parts({
        publishedAt: "2021-03-03T00:00:00.000Z",
        capturedAt: "2021-04-05T08:00:00.000Z",
        datePrecision: "DAY",
      }),
    );
  });

  test("may begin with its URL and have a sentence above the byline as its headline", () => {
    const page = `URL: https://gazette.example/quay\nThe quay is shut.\nBy Ann Lee\n3 March 2021\n\n${BODY}`;
    expect(readTextPage(page)).toEqual(
      parts({
        headline: "The quay is shut.",
        url: "https://gazette.example/quay",
        byline: ["Ann Lee"],
        ...published("2021-03-03T00:00:00.000Z"),
      }),
    );
  });

  test.each(["The Quay Is Shut. What Now?", "Will the quay ever open?", "“We Are Late”: Venn on the Quay"])(
    "may have a headline that is punctuated like a sentence: %s",
    (headline) => {
      expect(readTextPage(`${headline}\n\n${BODY}`)).toEqual(parts({ headline }));
    },
  );

  test("of questions and answers keeps both", () => {
    const body = `${PARAGRAPHS[0]}\n\nQ. Will it open in May?\n\nVENN: It will not.\n\nQ. In June?\n\nVENN: Ask me in May.`;
    expect(readTextPage(`${HEADLINE}\n\n${body}`)).toEqual(parts({ body }));
  });

  test.each([
    ["a label", "Topics\nHarbours\nOrla Venn\nFishing\n\nMore from this site"],
    ["no label if they occur in the article", "Harbours\nOrla Venn\nFishermen\n\nImprint"],
  ])("may have its tags one to a line, with %s", (_, tags) => {
    const { topics } = readTextPage(`${HEADLINE}\n\n${BODY}\n\n${tags}`);
    expect(topics.slice(0, 2)).toEqual(["Harbours", "Orla Venn"]);
  });

  test("does not have footer items as topics", () => {
    const page = `${HEADLINE}\n\n${BODY}\n\nImprint\nHouse rules\nWork with the Gazette`;
    expect(readTextPage(page)).toEqual(parts({}));
  });

  test("that is hard-wrapped has whole paragraphs", () => {
    const wrapped = BODY.replace(/(?=\S)(.{1,56})(?:[^\S\n]+|(?=\n)|$)/g, "$1\n").replace(/\n{3,}/g, "\n\n");
    expect(readTextPage(`${HEADLINE}\nBy Ann Lee\n\n${wrapped}`)).toEqual(parts({ byline: ["Ann Lee"] }));
  });

  test("keeps subheadings, bullets and every quotation of the article", () => {
    const paragraphs = [
      ...PARAGRAPHS,
      "What happens now",
      "The board has three plans, all of them costly.",
      "• Close the quay for a year",
      "• Build a new one",
      "Venn would not say which she prefers.",
      '"I have no favourites," she said',
    ];
    const page = `${HEADLINE}\n\n${paragraphs.join("\n\n")}\n\nTerms of use`;
    expect(readTextPage(page)).toEqual(parts({ body: paragraphs.join("\n\n") }));
  });

  test.each([
    "Advertisement revenue fell by a fifth, the Gazette said on Monday.",
    "Copyright law needs mending, the minister told the Assembly.",
    "By Monday night the water had reached the church, the mayor said.",
    "Source: nobody would give one, the coastguard said on Tuesday.",
    "Tagged with a radio collar, the seal was let go off Port Hallan.",
    "Reporting by the Gazette has found that the board knew in May.",
    "The ministry published its terms of service and a privacy policy on Friday.",
    "The dispute went to court on Monday and will stay there. (Coastwire)",
    "More — much more — is needed, the harbour master said.",
  ])("keeps sentences that resemble a message of the site: %s", (sentence) => {
    const body = [...PARAGRAPHS.slice(0, 2), sentence, ...PARAGRAPHS.slice(2)].join("\n\n");
    expect(readTextPage(`${HEADLINE}\n\n${body}`)).toEqual(parts({ body }));
  });

  test("in another language is read by its layout", () => {
    const page = `COURRIER DU PORT
Accueil | Ville | Mer
Publié le 9 juillet 2024 à 8 h 05
Ville
Le quai fermera en mars
par Ann Lee

La direction du port fermera le quai au mois de mars, a déclaré lundi sa présidente.

« Nous réparons ce mur depuis quarante ans », a-t-elle dit.

Mots-clés : Port, Quai, Mars
Imprimer   Envoyer à un ami   Abonnez-vous
© Courrier du Port`;
    expect(readTextPage(page)).toEqual(
      parts({
        headline: "Le quai fermera en mars",
        lead: "La direction du port fermera le quai au mois de mars, a déclaré lundi sa présidente.",
        body: "La direction du port fermera le quai au mois de mars, a déclaré lundi sa présidente.\n\n« Nous réparons ce mur depuis quarante ans », a-t-elle dit.",
        section: "Ville",
        source: "Courrier du Port",
        byline: ["Ann Lee"],
        ...published("2024-07-09T08:05:00.000Z", "INSTANT"),
        topics: ["Port", "Quai", "Mars"],
      }),
    );
  });

  test("in German has the date above its section, and no button as a caption", () => {
    const body =
      "Der Kai am alten Hafen bleibt bis zum Sommer gesperrt, teilte die Behörde am Montag mit.\n\n„Wir sind spät dran“, sagte ihre Leiterin Orla Venn. „Das Wasser war es auch.“";
    const page = `HAFENBLATT
Startseite | Hafen | Rathaus
Montag, 8. März 2021, 06:30 Uhr

Verkehr

Der Kai bleibt bis zum Sommer zu

Von Ann Lee

${body}

Schlagwörter: Hafen, Kai, Orla Venn
Artikel drucken   Leserbrief schreiben
© Hafenblatt`;
    expect(readTextPage(page)).toEqual(
      parts({
        headline: "Der Kai bleibt bis zum Sommer zu",
        lead: body.split("\n\n")[0] ?? null,
        body,
        section: "Verkehr",
        source: "Hafenblatt",
        byline: ["Ann Lee"],
        ...published("2021-03-08T06:30:00.000Z", "INSTANT"),
        topics: ["Hafen", "Kai", "Orla Venn"],
      }),
    );
  });

  test.each([
    "Home\nMenu\nSearch\nSign in\nWorld\nPolitics\nPrivacy policy",
    "We use cookies.",
    "15 December 2019",
    "•",
  ])("without an article is unreadable: %j", (page) => {
    expect(() => readTextPage(page)).toThrow(
      expect.objectContaining({
        code: "UNREADABLE_PAGE",
        message: "The page has no article text; it must hold at least one sentence.",
      }),
    );
  });

  test("of more than 20,000 lines is unreadable", () => {
    expect(() => readTextPage("It went on.\n".repeat(20_001))).toThrow(
      expect.objectContaining({
        code: "UNREADABLE_PAGE",
        message: "The page has 20001 lines; a page of text has at most 20000.",
      }),
    );
  });

  test.each([
    ["lines", "Ann Lee\n".repeat(2_000)],
    ["sentences", `${PARAGRAPHS[0]}\n`.repeat(2_000)],
    ["opening quotation marks", `He said: ${"«".repeat(200_000)}.`],
    ["commas", `${"tag, ".repeat(100_000)}end`],
    ["one long line", `He said it. ${"word ".repeat(200_000)}`],
  ])("of very many %s is read within five seconds", (_, page) => {
    const start = performance.now();
    try {
      readTextPage(page);
    } catch (error) {
      expect(error).toMatchObject({ code: "UNREADABLE_PAGE" });
    }
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe("a short line near the headline", () => {
  test.each([
    ["Share via"],
    ["From Our Correspondents"],
    ["From WQHB Radio of March 2, 2021"],
    ["GlobeNewswire"],
    ["Business Wire"],
    ["PORT HALLAN"],
    ["Ann Lee"],
  ])("is no section: %s", (line) => {
    expect(readTextPage(`${HEADLINE}\n\n${line}\n\n${BODY}`).section).toBeNull();
  });

  test.each(["HARBOUR NEWS", "Coast & Islands"])("may be a section: %s", (line) => {
    expect(readTextPage(`${line}\n\n${HEADLINE}\n\n${BODY}`).section).toBe(line);
  });
});

describe("the headline of a page", () => {
  test("is no line that ends with a colon", () => {
    expect(readTextPage(`What we know so far about the quay:\n\n${BODY}`).headline).toBeNull();
  });

  test("is no item of a list, which belongs to the article", () => {
    const summary = "• Eastern quay to close in March\n\n• Fishermen ask for a date of reopening";
    const { headline, body } = readTextPage(`Summary\n\n${summary}\n\n${BODY}`);
    expect({ headline, body }).toEqual({ headline: null, body: `${summary}\n\n${BODY}` });
  });

  test("is the name of the person who died, above the standfirst", () => {
    const page = `Orla Venn
Harbour engineer and collector of tide tables of all the ports of the coast

Orla Venn, who has died aged 91, built the eastern quay, and said that it would outlast her by a day.

${BODY}`;
    const { headline, section } = readTextPage(page);
    expect({ headline, section }).toEqual({ headline: "Orla Venn", section: null });
  });

  test("is that of a live page rather than that of one of its entries", () => {
    const page = `Harbour vote ends in a draw - as it happened

How the count went on Monday

Updated

Venn to close the quay in March

${BODY}`;
    expect(readTextPage(page).headline).toBe("Harbour vote ends in a draw - as it happened");
  });
});

describe("a line that is no list of topics", () => {
  test.each([
    ["the headline", `Quays, fishing boats, new fears\n\n${BODY}`],
    ["a sign-off", `${HEADLINE}\n\n${BODY}\n\n— Orla Venn`],
  ])("has no topics: %s", (_, page) => {
    expect(readTextPage(page).topics).toEqual([]);
  });
});

test("a name above what its bearer said is no byline, but names the speaker", () => {
  const page = `Venn on the closing of the quay

Orla Venn spoke to reporters after the meeting of the board on Monday

Orla Venn

"We have patched that wall for forty years, and it is time to stop patching it."

"Nobody will lose a day of work, and the boats will have a berth in the western harbour."`;
  const { byline, quotes } = extract({ id: "venn.txt", content: page, format: "text" });
  expect({ byline, speakers: quotes.map(({ speaker }) => speaker) }).toEqual({
    byline: [],
    speakers: ["Orla Venn", "Orla Venn"],
  });
});

test("dates below a heading over comments are not the page's", () => {
  const page = `${HEADLINE}\n\n${BODY}\n\n2 comments\n\nSkerry52\n9 May 2021\n\nAbout time.`;
  expect(readTextPage(page).publishedAt).toBeNull();
});

test("a date in digits has the order of the page's domain", () => {
  const page = `${HEADLINE}\n02/07/2021\n\n${BODY}`;
  expect([
    readTextPage(page).publishedAt,
    readTextPage(page, "https://quay.example.co.uk/a").publishedAt,
  ]).toEqual(["2021-02-07T00:00:00.000Z", "2021-07-02T00:00:00.000Z"]);
});
