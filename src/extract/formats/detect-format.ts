/** How a file is laid out: one page of text, one page of HTML, or a page of JSON on each line. */
export type FileFormat = "text" | "html" | "jsonl";

/**
 * The format of a file from its name and its content, of which the first few thousand characters are enough.
 * Content that shows its format plainly outweighs the name; the name, content that only hints at it.
 */
export function detectFormat(name: string, content: string): FileFormat {
  const head = content.slice(0, 4096).replace(/^[\s\uFEFF]+/, "");
  if (/^\{\s*(?:"|\})/.test(head)) return "jsonl";
  if (/^(?:<!--[\s\S]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(head))
    return "html";
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (["jsonl", "ndjson", "json"].includes(extension)) return "jsonl";
  if (["html", "htm", "xhtml", "shtml"].includes(extension)) return "html";
  if (["txt", "text", "md"].includes(extension)) return "text";
  return (head.match(MARKUP)?.length ?? 0) >= 2 ? "html" : "text";
}

/** Tags that only markup has; news in plain text may well print "<b>" or "<…>". */
const MARKUP =
  /<\/?(?:html|head|body|div|p|article|section|main|meta|title|script|h[1-6]|span|br)(?:\s[^<>]*)?\/?>/gi;
