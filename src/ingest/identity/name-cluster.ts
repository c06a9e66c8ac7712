/** A name as pages print it, with how often they do. */
export interface CountedName {
  readonly name: string;
  /** What the person of this name does, as `occupationOf` reads it from the titles. */
  readonly occupation: string;
  /** In how many appearances the name occurs with that occupation. */
  readonly articleCount: number;
}

/** The name variants of one person or organization. */
export interface NameCluster<Variant> {
  readonly variants: readonly Variant[];
  /**
   * Whether its name is printed with incompatible occupations, so that where the cluster is split depends on how often
   * each of them is printed.
   */
  readonly isAmbiguous: boolean;
  /** The variants that belong to it only because an editor merged two speakers: they never give it its name. */
  readonly byMerge: readonly Variant[];
}
