import type { Actor } from "../../db/write/audit-events.js";
import { attributeQuote } from "../../ingest/corrections/attribute-quote.js";
import { mergeSpeakers } from "../../ingest/corrections/merge.js";
import type { CorrectionResult, Reference } from "../../ingest/corrections/references.js";
import { renameSpeaker } from "../../ingest/corrections/rename.js";
import { splitSpeaker } from "../../ingest/corrections/split.js";
import { undoCorrection } from "../../ingest/corrections/undo.js";
import { requireScope } from "../callers/caller.js";
import type * as schema from "../generated/schema.js";
import type { Context } from "../requests/context.js";
import { badInput, checkStorable } from "../values/bad-input.js";
import { idOf, type NodeType, toNodeId } from "../values/node-id.js";

const MAX_ALIASES = 100;

/*
 * The corrections, each signed with the name of the caller. All of them throw OnrecordError UNAUTHENTICATED or FORBIDDEN
 * if the caller lacks the scope, and BAD_USER_INPUT if the correction cannot be made; nothing is changed in that case.
 */

export function merge(args: schema.MutationMergeSpeakersArgs, context: Context): Promise<CorrectionResult> {
  return correct(context, (actor) => {
    const from = reference("Speaker", args.from, "from");
    return mergeSpeakers(context.archive, actor, { from, into: reference("Speaker", args.into, "into") });
  });
}

export function split(args: schema.MutationSplitSpeakerArgs, context: Context): Promise<CorrectionResult> {
  return correct(context, (actor) => {
    const { length } = args.aliases;
    if (length > MAX_ALIASES) {
      throw badInput(`"aliases" must contain at most ${MAX_ALIASES} names, not ${length}: make two splits.`);
    }
    const aliases = args.aliases.map((alias) => checkStorable(alias, "aliases"));
    return splitSpeaker(context.archive, actor, {
      speaker: reference("Speaker", args.speaker, "speaker"),
      aliases,
    });
  });
}

export function attribute(
  args: schema.MutationAttributeQuoteArgs,
  context: Context,
): Promise<CorrectionResult> {
  return correct(context, (actor) => {
    const speaker = args.speaker == null ? null : reference("Speaker", args.speaker, "speaker");
    return attributeQuote(context.archive, actor, {
      quote: reference("Quote", args.quote, "quote"),
      speaker,
    });
  });
}

export function rename(args: schema.MutationRenameSpeakerArgs, context: Context): Promise<CorrectionResult> {
  return correct(context, (actor) => {
    const name = checkStorable(args.name, "name");
    return renameSpeaker(context.archive, actor, {
      speaker: reference("Speaker", args.speaker, "speaker"),
      name,
    });
  });
}

export function undo({ id }: schema.MutationUndoCorrectionArgs, context: Context): Promise<CorrectionResult> {
  const textOf = (correction: number) => toNodeId("Correction", correction);
  return correct(context, (actor) =>
    undoCorrection(context.archive, actor, reference("Correction", id, "id"), textOf),
  );
}

async function correct(
  context: Context,
  make: (actor: Actor) => Promise<CorrectionResult>,
): Promise<CorrectionResult> {
  const corrected = await make(requireScope(context, "CORRECT"));
  context.loaders = context.createLoaders();
  return corrected;
}

const reference = (type: NodeType, text: string, argument: string): Reference => ({
  id: idOf(type, text, argument),
  text,
  argument,
});
