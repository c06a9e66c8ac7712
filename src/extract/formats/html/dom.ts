import { DOMParser } from "linkedom";
import { balanceMarkup } from "./markup/balance-markup.js";

/** The part of the DOM's Node interface that the extraction uses; elements and documents below likewise. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  readonly parentNode: HtmlNode | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly previousSibling: HtmlNode | null;
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
  append(...nodes: readonly HtmlNode[]): void;
  replaceWith(node: HtmlNode): void;
  remove(): void;
}

export interface HtmlDocument {
  readonly documentElement: HtmlElement;
  readonly body: HtmlElement;
  createElement(name: string): HtmlElement;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

export const isTextNode = (node: HtmlNode): boolean => node.nodeType === 3 || node.nodeType === 4;
export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === 1;

/** Parses any input into a DOM that always has a head and a body, in time linear in the length of the input. */
export function parseDocument(html: string): HtmlDocument {
  return new DOMParser().parseFromString(balanceMarkup(html), "text/html") as unknown as HtmlDocument;
}

/** The text of an element on one line, as `collapseWhitespace` returns it; empty if there is no element. */
export function elementText(element: HtmlElement | null): string {
  return collapseWhitespace(element?.textContent ?? "");
}

/** Control characters, soft hyphens, zero-width spaces and text direction marks. */
const INVISIBLE = /(?!\s)\p{Cc}|[\u00ad\u200b\u200e\u200f\u2060\ufeff]/gu;

/**
 * The text, trimmed, with each run of white space (line breaks included) as one plain space, without invisible
 * characters, and with U+FFFD for lone surrogates.
 */
export function collapseWhitespace(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/\s+/g, " ")
    .trim();
}
