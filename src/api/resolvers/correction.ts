import type { CorrectionRow } from "../../db/schema.js";
import type { CorrectionResult } from "../../ingest/corrections/references.js";
import type {
  AttributeQuotePayloadResolvers,
  MergeSpeakersPayloadResolvers,
  QuoteAttributionResolvers,
  RenameSpeakerPayloadResolvers,
  SpeakerMergeResolvers,
  SpeakerRenameResolvers,
  SpeakerSplitResolvers,
  SpeakerThenResolvers,
  SplitSpeakerPayloadResolvers,
  UndoCorrectionPayloadResolvers,
} from "../generated/resolvers.js";
import { loadReference } from "../loading/load-reference.js";
import type { AnyCorrection, SpeakerSnapshot } from "../loading/rows.js";
import type { Context } from "../requests/context.js";
import type { FieldInfo } from "../requests/selection.js";
import { toNodeId } from "../values/node-id.js";

const id = ({ id }: CorrectionRow) => toNodeId("Correction", id);

export const SpeakerMerge: SpeakerMergeResolvers = {
  id,
  from: (correction) => requireValue(otherOf(correction)),
  into: (correction) => requireValue(speakerOf(correction)),
};

export const SpeakerSplit: SpeakerSplitResolvers = {
  id,
  from: (correction) => requireValue(speakerOf(correction)),
  into: (correction) => requireValue(otherOf(correction)),
};

export const QuoteAttribution: QuoteAttributionResolvers = {
  id,
  quote: ({ quoteId }, _, { loaders, plans }, info) =>
    loaders.quoteById(plans.quote(info)).load(requireValue(quoteId)),
  text: ({ quoteText }) => requireValue(quoteText),
  article: ({ articleId }, _, { loaders, plans }, info) =>
    loadReference(requireValue(articleId), plans.article(info), loaders.articleById),
  before: (correction) => otherOf(correction),
  after: (correction) => speakerOf(correction),
};

export const SpeakerRename: SpeakerRenameResolvers = {
  id,
  speaker: (correction) => requireValue(speakerOf(correction)),
  before: ({ speakerName }) => requireValue(speakerName),
  after: ({ name }) => requireValue(name),
};

export const SpeakerThen: SpeakerThenResolvers = {
  id: ({ id }) => toNodeId("Speaker", id),
  speaker: ({ id }, _, { loaders, plans }, info) => loaders.speakerById(plans.speaker(info)).load(id),
};

/** The correction that was made, read back. */
const correction = async (
  { correctionId }: CorrectionResult,
  _: object,
  { loaders }: Context,
): Promise<AnyCorrection> => requireValue(await loaders.correctionById.load(correctionId));

/** One of the corrected speakers, in its current state. */
const speakerAt =
  (index: number) =>
  ({ speakerIds }: CorrectionResult, _: object, { loaders, plans }: Context, info: FieldInfo) =>
    loadReference(requireValue(speakerIds[index] ?? null), plans.speaker(info), loaders.speakerById);

export const MergeSpeakersPayload: MergeSpeakersPayloadResolvers = {
  correction,
  speaker: speakerAt(0),
};

export const SplitSpeakerPayload: SplitSpeakerPayloadResolvers = {
  correction,
  speaker: speakerAt(0),
  splitOff: speakerAt(1),
};

export const AttributeQuotePayload: AttributeQuotePayloadResolvers = {
  correction,
  quote: ({ quoteId }, _, { loaders, plans }, info) =>
    loadReference(requireValue(quoteId), plans.quote(info), loaders.quoteById),
};

export const RenameSpeakerPayload: RenameSpeakerPayloadResolvers = {
  correction,
  speaker: speakerAt(0),
};

export const UndoCorrectionPayload: UndoCorrectionPayloadResolvers = {
  correction,
  speakers: ({ speakerIds }, _, { loaders, plans }, info) =>
    Promise.all(speakerIds.map((id) => loadReference(id, plans.speaker(info), loaders.speakerById))),
  quote: ({ quoteId }, _, { loaders, plans }, info) =>
    quoteId === null ? null : loadReference(quoteId, plans.quote(info), loaders.quoteById),
};

function speakerOf({ speakerId, speakerName, speakerSlug }: CorrectionRow): SpeakerSnapshot | null {
  return speakerId === null
    ? null
    : { id: speakerId, name: requireValue(speakerName), slug: requireValue(speakerSlug) };
}

function otherOf({ otherId, otherName, otherSlug }: CorrectionRow): SpeakerSnapshot | null {
  return otherId === null
    ? null
    : { id: otherId, name: requireValue(otherName), slug: requireValue(otherSlug) };
}

/** A column that every correction of the kind has. */
function requireValue<Value>(value: Value | null): Value {
  if (value === null) throw new Error("A correction lacks a value that every correction of its kind has.");
  return value;
}
