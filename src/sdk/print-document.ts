/** A node of a graphql-js syntax tree, with the properties that occur in executable documents. */
interface Node {
  readonly kind: string;
  readonly value?: string | boolean | Node;
  readonly operation?: string;
  readonly name?: Node;
  readonly alias?: Node;
  readonly variable?: Node;
  readonly type?: Node;
  readonly typeCondition?: Node;
  readonly defaultValue?: Node;
  readonly selectionSet?: Node;
  readonly definitions?: readonly Node[];
  readonly variableDefinitions?: readonly Node[];
  readonly directives?: readonly Node[];
  readonly selections?: readonly Node[];
  readonly arguments?: readonly Node[];
  readonly values?: readonly Node[];
  readonly fields?: readonly Node[];
}

/**
 * Prints the syntax tree of a document, such as a `TypedDocumentNode`. It supports operations and fragments (GraphQL
 * specification, October 2021), not type definitions. The printer of graphql-js is four times as large as this whole
 * client.
 */
export function printDocument(document: { readonly definitions: readonly object[] }): string {
  return print({ kind: "Document", definitions: document.definitions as readonly Node[] });
}

function print(node: Node | undefined): string {
  if (!node) return "";
  const { kind, value, name, type } = node;
  const rest = () => prefixedEach(" ", node.directives) + print(node.selectionSet);
  switch (kind) {
    case "Document":
      return (node.definitions ?? []).map(print).join("\n");
    case "OperationDefinition":
      return `${node.operation} ${print(name)}${enclosed("(", node.variableDefinitions, ")")}${rest()}`;
    case "FragmentDefinition":
      return `fragment ${print(name)} on ${print(node.typeCondition)}${rest()}`;
    case "VariableDefinition":
      return `${print(node.variable)}:${print(type)}${prefixed("=", node.defaultValue)}${prefixedEach(" ", node.directives)}`;
    case "SelectionSet":
      return enclosed("{", node.selections, "}");
    case "Field": {
      const alias = node.alias ? `${print(node.alias)}:` : "";
      return `${alias}${print(name)}${enclosed("(", node.arguments, ")")}${rest()}`;
    }
    case "FragmentSpread":
      return `...${print(name)}${rest()}`;
    case "InlineFragment":
      return `...${prefixed("on ", node.typeCondition)}${rest()}`;
    case "Directive":
      return `@${print(name)}${enclosed("(", node.arguments, ")")}`;
    case "Argument":
    case "ObjectField":
      return `${print(name)}:${printValue(value)}`;
    case "Variable":
      return `$${print(name)}`;
    case "ListType":
      return `[${print(type)}]`;
    case "NonNullType":
      return `${print(type)}!`;
    case "ListValue":
      return enclosed("[", node.values, "]") || "[]";
    case "ObjectValue":
      return enclosed("{", node.fields, "}") || "{}";
    case "StringValue":
      return JSON.stringify(value);
    case "NullValue":
      return "null";
    default:
      // Names, numbers, booleans and enum values print as they are, a named type as its name.
      return name ? print(name) : printValue(value);
  }
}

function printValue(value: Node["value"]): string {
  return typeof value === "object" ? print(value) : String(value);
}

function prefixed(prefix: string, node: Node | undefined): string {
  return node ? prefix + print(node) : "";
}

function prefixedEach(prefix: string, nodes: readonly Node[] = []): string {
  return nodes.map((node) => prefix + print(node)).join("");
}

function enclosed(open: string, nodes: readonly Node[] = [], close: string): string {
  return nodes.length > 0 ? open + nodes.map(print).join(" ") + close : "";
}
