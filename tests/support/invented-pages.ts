import type { PageSource } from "../../src/extract/page.js";

const html = (head: string, body: string) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;

/** Pages that no sample is like: each has a layout, or a way to report speech, of its own. */
export const INVENTED_PAGES: readonly PageSource[] = [
  {
    id: "turns",
    format: "text",
    content: `The Ferryman on the Fog

The Mole put three questions to Bo Lind, the harbour master.

Q. Will the bell ring again?

A. It rang this morning. You were asleep.

The Mole: And the lamp?

Lind: Ask the council.`,
  },
  {
    id: "indirect",
    format: "text",
    content: `By Ann Lee
The Mole
Published: 1 March 2024, 06:30 GMT

Quay to Close

The quay will close in spring, according to Prof. Ilse Orme of the Institute of Tides. She added that nobody had asked her before. Orme's deputy, Jan Roth, told reporters the wall was “older than the law” and would have to go. Asked whether it leaked, he replied that it did.

“We patch it weekly,” said the clerk.

“And we pay for it,” she went on.

“It is a slow business.

“Nobody thanks you for it.” — Bo Lind

Tags: Harbour, Walls`,
  },
  {
    id: "single-marks",
    format: "text",
    content:
      "Two Views of a Wall\n\n'It's the salt,' said Mayor Una Brandt, 54. 'It eats 5'10\" of stone a year.' The fishermen's union says it doesn't. Brandt, who took office in May, denied that; the union, led by Oskar Pell, insisted: ''We measured it.''",
  },
  {
    id: "unclosed",
    format: "text",
    content:
      "A Long Night\n\n\"We waited, said Bo Lind, and nobody came. ``Not one boat,'' he said.\n\nLind said he’d “never seen” such a sea. “I was—” he began. Mr. Lind (the elder) shook his head. The board has 3 members: Lind, Lee and Roth",
  },
  {
    id: "french",
    format: "text",
    content:
      "La digue ferme\n\n« La mer ne demande rien », a déclaré Claire Moreau, maire de Saint-Aubin. Selon M. Petit, les travaux dureront deux ans. « C’est long », a-t-il ajouté.",
  },
  {
    id: "german",
    format: "text",
    content:
      "Der Deich bleibt zu\n\n„Wir warten auf den Sommer“, sagte Bürgermeisterin Greta Holm am Montag. Laut Holm fehlen noch Steine.",
  },
  {
    id: "linked-data",
    format: "html",
    content: html(
      `<title>Gate painted - The Slipway Notes</title><script type="application/ld+json">${JSON.stringify({
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "The gate is painted again",
        datePublished: "2023-05-02T09:00:00+02:00",
        author: [{ "@type": "Person", name: "Ann Lee" }],
        publisher: { "@type": "Organization", name: "The Slipway Notes" },
        articleSection: "Local",
        keywords: "gates, paint",
        image: { "@type": "ImageObject", url: "https://press.example/gate.jpg", caption: "The gate" },
      })}</script><link rel="canonical" href="https://press.example/gate?utm_source=x">`,
      "<nav><a href='/'>Home</a></nav><article><h1>The gate is painted again</h1><p>The gate of the old slipway was painted on Monday, for the third time since winter.</p><blockquote><p>It is the salt. It eats whatever we put on it.</p></blockquote><p>That is what the painter <b>Yves Zorn</b> said. Zorn, a painter for 30&nbsp;years, will not retire, he said.</p></article><footer>© The Slipway Notes</footer>",
    ),
  },
  {
    id: "open-graph",
    format: "html",
    content: html(
      '<title>Gulls counted</title><meta property="og:title" content="Gulls counted"><meta property="og:site_name" content="The Mole"><meta property="article:published_time" content="2024-02-30"><meta name="author" content="By ANN LEE and Bo Lind"><meta property="article:tag" content="Birds">',
      "<main><h1>Gulls counted</h1><div class='byline'>By Ann Lee</div><figure><img src='/gull.jpg' alt='A gull'><figcaption>A gull. Photo: J. Roth</figcaption></figure><p>There are 412 gulls on the pier, one fewer than in March.</p><p>&ldquo;We count them <i>twice</i>,&rdquo; Dr. Mina Sato, an ornithologist at Port University, said in a statement.<p>Her colleague disagreed. “Three times,” said Paul Brandt Jr.</main>",
    ),
  },
  {
    id: "json-line",
    format: "json",
    content: JSON.stringify({
      id: "fog-1",
      url: "HTTPS://Press.Example/fog#top",
      title: "Fog",
      date: "20199-01-05",
      authors: "Ann Lee; Bo Lind",
      source: "The Mole",
      section: "Weather",
      topic: "sea_fog",
      text: "Nobody saw the bell at all, Chief Inspector Una Brandt told The Mole.\nBrandt’s officers ‘searched all night’.\u0000",
    }),
  },
  {
    id: "given",
    format: "auto",
    content:
      'Ladder Stolen\n\n"They took the ladder," Yves Zorn said. "And the rope," his wife, Mary Zorn, added.',
    given: {
      url: "https://press.example/ladder",
      source: "The Slipway Notes",
      publishedAt: "June 3, 2023 7:05 pm",
      topics: ["Theft", "theft ", "Ladders"],
    },
  },
  {
    id: "wide.txt",
    format: "auto",
    content: Buffer.from('\uFEFFA Wide Page\n\n"It is wide," said Zoë Ørsted, a printer.', "utf16le"),
  },
  {
    id: "old.txt",
    format: "auto",
    content: Buffer.from(
      "A Caf\xe9 Closes\n\n\x93We are tired,\x94 said Ren\xe9 Dupont, its owner.",
      "latin1",
    ),
  },
  { id: "empty", format: "auto", content: " \n" },
  { id: "broken-line", format: "json", content: '{"text": "cut' },
  {
    id: "no-article",
    format: "html",
    content: html("<title>Shop</title>", "<nav><a href='/'>Home</a></nav>"),
  },
  {
    id: "wrong-date",
    format: "text",
    content: "Fog\n\nFog lay on the quay all day.",
    given: { publishedAt: "soon" },
  },
];
