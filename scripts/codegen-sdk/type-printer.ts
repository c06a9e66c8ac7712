import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  isListType,
  isNonNullType,
  isScalarType,
  Kind,
} from "graphql";

/** TypeScript types by the names of scalars. */
export type ScalarTypes = Readonly<Record<string, string>>;

/** What the types of one set of documents are printed from. */
export interface TypePrinter {
  readonly schema: GraphQLSchema;
  fragment(name: string): FragmentDefinitionNode;
  /** The TypeScript name of a scalar, enum or input type. */
  nameOf(type: GraphQLNamedType): string;
}

const BUILT_IN_SCALARS: ScalarTypes = {
  String: "string",
  Int: "number",
  Float: "number",
  Boolean: "boolean",
};

export function createTypePrinter(
  schema: GraphQLSchema,
  document: DocumentNode,
  customScalars: ScalarTypes,
): TypePrinter {
  const scalars: ScalarTypes = { ...BUILT_IN_SCALARS, ...customScalars };
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  return {
    schema,
    fragment(name) {
      const fragment = fragments.get(name);
      if (!fragment) throw new Error(`No document defines the fragment ${name}.`);
      return fragment;
    },
    nameOf(type) {
      if (!isScalarType(type)) return type.name;
      const name = scalars[type.name];
      if (!name) throw new Error(`codegen.ts gives no TypeScript type for the scalar ${type.name}.`);
      return name;
    },
  };
}

/**
 * A GraphQL type in TypeScript.
 *
 * @param named The TypeScript type of its innermost named type.
 * @param absent What a nullable value may be instead, such as "null".
 */
export function printType(type: GraphQLType, named: string, absent: string): string {
  return isNonNullType(type)
    ? printNonNull(type.ofType, named, absent)
    : `${printNonNull(type, named, absent)} | ${absent}`;
}

function printNonNull(type: GraphQLType, named: string, absent: string): string {
  return isListType(type) ? `ReadonlyArray<${printType(type.ofType, named, absent)}>` : named;
}

/** The generated name of an operation or fragment: in Pascal case. */
export function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
