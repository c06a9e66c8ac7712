/** What a syntax tree of graphql-js looks like, as far as documents that are sent go. */
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
 * The text of a document's tree, for `TypedDocumentNode`s: graphql-js has a printer too, but that is four times as
 * large as all of this client. It knows operations and fragments, by the grammar of October 2021; types it leaves out.
 */
export function printDocument(document: { readonly definitions: readonly object[] }): string {
  return print({ kind: "Document", definitions: document.definitions as readonly Node[] });
}

function print(node: Node | undefined): string {
  if (!node) return "";
  const { kind, value, name, type } = node;
  const rest = () => joined(" ", node.directives) + print(node.selectionSet);
  switch (kind) {
    case "Document":
      return (node.definitions ?? []).map(print).join("\n");
    case "OperationDefinition":
      return `${node.operation} ${print(name)}${listed("(", node.variableDefinitions, ")")}${rest()}`;
    case "FragmentDefinition":
      return `fragment ${print(name)} on ${print(node.typeCondition)}${rest()}`;
    case "VariableDefinition":
      return `${print(node.variable)}:${print(type)}${before("=", node.defaultValue)}${joined(" ", node.directives)}`;
    case "SelectionSet":
      return listed("{", node.selections, "}");
    case "Field": {
      const alias = node.alias ? `${print(node.alias)}:` : "";
      return `${alias}${print(name)}${listed("(", node.arguments, ")")}${rest()}`;
    }
    case "FragmentSpread":
      return `...${print(name)}${rest()}`;
    case "InlineFragment":
      return `...${before("on ", node.typeCondition)}${rest()}`;
    case "Directive":
      return `@${print(name)}${listed("(", node.arguments, ")")}`;
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
      return listed("[", node.values, "]") || "[]";
    case "ObjectValue":
      return listed("{", node.fields, "}") || "{}";
    case "StringValue":
      return JSON.stringify(value);
    case "NullValue":
      return "null";
    default:
      // A name, or a number, truth value or enum value, stands as it is; a type is its name.
      return name ? print(name) : printValue(value);
  }
}

function printValue(value: Node["value"]): string {
  return typeof value === "object" ? print(value) : String(value);
}

function before(mark: string, node: Node | undefined): string {
  return node ? mark + print(node) : "";
}

function joined(mark: string, nodes: readonly Node[] = []): string {
  return nodes.map((node) => mark + print(node)).join("");
}

function listed(open: string, nodes: readonly Node[] = [], close: string): string {
  return nodes.length > 0 ? open + nodes.map(print).join(" ") + close : "";
}
