/** Where the cost of a request is recorded, as soon as it is known. */
export interface CostRecord {
  cost: { readonly cost: number; readonly limit: number } | null;
}
