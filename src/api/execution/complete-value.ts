// Imported by file, as in live/execution.ts.
import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  locatedError,
} from "graphql/index.js";
import { ignore, isPromise, keysOf, type Path, type Run } from "./run.js";

/**
 * Converts what a resolver returned to what the response contains, as the specification says under "Value Completion".
 *
 * @param parent The path of the object that has the field, or of the list that has the item.
 * @returns A promise only if something in the value has to be waited for.
 * @throws What a resolver threw, or an error that says why the value is not of its type.
 */
export type Complete = (run: Run, value: unknown, parent: Path | null, key: string | number) => unknown;

/** Completes an object of a known type. */
export type CompleteObject = (run: Run, value: unknown, path: Path) => unknown;

/** What the values of a field are made of. */
export interface FieldType {
  readonly schema: GraphQLSchema;
  /** As messages name the field: "Article.quotes". */
  readonly fieldName: string;
  readonly nodes: readonly FieldNode[];
  /** Called once for each type of object that the field may return. */
  readonly objectOf: (type: GraphQLObjectType) => CompleteObject;
}

export function completeAs(type: GraphQLOutputType, field: FieldType): Complete {
  if (isNonNullType(type)) return completeNonNull(completeAs(type.ofType, field), field);
  if (isListType(type)) return completeList(type.ofType, field);
  if (isObjectType(type)) return completeObject(field.objectOf(type));
  if (isAbstractType(type)) return completeAbstract(type, field);
  return completeLeaf(type);
}

function completeNonNull(complete: Complete, { fieldName }: FieldType): Complete {
  return (run, value, parent, key) => {
    const completed = complete(run, value, parent, key);
    if (completed === null) throw new Error(`Cannot return null for non-nullable field ${fieldName}.`);
    return completed;
  };
}

function completeLeaf(type: GraphQLLeafType): Complete {
  const isText = type === GraphQLString;
  const serialize = whenPresent((_run, value) => {
    const serialized: unknown = type.serialize(value);
    if (serialized == null) throw new Error(`A value of the type ${type} cannot be serialized.`);
    return serialized;
  });
  // Most values are texts, and `serialize` would look whether they are objects to be converted to one.
  return isText
    ? (run, value, parent, key) => (typeof value === "string" ? value : serialize(run, value, parent, key))
    : serialize;
}

function completeObject(complete: CompleteObject): Complete {
  return whenPresent((run, value, parent, key) => complete(run, value, { parent, key }));
}

/** Values of interfaces and unions carry the name of their type in `__typename`. */
function completeAbstract(type: GraphQLAbstractType, { schema, fieldName, objectOf }: FieldType): Complete {
  const completeByType = new Map(
    schema.getPossibleTypes(type).map((possible) => [possible.name, objectOf(possible)]),
  );
  return whenPresent((run, value, parent, key) => {
    const name = (value as { readonly __typename?: string }).__typename;
    const complete = name === undefined ? undefined : completeByType.get(name);
    if (!complete)
      throw new Error(`A value of ${fieldName} has the type ${name}, which is not one of ${type}.`);
    return complete(run, value, { parent, key });
  });
}

function completeList(type: GraphQLOutputType, field: FieldType): Complete {
  const completeItem = recoverable(awaited(completeAs(type, field)), field.nodes, isNonNullType(type));
  return whenPresent((run, value, parent, key) => {
    const items = value as Iterable<unknown>;
    if (typeof value !== "object" || !(Symbol.iterator in items)) {
      throw new Error(`Expected Iterable, but did not find one for field "${field.fieldName}".`);
    }
    const path: Path = { parent, key };
    const completed: unknown[] = [];
    const pending: Promise<unknown>[] = [];
    try {
      for (const item of items) {
        const result = completeItem(run, item, path, completed.length);
        if (isPromise(result)) pending.push(result);
        completed.push(result);
      }
    } catch (error) {
      ignore(pending);
      throw error;
    }
    return pending.length > 0 ? Promise.all(completed) : completed;
  });
}

/** Null stays null, and an error that was returned counts as thrown. */
function whenPresent(complete: Complete): Complete {
  return (run, value, parent, key) => {
    if (value == null) return null;
    if (value instanceof Error) throw value;
    return complete(run, value, parent, key);
  };
}

/** Completes what a promise resolves to. */
export function awaited(complete: Complete): Complete {
  return (run, value, parent, key) =>
    isPromise(value)
      ? value.then((resolved) => complete(run, resolved, parent, key))
      : complete(run, value, parent, key);
}

/**
 * Adds what happens to a value that cannot be completed: the error gets its path, and the value becomes null, or fails
 * what contains it if it must not be null.
 */
export function recoverable(complete: Complete, nodes: readonly FieldNode[], isNonNull: boolean): Complete {
  function recover(error: unknown, run: Run, parent: Path | null, key: string | number): null {
    // An error that has its path already comes from further inside, and keeps it.
    const located = locatedError(error, nodes, keysOf({ parent, key }));
    if (isNonNull) throw located;
    run.errors.push(located);
    return null;
  }
  return (run, value, parent, key) => {
    try {
      const completed = complete(run, value, parent, key);
      if (!isPromise(completed)) return completed;
      return completed.then(undefined, (error: unknown) => recover(error, run, parent, key));
    } catch (error) {
      return recover(error, run, parent, key);
    }
  };
}
