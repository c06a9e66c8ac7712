import { collectFields, collectSubFields } from "@graphql-tools/utils";
// Imported by file, as in live/execution.ts.
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  isNonNullType,
  type SelectionSetNode,
} from "graphql/index.js";
import type { FieldInfo } from "../requests/selection.js";
import { awaited, type Complete, type CompleteObject, completeAs, recoverable } from "./complete-value.js";
import { ignore, isPromise, type Path, type ResolverCall, type Run } from "./run.js";

/** What the fields of an operation are compiled from. */
export interface Compilation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The values of the variables of `@include` and `@skip`. */
  readonly conditions: Readonly<Record<string, unknown>>;
  /** Returns another number at each call, from 0 on. */
  readonly nextNumber: () => number;
}

/** A field that is selected of an object: everything about it that does not depend on the object. */
interface Field {
  /** Its alias, or else its name. */
  readonly key: string;
  /** Reads the field of an object, which is the value that it is given, and completes it. */
  readonly execute: Complete;
}

export type Data = Readonly<Record<string, unknown>>;

/** Reads all fields of an object; a promise only if it has to wait for one of them. */
type ExecuteFields = (run: Run, value: unknown, path: Path | null) => Data | Promise<Data>;

/** The fields that an operation selects of its root type. */
export function compileRoot(
  compilation: Compilation,
  type: GraphQLObjectType,
  selections: SelectionSetNode,
): ExecuteFields {
  const { schema, fragments, conditions } = compilation;
  const { fields } = collectFields(schema, fragments, conditions, type, selections);
  return executeFields(compileFields(compilation, type, fields));
}

function compileFields(
  compilation: Compilation,
  type: GraphQLObjectType,
  selected: ReadonlyMap<string, FieldNode[]>,
): Field[] {
  return [...selected].flatMap(([key, nodes]) => {
    const [{ name } = { name: null }] = nodes;
    if (name?.value === "__typename") return [typenameField(key, type)];
    const definition = name && type.getFields()[name.value];
    return definition ? [compileField(compilation, type, definition, key, nodes)] : [];
  });
}

const typenameField = (key: string, { name }: GraphQLObjectType): Field => ({ key, execute: () => name });

function compileField(
  compilation: Compilation,
  parent: GraphQLObjectType,
  definition: GraphQLField<unknown, unknown>,
  key: string,
  nodes: readonly FieldNode[],
): Field {
  const { type, name } = definition;
  const read = definition.resolve ? resolverOf(compilation, definition, nodes) : propertyOf(name);
  const complete = completeAs(type, {
    schema: compilation.schema,
    fieldName: `${parent.name}.${name}`,
    nodes,
    objectOf: (object) => compileObject(compilation, object, nodes),
  });
  const completeRead = awaited(complete);
  const execute: Complete = (run, object, path, key) => completeRead(run, read(run, object), path, key);
  return { key, execute: recoverable(execute, nodes, isNonNullType(type)) };
}

const propertyOf = (name: string) => (_run: Run, parent: unknown) =>
  (parent as Readonly<Record<string, unknown>>)[name];

/** Its parameters are made when it is first called: argument values must be read, and may be invalid. */
function resolverOf(
  { schema, fragments, nextNumber }: Compilation,
  definition: GraphQLField<unknown, unknown>,
  fieldNodes: readonly FieldNode[],
) {
  const number = nextNumber();
  const { resolve } = definition;
  const prepare = ({ variableValues }: Run): ResolverCall => ({
    args: getArgumentValues(definition, fieldNodes[0] as FieldNode, variableValues),
    info: { schema, fragments, fieldNodes, variableValues } satisfies FieldInfo,
  });
  return (run: Run, parent: unknown): unknown => {
    run.calls[number] ??= prepare(run);
    const { args, info } = run.calls[number];
    return resolve?.(parent, args, run.context, info as never); // The resolvers of this schema take a `FieldInfo`.
  };
}

/** Collects the fields of the object when one is completed: most types of a union never occur. */
function compileObject(
  compilation: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): CompleteObject {
  const { schema, fragments, conditions } = compilation;
  let execute: ExecuteFields | undefined;
  return (run, value, path) => {
    execute ??= executeFields(
      compileFields(
        compilation,
        type,
        collectSubFields(schema, fragments, conditions, type, [...nodes]).fields,
      ),
    );
    return execute(run, value, path);
  };
}

function executeFields(fields: readonly Field[]): ExecuteFields {
  // In other objects, this key stands for the prototype.
  const hasPrototypeKey = fields.some(({ key }) => key === "__proto__");
  return (run, value, path) => {
    const result: Record<string, unknown> = hasPrototypeKey ? Object.create(null) : {};
    const pending: Promise<void>[] = [];
    try {
      for (const { key, execute } of fields) {
        const completed = execute(run, value, path, key);
        // Also if it is a promise, because fields stand in the order of the query.
        result[key] = completed;
        if (isPromise(completed)) {
          pending.push(
            completed.then((resolved) => {
              result[key] = resolved;
            }),
          );
        }
      }
    } catch (error) {
      ignore(pending);
      throw error;
    }
    return pending.length > 0 ? Promise.all(pending).then(() => result) : result;
  };
}
