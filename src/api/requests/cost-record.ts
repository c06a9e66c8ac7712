/** Where the cost of a request is recorded, as soon as it is known. */
export interface CostRecord {
  cost: OperationCost | null;
}

interface OperationCost {
  readonly cost: number;
  readonly limit: number;
  /** What would make it cheaper, if it is refused and sets a page size. */
  readonly lower: LowerArgument | null;
}

/** A page size that a query sets. */
export interface LowerArgument {
  /** "first" or "last". */
  readonly argument: string;
  /** The field that has it: "articles.nodes.quotes". Within a fragment, it begins there. */
  readonly path: string;
  readonly value: number;
  /** The largest value with which the query is allowed; null if 1 is too many. */
  readonly allowed: number | null;
}

/**
 * Operations that cost more objects than this are heavy: they wait for each other, so that light ones need not wait for
 * them. Several clients may share an address, and one may show counts while it loads long lists.
 */
const LIGHT_COST = 1_000;

export function isLight({ cost }: CostRecord): boolean {
  return cost === null || cost.cost <= LIGHT_COST;
}
