import type { ValueNode } from "graphql";
import { show } from "../../errors/onrecord-error.js";
import { badInput } from "./bad-input.js";
import { isRfc3339, toRfc3339 } from "./instant.js";

/*
 * Plain configurations, not instances of GraphQLScalarType: whoever loads a second copy of `graphql` would
 * fail on those of the first.
 */

/** Out: milliseconds and Z. In: RFC 3339 with an offset, handed on as it came, for it may be finer. */
export const DateTime = {
  serialize: (instant: unknown): string => toRfc3339(String(instant)),
  parseValue: parseInstant,
  parseLiteral: (node: ValueNode): string => parseInstant(textOf(node)),
};

/** In: an absolute http or https address, normalised as those of pages are. */
export const URLScalar = {
  serialize: (address: unknown): string => String(address),
  parseValue: parseAddress,
  parseLiteral: (node: ValueNode): string => parseAddress(textOf(node)),
};

function parseInstant(value: unknown): string {
  if (typeof value === "string" && isRfc3339(value)) return value;
  throw badInput(
    `${show(value)} is no DateTime: give RFC 3339 with an offset, such as "2019-12-15T05:56:00Z".`,
  );
}

function parseAddress(value: unknown): string {
  if (typeof value === "string" && URL.canParse(value)) {
    const url = new URL(value);
    if (url.protocol === "http:" || url.protocol === "https:") return url.href;
  }
  throw badInput(`${show(value)} is no URL: give an absolute http or https address.`);
}

/** Literals of numbers and enum values are texts too; those without a text are refused by their kind. */
function textOf(node: ValueNode): unknown {
  return "value" in node ? node.value : node.kind;
}
