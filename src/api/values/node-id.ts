import { show } from "../../errors/onrecord-error.js";
import { badInput } from "./bad-input.js";

const NODE_TYPES = ["ApiKey", "Article", "AuditEvent", "Correction", "Quote", "Speaker", "Topic"] as const;

export type NodeType = (typeof NODE_TYPES)[number];

export interface NodeKey {
  readonly type: NodeType;
  readonly id: number;
}

/** Opaque to clients: base64url of `Article:12`. */
export function toNodeId(type: NodeType, id: number): string {
  return Buffer.from(`${type}:${id}`).toString("base64url");
}

/** @throws OnrecordError BAD_USER_INPUT for a text that `toNodeId` did not create. */
export function fromNodeId(text: string, argument = "id"): NodeKey {
  const [, type, digits] =
    Buffer.from(text, "base64url")
      .toString()
      .match(/^([A-Za-z]+):([1-9]\d{0,15})$/) ?? [];
  const id = Number(digits);
  if (!isNodeType(type) || !Number.isSafeInteger(id) || toNodeId(type, id) !== text) {
    throw badInput(`"${argument}" must be an id that this archive returned, not ${show(text)}.`);
  }
  return { type, id };
}

/** @throws OnrecordError BAD_USER_INPUT for a text that is not an id, or the id of another type. */
export function idOf(type: NodeType, text: string, argument: string): number {
  const key = fromNodeId(text, argument);
  if (key.type !== type) {
    throw badInput(
      `"${argument}" must be the id of ${withIndefiniteArticle(type)}, not ${show(text)}, which is the id of ${withIndefiniteArticle(key.type)}.`,
    );
  }
  return key.id;
}

const withIndefiniteArticle = (type: NodeType) => `${type.startsWith("A") ? "an" : "a"} ${type}`;

function isNodeType(text: string | undefined): text is NodeType {
  return NODE_TYPES.some((type) => type === text);
}
