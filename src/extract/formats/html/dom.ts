import { DOMParser } from "linkedom";
import { balanceMarkup } from "./markup/balance-markup.js";

/** The little of the DOM that reading a page needs. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  readonly id: string;
  readonly parentElement: HtmlElement | null;
  readonly previousElementSibling: HtmlElement | null;
  readonly nextElementSibling: HtmlElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  matches(selector: string): boolean;
  closest(selector: string): HtmlElement | null;
  remove(): void;
}

export interface HtmlDocument {
  readonly documentElement: HtmlElement;
  readonly body: HtmlElement;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

export const isText = (node: HtmlNode): boolean => node.nodeType === 3 || node.nodeType === 4;
export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === 1;

/** A DOM of any input at all, in time linear in its length; it always has a head and a body. */
export function parseDocument(html: string): HtmlDocument {
  return new DOMParser().parseFromString(balanceMarkup(html), "text/html") as unknown as HtmlDocument;
}

/** An element's text on one line: spaces of every kind collapsed; empty for a missing element. */
export function lineOf(element: HtmlElement | null): string {
  return collapse(element?.textContent ?? "");
}

/** Controls, soft hyphens, zero-width spaces and marks of direction. */
const INVISIBLE = /(?!\s)\p{Cc}|[\u00ad\u200b\u200e\u200f\u2060\ufeff]/gu;

/** Spaces of every kind, breaks among them, collapsed to one plain space; invisible characters dropped, halves of pairs replaced. */
export function collapse(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/\s+/g, " ")
    .trim();
}
