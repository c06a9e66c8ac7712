import type { ValueNode } from "graphql";
import { show } from "../../errors/onrecord-error.js";
import { badInput } from "./bad-input.js";
import { isRfc3339, toRfc3339 } from "./instant.js";

/*
 * Plain configurations rather than instances of GraphQLScalarType, which fail if two copies of `graphql` are loaded.
 */

/** Output: UTC with milliseconds. Input: RFC 3339 with an offset, passed on unchanged to keep finer fractions. */
export const DateTime = {
  serialize: (instant: unknown): string => toRfc3339(String(instant)),
  parseValue: parseInstant,
  parseLiteral: (node: ValueNode): string => parseInstant(textOf(node)),
};

/** Input: an absolute http or https URL, normalized in the same way as the URLs of pages. */
export const URLScalar = {
  serialize: (address: unknown): string => String(address),
  parseValue: parseAddress,
  parseLiteral: (node: ValueNode): string => parseAddress(textOf(node)),
};

function parseInstant(value: unknown): string {
  if (typeof value === "string" && isRfc3339(value)) return value;
  throw badInput(
    `${show(value)} is not a DateTime: use RFC 3339 with an offset, such as "2019-12-15T05:56:00Z".`,
  );
}

function parseAddress(value: unknown): string {
  if (typeof value === "string" && URL.canParse(value)) {
    const url = new URL(value);
    if (url.protocol === "http:" || url.protocol === "https:") return url.href;
  }
  throw badInput(`${show(value)} is not a URL: use an absolute http or https URL.`);
}

/** The text of a literal, including numbers and enum values; the kind of any other literal, which is then rejected. */
function textOf(node: ValueNode): unknown {
  return "value" in node ? node.value : node.kind;
}
