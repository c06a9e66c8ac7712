/** Regions that write the month before the day, with their language or in English: the United States and most of East Asia. */
const MONTH_FIRST_REGIONS = new Set("US PR GU AS VI MP UM PH PW FM MH CA CN TW HK MO JP KR KP MN".split(" "));

/**
 * Top-level domains of countries that write the day first, without those that are mostly used by sites of other
 * countries (.co, .io, .tv, .me).
 */
const DAY_FIRST_DOMAINS = new Set(
  `uk gb au nz ie in pk bd lk np mv za ng ke gh ug tz zw zm bw na mu mt cy sg my id th vn fj jm tt bb
  fr be ch lu de at li nl es pt it dk no se fi is pl cz sk hu si hr rs ba mk al bg ro md gr tr ua by ru ee lv lt ge
  mx br ar cl pe ec bo uy py ve cr gt hn sv ni pa do cu ma dz tn eg sa ae qa kw bh om jo lb iq ir il sn ci cm eu cat`.split(
    /\s+/,
  ),
);

/**
 * Whether a page writes the day before the month, by its language, which may be a tag without a region ("fr"), and by the
 * top-level domain of its URL. English without a region tells nothing, and neither does "en-US" on a site in a country
 * that writes the day first, since many content management systems declare it by default.
 */
export function writesDayFirst(language: string | null, url: string | null): boolean {
  return isDayFirstDomain(url) || isDayFirstLanguage(language);
}

function isDayFirstDomain(url: string | null): boolean {
  if (url === null || !URL.canParse(url)) return false;
  return DAY_FIRST_DOMAINS.has(new URL(url).hostname.split(".").at(-1) ?? "");
}

function isDayFirstLanguage(tag: string | null): boolean {
  if (tag === null || tag === "" || tag === "und") return false;
  try {
    const { region } = new Intl.Locale(tag.replaceAll("_", "-")).maximize();
    return region !== undefined && !MONTH_FIRST_REGIONS.has(region);
  } catch {
    return false; // Not a language tag.
  }
}
