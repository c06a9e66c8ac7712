/** Where the cost of a request is recorded, as soon as it is known. */
export interface CostRecord {
  cost: { readonly cost: number; readonly limit: number } | null;
}

/**
 * Operations that cost more objects than this are heavy: they wait for each other, so that light ones need not wait for
 * them. Several clients may share an address, and one may show counts while it loads long lists.
 */
const LIGHT_COST = 1_000;

export function isLight({ cost }: CostRecord): boolean {
  return cost === null || cost.cost <= LIGHT_COST;
}
