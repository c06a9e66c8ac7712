import type { FieldNode, SelectionSetNode } from "graphql";
import { getOrCreate } from "../../collections/get-or-create.js";
import { createLruCache } from "../../collections/lru-cache.js";
import type { FieldInfo, QueryInfo } from "./selection.js";
import { valuesOf, variablesIn } from "./variables.js";

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

/**
 * What the plans and their keys may weigh: the characters of the keys, since clients can send ever new and long values of
 * variables, and a weight for each plan.
 */
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
      const plan = getOrCreate(plans, key, () => createPlan(args, info)) as Plan; // The number is of plans of this kind.
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
      return getOrCreate(requests, JSON.stringify(request), () => request) as Request; // Equal in every property.
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

function keyOf({ number, variables }: Omit<Field<unknown>, "last">, values: VariableValues): string {
  return `${number} ${JSON.stringify(valuesOf(variables, values))}`;
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
