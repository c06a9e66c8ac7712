import { type ASTNode, visit } from "graphql";
import type { QueryInfo } from "./selection.js";

/**
 * The names of the variables in the arguments of these nodes, and of the fragments that they use.
 *
 * @param counts Which arguments to look at, by their names; all by default.
 */
export function variablesIn(
  nodes: readonly ASTNode[],
  fragments: QueryInfo["fragments"],
  counts: (argument: string) => boolean = () => true,
): readonly string[] {
  const names = new Set<string>();
  const seen = new Set<string>();
  const collect = (node: ASTNode): void => {
    visit(node, {
      Argument: ({ name }) => (counts(name.value) ? undefined : false),
      Variable({ name }) {
        names.add(name.value);
      },
      FragmentSpread({ name }) {
        const fragment = fragments[name.value];
        if (!fragment || seen.has(name.value)) return;
        seen.add(name.value);
        collect(fragment.selectionSet);
      },
    });
  };
  nodes.forEach(collect);
  return [...names];
}

/** The values of some variables. One without a value is undefined, which as JSON differs from one that is null. */
export function valuesOf(
  names: readonly string[],
  values: QueryInfo["variableValues"],
): QueryInfo["variableValues"] {
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}
