/** A name as pages print it, with how often they do. */
export interface CountedName {
  readonly name: string;
  /** What the person of this name does, as `occupationOf` reads it from the titles. */
  readonly occupation: string;
  /** What the pages tell about the person besides the name: see `contextOf`. */
  readonly context: string;
  /** In how many appearances the name occurs with that occupation and context. */
  readonly articleCount: number;
}

/** The name variants of one person or organization. */
export interface NameCluster<Variant> {
  readonly variants: readonly Variant[];
  /** Whether identities in its block depend on how often each name is printed, not only on which names are. */
  readonly isAmbiguous: boolean;
  /** The variants that belong to it only because an editor merged two speakers: they never give it its name. */
  readonly byMerge: readonly Variant[];
  /**
   * The variants that do not say themselves whose names they are, such as a surname alone, and belong to it by what
   * other pages print; each with how often such a decision is right, 0 to 1.
   */
  readonly inferred: ReadonlyMap<Variant, number>;
}

/** The names of several clusters as one, apart from `byMerge`, which depends on why they are combined. */
export function combineClusters<Variant>(
  clusters: readonly NameCluster<Variant>[],
): Omit<NameCluster<Variant>, "byMerge"> {
  return {
    variants: clusters.flatMap(({ variants }) => variants),
    isAmbiguous: clusters.some(({ isAmbiguous }) => isAmbiguous),
    inferred: new Map(clusters.flatMap(({ inferred }) => [...inferred])),
  };
}

/**
 * What is printed in fewer than one in so many appearances of a name is an extraction error or an exception, not a
 * second person. Among 6,000 news pages, the one name that was wrongly split by occupations was a president's, because
 * of one title in 650.
 */
const RARE = 20;

/** Whether `count` appearances, of `total` that print a name, are too many to be an error. */
export function isSignificant(count: number, total: number): boolean {
  return count * RARE >= total;
}

/** The appearances of all the variants. */
export function countAppearances(variants: readonly Pick<CountedName, "articleCount">[]): number {
  return variants.reduce((sum, { articleCount }) => sum + articleCount, 0);
}
