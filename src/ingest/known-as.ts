import type { FormRow } from "../db/write/forms.js";
import { isFullName } from "./names.js";

/**
 * The name that a speaker goes by: the most frequent of the full ones over all appearances, of equals the
 * longest, and of those the first by code point.
 */
export function knownAs(forms: readonly Pick<FormRow, "name" | "kind" | "articleCount">[]): string {
  const [best] = byName(forms).toSorted(
    (a, b) =>
      Number(isFullName(b.name, b.kind)) - Number(isFullName(a.name, a.kind)) ||
      b.articleCount - a.articleCount ||
      b.name.length - a.name.length ||
      Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)),
  );
  if (!best) throw new TypeError("A speaker has at least one form.");
  return best.name;
}

/** A name is one however many trades it is borne with. */
function byName<Form extends Pick<FormRow, "name" | "kind" | "articleCount">>(
  forms: readonly Form[],
): Form[] {
  const names = new Map<string, Form>();
  for (const form of forms) {
    const articleCount = (names.get(form.name)?.articleCount ?? 0) + form.articleCount;
    names.set(form.name, { ...form, articleCount });
  }
  return [...names.values()];
}
