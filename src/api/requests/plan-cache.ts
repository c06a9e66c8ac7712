import { type FieldNode, type SelectionSetNode, visit } from "graphql";
import { createLruCache } from "../../collections/lru-cache.js";
import type { FieldInfo, QueryInfo } from "./selection.js";

/** Keeps what fields have to read, from one request to the next. */
export interface PlanCache {
  /** Keeps plans that are made from the arguments and the selections of a field. */
  withArguments<Arguments, Plan>(createPlan: CreatePlan<Arguments, Plan>): CreatePlan<Arguments, Plan>;
  /** Keeps plans that are made from the selections of a field alone. */
  ofSelections<Plan>(createPlan: (info: FieldInfo) => Plan): (info: FieldInfo) => Plan;
  /**
   * Returns the same object for equal requests. What was read with a parent is found by its request, so fields that ask the
   * same are read once.
   */
  intern<Request>(request: Request): Request;
}

type CreatePlan<Arguments, Plan> = (args: Arguments, info: FieldInfo) => Plan;

/** The values of variables, as graphql-js coerced them; an object of its own in each request. */
type VariableValues = QueryInfo["variableValues"];

/** Characters of keys, and as many for each plan: clients can send ever new values of variables, and long ones. */
const CAPACITY = 2_000_000;
const PLAN_WEIGHT = 1_000;

const weightOf = (key: string): number => PLAN_WEIGHT + key.length;

/**
 * A plan depends on its field, and on the values of the variables that occur in it. It is the same object for all parents in
 * a request, unless so many others were made meanwhile that it was forgotten.
 */
export function createPlanCache(): PlanCache {
  const plans = createLruCache<unknown>(CAPACITY, weightOf);
  const requests = createLruCache<unknown>(CAPACITY, weightOf);
  let fields = 0;

  function keep<Arguments, Plan>(
    createPlan: CreatePlan<Arguments, Plan>,
    variablesOf: (info: FieldInfo) => readonly string[],
  ): CreatePlan<Arguments, Plan> {
    const fieldOf = createFieldFinder(
      (info): Field<Plan> => ({
        number: fields++,
        variables: variablesOf(info),
        last: null,
      }),
    );
    return (args, info) => {
      const field = fieldOf(info);
      if (field.last?.variableValues === info.variableValues) return field.last.plan;
      const key = keyOf(field, info.variableValues);
      const plan = (plans.get(key) as Plan | undefined) ?? createPlan(args, info);
      plans.set(key, plan);
      field.last = { variableValues: info.variableValues, plan };
      return plan;
    };
  }
  return {
    withArguments: (createPlan) =>
      keep(createPlan, ({ fieldNodes, fragments }) => variablesIn(fieldNodes, fragments)),
    ofSelections(createPlan) {
      const planOf = keep(
        (_: null, info) => createPlan(info),
        ({ fieldNodes, fragments }) => variablesIn(fieldNodes.flatMap(selectionsOf), fragments),
      );
      return (info) => planOf(null, info);
    },
    intern<Request>(request: Request) {
      const text = JSON.stringify(request);
      const first = (requests.get(text) as Request | undefined) ?? request; // Equal in every property.
      requests.set(text, first);
      return first;
    },
  };
}

/** A field of a document, for one kind of plan. */
interface Field<Plan> {
  readonly number: number;
  /** The names of those variables that the plan depends on. */
  readonly variables: readonly string[];
  /** Of the last request, which asks once for each parent. */
  last: { readonly variableValues: VariableValues; readonly plan: Plan } | null;
}

function keyOf(
  { number, variables }: Pick<Field<unknown>, "number" | "variables">,
  values: VariableValues,
): string {
  // In an object, a variable without a value differs from one that is null.
  return `${number} ${JSON.stringify(Object.fromEntries(variables.map((name) => [name, values[name]])))}`;
}

/**
 * A field is given by its nodes, which look-ahead and the executor collect separately: into arrays of their own, but of the
 * same nodes in the same order.
 */
function createFieldFinder<Found>(create: (info: FieldInfo) => Found): (info: FieldInfo) => Found {
  /** By the first node, which a fragment may bring into several fields. */
  const fields = new WeakMap<FieldNode, { readonly nodes: readonly FieldNode[]; readonly field: Found }[]>();
  return (info) => {
    const [first] = info.fieldNodes;
    if (!first) throw new Error("A field has no nodes.");
    const known = fields.get(first) ?? [];
    const found = known.find(({ nodes }) => haveSameItems(nodes, info.fieldNodes));
    if (found) return found.field;
    const field = create(info);
    fields.set(first, [...known, { nodes: info.fieldNodes, field }]);
    return field;
  };
}

function haveSameItems(left: readonly unknown[], right: readonly unknown[]): boolean {
  return (
    left === right || (left.length === right.length && left.every((item, index) => item === right[index]))
  );
}

const selectionsOf = ({ selectionSet }: FieldNode): readonly SelectionSetNode[] =>
  selectionSet ? [selectionSet] : [];

/** The names of the variables in these nodes, and in the fragments that they use. */
function variablesIn(
  nodes: readonly (FieldNode | SelectionSetNode)[],
  fragments: QueryInfo["fragments"],
): readonly string[] {
  const names = new Set<string>();
  const seen = new Set<string>();
  const collect = (node: FieldNode | SelectionSetNode): void => {
    visit(node, {
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
