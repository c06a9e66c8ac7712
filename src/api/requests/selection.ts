import { collectFields, collectSubFields } from "@graphql-tools/utils";
import type {
  FieldNode,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from "graphql";

/** The parts of a request that are needed to read its selections. */
export type QueryInfo = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues">;

/**
 * The fields selected of each node of a connection, through `nodes` and through `edges`.
 *
 * @param list The name of the connection type without "Connection", if it differs from the type of its nodes.
 */
export function fieldsOfNodes(info: GraphQLResolveInfo, type: string, list = type): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [name, nodes] of subFields(info, `${list}Connection`, info.fieldNodes)) {
    if (name === "nodes") collect(info, type, nodes, names);
    if (name === "edges") collectFromEdges(info, type, list, nodes, names);
  }
  return names;
}

/** The fields selected of the node, where the field being resolved returns an edge. */
export function fieldsOfEdge(info: GraphQLResolveInfo, type: string): ReadonlySet<string> {
  const names = new Set<string>();
  collectFromEdges(info, type, type, info.fieldNodes, names);
  return names;
}

/** The fields selected of the edges of a connection. */
export function fieldsOfEdges(info: GraphQLResolveInfo, list: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [name, nodes] of subFields(info, `${list}Connection`, info.fieldNodes)) {
    if (name === "edges") collect(info, `${list}Edge`, nodes, names);
  }
  return names;
}

/** The fields selected of the object of this type that the field being resolved returns. */
export function fieldsOf(info: GraphQLResolveInfo, type: string): ReadonlySet<string> {
  const names = new Set<string>();
  collect(info, type, info.fieldNodes, names);
  return names;
}

/**
 * The fields selected below the given nodes, by name without alias. Fragments are expanded, fragments on other types
 * are left out, and `@include` and `@skip` are applied. A field with two aliases is returned twice.
 */
export function* subFields(
  { schema, fragments, variableValues }: QueryInfo,
  type: string,
  nodes: readonly FieldNode[],
): Iterable<readonly [name: string, nodes: FieldNode[]]> {
  const { fields } = collectSubFields(schema, fragments, variableValues, objectType(schema, type), [
    ...nodes,
  ]);
  yield* byName(fields);
}

/** The fields selected by the operation itself, with the name of its root type. */
export function rootFields(
  { schema, fragments, variableValues }: QueryInfo,
  operation: OperationDefinitionNode,
) {
  const type = schema.getRootType(operation.operation);
  if (!type) throw new Error(`The schema has no ${operation.operation}.`);
  const { fields } = collectFields(schema, fragments, variableValues, type, operation.selectionSet);
  return { type: type.name, fields: byName(fields) };
}

function* byName(fields: ReadonlyMap<string, FieldNode[]>): Iterable<readonly [string, FieldNode[]]> {
  for (const nodes of fields.values()) {
    const name = nodes[0]?.name.value;
    if (name !== undefined) yield [name, nodes];
  }
}

function collectFromEdges(
  query: QueryInfo,
  type: string,
  list: string,
  nodes: readonly FieldNode[],
  names: Set<string>,
): void {
  for (const [name, inEdge] of subFields(query, `${list}Edge`, nodes)) {
    if (name === "node") collect(query, type, inEdge, names);
  }
}

function collect(query: QueryInfo, type: string, nodes: readonly FieldNode[], names: Set<string>): void {
  for (const [name] of subFields(query, type, nodes)) names.add(name);
}

function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!type || !("isTypeOf" in type)) throw new Error(`The schema has no object type "${name}".`);
  return type;
}
