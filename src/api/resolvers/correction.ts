import type { GraphQLResolveInfo } from "graphql";
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
import { refer } from "../loading/load-reference.js";
import type { AnyCorrection, SpeakerOfThen } from "../loading/rows.js";
import type { Context } from "../requests/context.js";
import { toNodeId } from "../values/node-id.js";

const id = ({ id }: CorrectionRow) => toNodeId("Correction", id);

export const SpeakerMerge: SpeakerMergeResolvers = {
  id,
  from: (correction) => certain(otherOf(correction)),
  into: (correction) => certain(speakerOf(correction)),
};

export const SpeakerSplit: SpeakerSplitResolvers = {
  id,
  from: (correction) => certain(speakerOf(correction)),
  into: (correction) => certain(otherOf(correction)),
};

export const QuoteAttribution: QuoteAttributionResolvers = {
  id,
  quote: ({ quoteId }, _, { loaders, plans }, info) =>
    loaders.quoteById(plans.quote(info)).load(certain(quoteId)),
  text: ({ quoteText }) => certain(quoteText),
  article: ({ articleId }, _, { loaders, plans }, info) =>
    refer(certain(articleId), plans.article(info), loaders.articleById),
  before: (correction) => otherOf(correction),
  after: (correction) => speakerOf(correction),
};

export const SpeakerRename: SpeakerRenameResolvers = {
  id,
  speaker: (correction) => certain(speakerOf(correction)),
  before: ({ speakerName }) => certain(speakerName),
  after: ({ name }) => certain(name),
};

export const SpeakerThen: SpeakerThenResolvers = {
  id: ({ id }) => toNodeId("Speaker", id),
  speaker: ({ id }, _, { loaders, plans }, info) => loaders.speakerById(plans.speaker(info)).load(id),
};

/** What was decided, read back. */
const correction = async (
  { correctionId }: CorrectionResult,
  _: object,
  { loaders }: Context,
): Promise<AnyCorrection> => certain(await loaders.correctionById.load(correctionId));

/** One of the speakers that it was about, as it is now. */
const speakerAt =
  (place: number) =>
  ({ speakerIds }: CorrectionResult, _: object, { loaders, plans }: Context, info: GraphQLResolveInfo) =>
    refer(certain(speakerIds[place] ?? null), plans.speaker(info), loaders.speakerById);

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
    refer(certain(quoteId), plans.quote(info), loaders.quoteById),
};

export const RenameSpeakerPayload: RenameSpeakerPayloadResolvers = {
  correction,
  speaker: speakerAt(0),
};

export const UndoCorrectionPayload: UndoCorrectionPayloadResolvers = {
  correction,
  speakers: ({ speakerIds }, _, { loaders, plans }, info) =>
    Promise.all(speakerIds.map((id) => refer(id, plans.speaker(info), loaders.speakerById))),
  quote: ({ quoteId }, _, { loaders, plans }, info) =>
    quoteId === null ? null : refer(quoteId, plans.quote(info), loaders.quoteById),
};

function speakerOf({ speakerId, speakerName, speakerSlug }: CorrectionRow): SpeakerOfThen | null {
  return speakerId === null
    ? null
    : { id: speakerId, name: certain(speakerName), slug: certain(speakerSlug) };
}

function otherOf({ otherId, otherName, otherSlug }: CorrectionRow): SpeakerOfThen | null {
  return otherId === null ? null : { id: otherId, name: certain(otherName), slug: certain(otherSlug) };
}

/** What each correction of the kind has. */
function certain<Value>(value: Value | null): Value {
  if (value === null) throw new Error("A correction lacks what each of its kind has.");
  return value;
}
