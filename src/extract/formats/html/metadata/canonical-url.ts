import type { HtmlDocument } from "../dom.js";
import type { MetaTags } from "./meta-tags.js";

/** The URL of the page: its canonical link, else og:url, else `from`, where the page was read from; null without any. */
export function readCanonicalUrl(document: HtmlDocument, meta: MetaTags, from: string | null): string | null {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute("href") ?? null;
  const declared = [canonical, meta.one("og:url"), from];
  return declared.map((url) => toAbsoluteUrl(url, from)).find((url) => url !== null) ?? null;
}

/** Resolves a URL against an http or https base; null if the result is not an absolute http or https URL. */
export function toAbsoluteUrl(reference: string | null, base: string | null): string | null {
  if (!reference?.trim()) return null;
  try {
    const url = base && /^https?:/i.test(base) ? new URL(reference.trim(), base) : new URL(reference.trim());
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}
