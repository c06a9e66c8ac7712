import { collectFields, collectSubFields } from "@graphql-tools/utils";
import type {
  DocumentNode,
  FieldNode,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from "graphql";

/** The parts of a request that are needed to read its selections. */
export type QueryInfo = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues">;

/** What resolvers get as `info`: the parts of it that plans are made from. */
export type FieldInfo = QueryInfo & Pick<GraphQLResolveInfo, "fieldNodes">;

/** Selected fields, by name without alias; a field that is selected twice may be listed twice. */
export type SelectedFields = readonly (readonly [name: string, nodes: FieldNode[]])[];

/** The names of the fields. */
export function namesOf(fields: SelectedFields): ReadonlySet<string> {
  return new Set(fields.map(([name]) => name));
}

/**
 * The fields selected of each node of a connection, through `nodes` and through `edges`.
 *
 * @param list The name of the connection type without "Connection", if it differs from the type of its nodes.
 */
export function fieldsOfNodes(info: FieldInfo, type: string, list = type): SelectedFields {
  return [...subFields(info, `${list}Connection`, info.fieldNodes)].flatMap(([name, nodes]) => {
    if (name === "nodes") return [...subFields(info, type, nodes)];
    return name === "edges" ? fieldsFromEdges(info, type, list, nodes) : [];
  });
}

/** The fields selected of the node, where the field being resolved returns an edge. */
export function fieldsOfEdge(info: FieldInfo, type: string): SelectedFields {
  return fieldsFromEdges(info, type, type, info.fieldNodes);
}

/** The fields selected of the edges of a connection. */
export function fieldsOfEdges(info: FieldInfo, list: string): SelectedFields {
  return [...subFields(info, `${list}Connection`, info.fieldNodes)].flatMap(([name, nodes]) =>
    name === "edges" ? [...subFields(info, `${list}Edge`, nodes)] : [],
  );
}

/** Whether cursors of a connection are selected: of edges, or of the ends of the page. */
export function selectsCursors(info: FieldInfo, list: string): boolean {
  return selectsAny(info, list, ["cursor", "startCursor", "endCursor"]);
}

/** Whether the selection asks if a connection continues beyond the page. */
export function selectsMore(info: FieldInfo, list: string): boolean {
  return selectsAny(info, list, ["hasNextPage", "hasPreviousPage"]);
}

/** Whether one of these fields of edges or of `pageInfo` is selected. */
function selectsAny(info: FieldInfo, list: string, names: readonly string[]): boolean {
  return [...subFields(info, `${list}Connection`, info.fieldNodes)].some(([name, nodes]) => {
    const type = name === "edges" ? `${list}Edge` : name === "pageInfo" ? "PageInfo" : null;
    return type !== null && [...subFields(info, type, nodes)].some(([field]) => names.includes(field));
  });
}

/** The fields selected of the object of this type that the field being resolved returns. */
export function fieldsOf(info: FieldInfo, type: string): SelectedFields {
  return [...subFields(info, type, info.fieldNodes)];
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

/** The fragments of a document, by name. */
export function fragmentsOf({ definitions }: DocumentNode): QueryInfo["fragments"] {
  return Object.fromEntries(
    definitions.flatMap((each) => (each.kind === "FragmentDefinition" ? [[each.name.value, each]] : [])),
  );
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

function fieldsFromEdges(
  query: QueryInfo,
  type: string,
  list: string,
  nodes: readonly FieldNode[],
): SelectedFields {
  return [...subFields(query, `${list}Edge`, nodes)].flatMap(([name, inEdge]) =>
    name === "node" ? [...subFields(query, type, inEdge)] : [],
  );
}

export function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!type || !("isTypeOf" in type)) throw new Error(`The schema has no object type "${name}".`);
  return type;
}
