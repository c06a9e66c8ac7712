import { officesOf } from "./offices.js";

/** What a page tells about a person besides the name: evidence of whom a surname alone means. */
export interface NameContext {
  /** The year of publication. */
  readonly year: number | null;
  /** The country of the outlet, a lower-case ISO 3166 code, where its address or its language tells. */
  readonly country: string | null;
  /** The offices in the titles printed with the name: "president", "majority leader". */
  readonly offices: readonly string[];
}

/** The parts of a page that its contexts are made from. */
export interface ContextSource {
  readonly publishedAt: string | null;
  readonly capturedAt: string | null;
  readonly url: string | null;
  /** A BCP 47 tag. */
  readonly language: string;
}

/** The context of a person in a page, as it is stored: "2016|gb|president,senator"; "" where nothing is known. */
export function contextOf(page: ContextSource, titles: readonly string[]): string {
  const year = (page.publishedAt ?? page.capturedAt)?.slice(0, 4) ?? "";
  const parts = [/^\d{4}$/.test(year) ? year : "", countryOf(page) ?? "", officesOf(titles).join(",")];
  return parts.every((part) => part === "") ? "" : parts.join("|");
}

export function parseContext(context: string): NameContext {
  const [year = "", country = "", offices = ""] = context.split("|");
  return {
    year: year === "" ? null : Number(year),
    country: country === "" ? null : country,
    offices: offices === "" ? [] : offices.split(","),
  };
}

/** From the top-level domain (bbc.co.uk), else from the region of the language (en-GB). */
function countryOf({ url, language }: ContextSource): string | null {
  const domain = /^https?:\/\/(?:[^/?#@]*@)?[^/?#:]*\.([a-z]{2})(?=[/?#:]|$)/i
    .exec(url ?? "")?.[1]
    ?.toLowerCase();
  if (domain !== undefined && !SOLD_WORLDWIDE.has(domain)) return domain === "uk" ? "gb" : domain;
  return /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(language)?.[1]?.toLowerCase() ?? null;
}

/** Country domains that outlets of other countries use too. */
const SOLD_WORLDWIDE: ReadonlySet<string> = new Set(
  "ai cc co eu fm gg io is la ly me nu sh so st tk to tv ws".split(" "),
);
