/** The letters and digits of a site's name in lower case, without "the" and the top-level domain, for comparing names. */
export function siteNameKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the\s+|^www\.|\.(?:com|org|net|co\.uk|co|news)$/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The declared site name, or the part of one around a separator, that resembles the domain; else the first name. */
export function chooseSource(names: readonly string[], domain: string | null): string | null {
  const parts = names.flatMap((name) => name.split(/\s+[|–—-]\s+/));
  const domainKey = siteNameKey(domain ?? "");
  const similar = parts.find((part) => {
    const key = siteNameKey(part);
    return key.length > 2 && domainKey !== "" && (domainKey.includes(key) || key.includes(domainKey));
  });
  return similar ?? names[0] ?? null;
}

/** The registered name in a URL's domain, "example" for www.example.co.uk: sites add it to their page titles. */
export function domainName(url: string | null): string | null {
  if (!url) return null;
  const labels = new URL(url).hostname.replace(/^www\./, "").split(".");
  return labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3
    ? (labels.at(-3) ?? null)
    : (labels.at(-2) ?? null);
}
