import type { FieldNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { EVENT_BATCH_SIZE } from "../live/quote-added.js";
import { type QueryInfo, rootFields, subFields } from "../requests/selection.js";
import { DEFAULT_PAGE_SIZE } from "../values/connection.js";
import { searchArguments, searchCost } from "./search-cost.js";

/** Counting the matches can read thousands of rows. */
const COUNT_COST = 10;
/** The topics or speakers of an article: as many as a page plausibly has. */
const ASSUMED_LIST_SIZE = 10;
/** Intervals of a timeline: several years of months. */
const ASSUMED_TIMELINE_SIZE = 100;
/** The maximum number of quotes in an article's JSON-LD. */
const JSON_LD_COST = 100;
/** A search looks for two kinds of objects. */
const SEARCHED_KINDS = 2;
/**
 * The maximum number of objects in the response. A connection counts with its requested page size, however many rows
 * exist. A count costs as much as 10 objects, and a search by its words: see `searchCost`. Variables count with their
 * values. A subscription counts with the number of events that are read at once.
 */
export function costOf(query: QueryInfo, operation: OperationDefinitionNode): number {
  const { type, fields } = rootFields(query, operation);
  return costOfFields(query, type, fields, 1);
}

type Fields = Iterable<readonly [name: string, nodes: FieldNode[]]>;

/** @param size The length of a list directly below, if the parent is a connection. */
function costOfFields(query: QueryInfo, parent: string, fields: Fields, size: number): number {
  let cost = 0;
  for (const [name, nodes] of fields) cost += costOfField(query, parent, name, nodes, size);
  return cost;
}

function costOfField(
  query: QueryInfo,
  parent: string,
  name: string,
  nodes: FieldNode[],
  size: number,
): number {
  if (name.startsWith("__")) return 0;
  if (name === "totalCount" || name === "totalCountIsExact") return COUNT_COST;
  if (name === "jsonLd") return JSON_LD_COST;
  if (!nodes.some((node) => node.selectionSet)) return 0;

  const { type, isList } = typeOfField(query.schema, parent, name);
  const below = (items: number) =>
    possibleTypes(query.schema, type)
      .map((possible) => costOfFields(query, possible, subFields(query, possible, nodes), items))
      .reduce((most, cost) => Math.max(most, cost), 0);
  if (type.endsWith("Connection")) {
    return 1 + searchCostOf(query, name, nodes) + below(sizeAsked(query, nodes) ?? DEFAULT_PAGE_SIZE);
  }
  if (parent === "Subscription") return EVENT_BATCH_SIZE * (1 + below(1));
  if (!isList) return 1 + below(1);
  const items =
    sizeAsked(query, nodes) ?? (name === "quoteTimeline" ? ASSUMED_TIMELINE_SIZE : ASSUMED_LIST_SIZE);
  return (parent.endsWith("Connection") ? size : items) * (1 + below(1));
}

function searchCostOf({ variableValues }: QueryInfo, name: string, [node]: readonly FieldNode[]): number {
  const cost = node ? searchCost(searchArguments(node, variableValues)) : 0;
  return name === "search" ? SEARCHED_KINDS * cost : cost;
}

/** Parsed from the printed type, such as `[Article!]!`: `instanceof` fails if two copies of `graphql` are loaded. */
function typeOfField(schema: GraphQLSchema, parent: string, name: string) {
  const type = schema.getType(parent);
  const written = type && "getFields" in type ? String(type.getFields()[name]?.type) : "";
  return { type: written.replace(/[[\]!]/g, ""), isList: written.startsWith("[") };
}

function possibleTypes(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name);
  return type && "resolveType" in type ? schema.getPossibleTypes(type).map((each) => each.name) : [name];
}

/** The value of `first` or `last`, or the number of `ids`, given literally or by a variable; null if there is none. */
function sizeAsked({ variableValues }: QueryInfo, nodes: readonly FieldNode[]): number | null {
  for (const { name, value } of nodes[0]?.arguments ?? []) {
    if (!["first", "last", "ids"].includes(name.value)) continue;
    if ("values" in value) return value.values.length;
    const asked =
      "value" in value ? Number(value.value) : "name" in value && variableValues[value.name.value];
    if (Array.isArray(asked)) return asked.length;
    if (typeof asked === "number" && asked > 0) return asked;
  }
  return null;
}
