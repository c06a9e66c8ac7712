import { collectFields, collectSubFields } from "@graphql-tools/utils";
import type {
  FieldNode,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from "graphql";

/** What of a query has to be known to read a selection. */
export type QueryInfo = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues">;

/**
 * The fields selected of each node, whichever way the query reaches the nodes of a connection.
 *
 * @param list What the connection's name begins with, where that is not its nodes' type.
 */
export function fieldsOfNodes(info: GraphQLResolveInfo, type: string, list = type): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [name, nodes] of subFields(info, `${list}Connection`, info.fieldNodes)) {
    if (name === "nodes") collect(info, type, nodes, names);
    if (name === "edges") collectFromEdges(info, type, list, nodes, names);
  }
  return names;
}

/** The fields selected of the node of the edge that the field being resolved gives. */
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

/** The fields selected of the object of this type that the field being resolved gives. */
export function fieldsOf(info: GraphQLResolveInfo, type: string): ReadonlySet<string> {
  const names = new Set<string>();
  collect(info, type, info.fieldNodes, names);
  return names;
}

/**
 * Which fields of which nodes are selected under the given ones, by the fields' own names: fragments opened,
 * those on other types left out, `@include` and `@skip` obeyed. A field under two aliases comes twice.
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

/** The same for the operation itself, with the name of its root type. */
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
