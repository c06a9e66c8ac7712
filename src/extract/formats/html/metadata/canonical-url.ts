import type { HtmlDocument } from "../dom.js";
import type { MetaTags } from "./meta-tags.js";

/** The page's own address: canonical link, else og:url; else where it was read from; null where that is unknown too. */
export function readCanonicalUrl(document: HtmlDocument, meta: MetaTags, from: string | null): string | null {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute("href") ?? null;
  const declared = [canonical, meta.one("og:url"), from];
  return declared.map((address) => toAbsoluteUrl(address, from)).find((address) => address !== null) ?? null;
}

/** An http(s) address made absolute; null for any other. */
export function toAbsoluteUrl(address: string | null, base: string | null): string | null {
  if (!address?.trim()) return null;
  try {
    const url = base && /^https?:/i.test(base) ? new URL(address.trim(), base) : new URL(address.trim());
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}
