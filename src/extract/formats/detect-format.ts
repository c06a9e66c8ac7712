/** The format of a file: one page of plain text, one page of HTML, or JSON Lines with one page on each line. */
export type FileFormat = "text" | "html" | "jsonl";

/**
 * Detects the format of a file by its name and its content, of which the first 4,096 characters are used. The
 * beginning of a JSON object or an HTML document decides; then the file extension; then whether there are HTML tags.
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

/** Tags that only HTML contains, unlike "<b>" or "<…>", which may occur in plain text. */
const MARKUP =
  /<\/?(?:html|head|body|div|p|article|section|main|meta|title|script|h[1-6]|span|br)(?:\s[^<>]*)?\/?>/gi;
