import type { FormRow } from "../../db/write/name-variants.js";
import { isFullName } from "./blocking-key.js";

type NamedForm = Pick<FormRow, "name" | "kind" | "articleCount" | "isAdopted">;

/**
 * The name that a speaker goes by: the most frequent of the full ones over all appearances, of equals the
 * longest, and of those the first by code point. One that is its by a merge comes after its own.
 */
export function knownAs(forms: readonly NamedForm[]): string {
  const [best] = byName(forms).toSorted(
    (a, b) =>
      Number(isFullName(b.name, b.kind)) - Number(isFullName(a.name, a.kind)) ||
      Number(a.isAdopted) - Number(b.isAdopted) ||
      b.articleCount - a.articleCount ||
      b.name.length - a.name.length ||
      Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)),
  );
  if (!best) throw new TypeError("A speaker has at least one form.");
  return best.name;
}

/** A name is one however many trades it is borne with. */
function byName(forms: readonly NamedForm[]): NamedForm[] {
  const names = new Map<string, NamedForm>();
  for (const form of forms) {
    const same = names.get(form.name);
    names.set(form.name, {
      ...form,
      articleCount: form.articleCount + (same?.articleCount ?? 0),
      isAdopted: form.isAdopted && (same?.isAdopted ?? true),
    });
  }
  return [...names.values()];
}
