import { slugify } from "./fold.js";

/** How many numbered slugs of each name are looked up at a time. */
const BATCH = 10;

/**
 * An unused slug for each name, all different: "ann-lee", else "ann-lee-2", and so on.
 *
 * @param taken Returns those of the given slugs that are in use.
 */
export async function freeSlugs(
  names: readonly string[],
  taken: (slugs: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<string[]> {
  const slugs: (string | null)[] = names.map(() => null);
  const used = new Set<string>();
  for (let from = 1; slugs.includes(null); from += BATCH) {
    const candidates = names.map((name, i) => (slugs[i] === null ? numbered(slugify(name), from) : []));
    for (const slug of await taken([...new Set(candidates.flat())])) used.add(slug);
    for (const [i, choice] of candidates.entries()) {
      const free = choice.find((slug) => !used.has(slug));
      if (free === undefined) continue;
      slugs[i] = free;
      used.add(free);
    }
  }
  return slugs.flatMap((slug) => slug ?? []);
}

function numbered(slug: string, from: number): string[] {
  return Array.from({ length: BATCH }, (_, i) => (from + i === 1 ? slug : `${slug}-${from + i}`));
}
