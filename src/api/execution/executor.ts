// Imported by file, as in live/execution.ts.
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLError,
  getOperationAST,
  getVariableValues,
  visit,
} from "graphql/index.js";
import { getOrCreate } from "../../collections/get-or-create.js";
import { createLruCache } from "../../collections/lru-cache.js";
import { fragmentsOf } from "../requests/selection.js";
import { valuesOf, variablesIn } from "../requests/variables.js";
import { compileRoot, type Data } from "./fields.js";
import { isPromise, type Run } from "./run.js";

/** Executes an operation, like `execute` of graphql-js. */
export type Execute = (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>;

/**
 * Creates an executor that remembers what it has found out about a document: which fields are selected of each type, with
 * which arguments, and how their values are completed. graphql-js finds that out in every request, and much of it for
 * every object. The result is the same, except that of several errors below a field that becomes null, another may be
 * reported.
 *
 * Left to graphql-js are mutations, whose fields are executed one after another, introspection, and what it refuses.
 * Resolvers get no more of `info` than `FieldInfo` has. Values of interfaces and unions name their type in `__typename`:
 * the schema must have neither `isTypeOf` nor `resolveType`.
 */
export function createExecutor(): Execute {
  const operations = new WeakMap<DocumentNode, Map<string | null, Execute>>();
  return (args) => {
    const { document, operationName = null } = args;
    const ofDocument = getOrCreate(operations, document, () => new Map<string | null, Execute>());
    return getOrCreate(ofDocument, operationName, () => compileOperation(args))(args);
  };
}

function compileOperation({ schema, document, operationName }: ExecutionArgs): Execute {
  const operation = getOperationAST(document, operationName);
  const type = operation && schema.getRootType(operation.operation);
  if (!type || operation.operation === "mutation") return execute;
  if (selectsSchema(document)) return execute;
  const fragments = fragmentsOf(document);
  /** The variables of `@include` and `@skip`, which decide which fields are selected. */
  const conditionNames = variablesIn([operation.selectionSet], fragments, (argument) => argument === "if");
  const roots = createLruCache<ReturnType<typeof compileRoot>>(VARIANTS);

  return ({ variableValues: given, rootValue, contextValue: context }) => {
    const { coerced: variableValues, errors: invalid } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      given ?? {},
      { maxErrors: MAX_ERRORS },
    );
    if (!variableValues) return { errors: invalid ?? [] };
    const conditions = valuesOf(conditionNames, variableValues);
    const root = getOrCreate(roots, JSON.stringify(conditions), () =>
      compileRoot({ schema, fragments, conditions, nextNumber: counter() }, type, operation.selectionSet),
    );
    return responseOf({ context, variableValues, errors: [], calls: [] }, (run) =>
      root(run, rootValue, null),
    );
  };
}

/** As many errors of variables as graphql-js reports. */
const MAX_ERRORS = 50;
/** How many combinations of the variables of `@include` and `@skip` are remembered. */
const VARIANTS = 8;

function responseOf(
  run: Run,
  executeRoot: (run: Run) => Data | Promise<Data>,
): ExecutionResult | Promise<ExecutionResult> {
  const complete = (data: Data | null): ExecutionResult =>
    run.errors.length > 0 ? { errors: run.errors, data } : { data };
  const fail = (error: unknown): ExecutionResult => {
    run.errors.push(error as GraphQLError); // A field that must not be null fails with an error that has its path.
    return complete(null);
  };
  try {
    const data = executeRoot(run);
    return isPromise(data) ? data.then(complete, fail) : complete(data);
  } catch (error) {
    return fail(error);
  }
}

function counter(): () => number {
  let next = 0;
  return () => next++;
}

function selectsSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ name }) {
      found ||= name.value === "__schema" || name.value === "__type";
    },
  });
  return found;
}
