// Imported by file, as in execution.ts.
import {
  type ArgumentNode,
  type ASTNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql/index.js";
import type { LowerArgument } from "../requests/cost-record.js";
import type { QueryInfo } from "../requests/selection.js";

/** What an operation costs if some of its variables, or some of its nodes, are others. */
interface Candidate extends Pick<LowerArgument, "argument" | "path" | "value"> {
  readonly costWith: (value: number) => number;
}

type Price = (query: QueryInfo, operation: OperationDefinitionNode) => number;

/** More would make refusing expensive queries expensive. */
const MAX_CANDIDATES = 20;

/**
 * The page size that has to be reduced least to make a query cheap enough, the innermost of several. If none alone
 * suffices, the one whose reduction helps most. Null if the query sets no page size.
 */
export function argumentToLower(
  query: QueryInfo,
  operation: OperationDefinitionNode,
  { price, limit }: { readonly price: Price; readonly limit: number },
): LowerArgument | null {
  const candidates = candidatesOf(query, operation, price).map((candidate) => {
    const least = candidate.costWith(1);
    const fits = (value: number) => candidate.costWith(value) <= limit;
    return { ...candidate, least, allowed: least <= limit ? largest(candidate.value, fits) : null };
  });
  const kept = ({ allowed, value }: (typeof candidates)[number]) => (allowed ?? 0) / value;
  const [best] = candidates
    .reverse()
    .sort((one, other) => kept(other) - kept(one) || (one.allowed === null ? one.least - other.least : 0));
  return best ? { argument: best.argument, path: best.path, value: best.value, allowed: best.allowed } : null;
}

/** The largest number from 1 to `most` that fits; 1 is known to. */
function largest(most: number, fits: (value: number) => boolean): number {
  let [low, high] = [1, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function candidatesOf(query: QueryInfo, operation: OperationDefinitionNode, price: Price): Candidate[] {
  const candidates: Candidate[] = [];
  for (const root of [operation, ...Object.values(query.fragments)]) {
    const path: string[] = [];
    visit<ASTNode>(root, {
      Field: {
        enter(field) {
          path.push(field.alias?.value ?? field.name.value);
          const candidate = candidateOf(field, path.join("."), query, operation, price);
          if (candidate && candidates.length < MAX_CANDIDATES) candidates.push(candidate);
        },
        leave() {
          path.pop();
        },
      },
    });
  }
  return candidates;
}

function candidateOf(
  field: FieldNode,
  path: string,
  query: QueryInfo,
  operation: OperationDefinitionNode,
  price: Price,
): Candidate | null {
  const given = field.arguments?.find(({ name }) => name.value === "first" || name.value === "last");
  if (!given) return null;
  const value = given.value.kind === "IntValue" ? Number(given.value.value) : variableOf(given, query);
  if (!(value > 1)) return null;
  const variable = given.value.kind === "Variable" ? given.value.name.value : REPLACED;
  const [changed, changedOperation] =
    variable === REPLACED ? withVariable(given, query, operation) : [query, operation];
  const costWith = (tried: number) =>
    price({ ...changed, variableValues: { ...query.variableValues, [variable]: tried } }, changedOperation);
  return { argument: given.name.value, path, value, costWith };
}

function variableOf({ value }: ArgumentNode, { variableValues }: QueryInfo): number {
  return value.kind === "Variable" ? Number(variableValues[value.name.value]) : Number.NaN;
}

/** No variable can have this name. */
const REPLACED = "*";

/** The query with a variable instead of the value of an argument, so that others can be tried. */
function withVariable(
  given: ArgumentNode,
  query: QueryInfo,
  operation: OperationDefinitionNode,
): [QueryInfo, OperationDefinitionNode] {
  const variable = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: REPLACED } } as const;
  const changed = <Node extends ASTNode>(root: Node): Node =>
    visit(root, {
      Argument: { enter: (node) => (node === given ? { ...given, value: variable } : undefined) },
    });
  const fragments = Object.entries(query.fragments).map(([name, node]) => [name, changed(node)] as const);
  return [{ ...query, fragments: Object.fromEntries(fragments) }, changed(operation)];
}
