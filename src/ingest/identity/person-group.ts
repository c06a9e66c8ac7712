/** A name as appearances bear it. */
export interface Named {
  readonly name: string;
  /** What its bearer does, as `tradeOf` tells it: see trades.ts. */
  readonly trade: string;
  /** How many appearances bear it, with that trade. */
  readonly articleCount: number;
}

/** One person. */
export interface Group<Form> {
  readonly forms: readonly Form[];
  /** Whether its trades are at odds, so that whether it is one person hangs on how often each is told. */
  readonly isTorn: boolean;
  /** The forms that are its by an editor's merge alone: it is not known by them. */
  readonly adopted: readonly Form[];
}
