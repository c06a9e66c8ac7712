/** The short names of "NATO, Russia, Ann Lee", between commas or semicolons; empty if the line is not such a list. */
export function listItems(text: string): string[] {
  if (/[.!?;:"“”]\s*$/.test(text)) return [];
  // A headline may have a semicolon too, but continues in lower case.
  const separator = /;(?! ?\p{Ll})/u.test(text) ? /\s*[,;]\s*/ : /\s*,\s*/;
  const items = text.split(separator).filter((item) => item !== "");
  const isShort = (item: string) => item.length <= 60 && item.split(" ").length <= 6;
  const words = text.split(" ").length;
  return items.length >= 3 && items.every(isShort) && words <= items.length * 3.5 ? items : [];
}

/** Whether a line is an item of a bulleted or numbered list: "• Close the quay", "2. Build a new one". */
export function isBullet(text: string): boolean {
  return /^[•*▪–—-] ?\S|^\d+[.)] /.test(text);
}
