import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLObjectType,
  isAbstractType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
} from "graphql";
import type { TypePrinter } from "./type-printer.js";

/** A property of a result. */
export interface SelectedField {
  /** The property's name: the field's alias where it has one. */
  readonly key: string;
  /** Every selection of it; their subfields come together in one object. */
  readonly nodes: readonly FieldNode[];
  /** Whether `@include` or `@skip` may leave it out. */
  readonly isConditional: boolean;
}

/** The fields that an object of this type has under a selection, those of fragments too, each once. */
export function selectFields(
  printer: TypePrinter,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
): readonly SelectedField[] {
  const fields = new Map<string, SelectedField>();
  for (const { node, isConditional } of flatten(printer, type, selections)) {
    const key = node.alias?.value ?? node.name.value;
    const known = fields.get(key);
    fields.set(key, {
      key,
      nodes: [...(known?.nodes ?? []), node],
      isConditional: isConditional && (known?.isConditional ?? true),
    });
  }
  return [...fields.values()];
}

interface Selection {
  readonly node: FieldNode;
  readonly isConditional: boolean;
}

function flatten(
  printer: TypePrinter,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
): readonly Selection[] {
  const inFragment = (
    condition: NamedTypeNode | undefined,
    directives: readonly DirectiveNode[] | undefined,
    inner: readonly SelectionNode[],
  ) =>
    appliesTo(printer, condition, type)
      ? flatten(printer, type, inner).map(({ node, isConditional }) => ({
          node,
          isConditional: isConditional || areConditional(directives),
        }))
      : [];

  // What is special to a type comes first, what it shares with others last.
  return [
    ...selections
      .filter((node) => node.kind === Kind.INLINE_FRAGMENT)
      .flatMap((node) => inFragment(node.typeCondition, node.directives, node.selectionSet.selections)),
    ...selections
      .filter((node) => node.kind === Kind.FIELD)
      .map((node) => ({ node, isConditional: areConditional(node.directives) })),
    ...selections
      .filter((node) => node.kind === Kind.FRAGMENT_SPREAD)
      .flatMap(({ name, directives }) => {
        const { typeCondition, selectionSet } = printer.fragment(name.value);
        return inFragment(typeCondition, directives, selectionSet.selections);
      }),
  ];
}

function appliesTo({ schema }: TypePrinter, condition: NamedTypeNode | undefined, type: GraphQLObjectType) {
  const conditionType = condition ? schema.getType(condition.name.value) : type;
  return conditionType === type || (isAbstractType(conditionType) && schema.isSubType(conditionType, type));
}

function areConditional(directives: readonly DirectiveNode[] = []): boolean {
  return directives.some(({ name }) => name.value === "include" || name.value === "skip");
}
