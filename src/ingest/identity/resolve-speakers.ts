import { groupBy } from "../../collections/multimap.js";
import type { Db } from "../../db/database.js";
import { attributedSpeakers, moveAttributedQuotes } from "../../db/write/attributions.js";
import { type SpeakerPeople, writeSpeakerPeople } from "../../db/write/authorities.js";
import { idsLeadingTo } from "../../db/write/corrections.js";
import {
  moveAppearances,
  type NameVariantInContext,
  type NameVariantRow,
  writeNameVariants,
} from "../../db/write/name-variants.js";
import {
  deleteSuccessors,
  insertSpeakers,
  type MergedSpeaker,
  type RemovedSpeaker,
  renameSpeakers,
  restoreSpeaker,
  successorOf,
  takenSpeakerSlugs,
} from "../../db/write/speakers.js";
import { freeSlugs } from "../../names/free-slugs.js";
import { isFullName, nameKeyOf } from "./blocking-key.js";
import { canonicalName, usualKind } from "./canonical-name.js";
import { type Evidence, gatherPageEvidence, mapKeyOf, type NameVariant } from "./evidence.js";
import type { KnownPeople } from "./known-people/known-names.js";
import {
  type IdentityResolution,
  type ReservedId,
  type ResolvedIdentity,
  resolveIdentities,
} from "./resolve-identities.js";

/** Which speakers the name variants belong to, and what changed for other speakers. */
export interface SpeakerResolution {
  readonly speakerOf: (variant: NameVariantInContext) => number;
  /** How often the decision for the speaker is right, if it was inferred from other pages; null if not. */
  readonly confidenceOf: (variant: NameVariantInContext) => number | null;
  /** Whether the speaker has a full name, not just a surname. */
  readonly hasFullName: (speakerId: number) => boolean;
  /** Speakers that gained or lost appearances in other pages, or whose aliases must be counted again. */
  readonly changed: ReadonlySet<number>;
  readonly created: number;
  /** To be deleted once nothing refers to them. */
  readonly removed: readonly RemovedSpeaker[];
}

/**
 * Resolves the people and organizations of a page to speakers, and stores the name variants that this is based on.
 * A page without a name that is new to the archive costs the same however large the archive is.
 *
 * @param before The page's appearances as they were, if it was stored already.
 */
export async function resolveSpeakers(
  db: Db,
  before: readonly NameVariantInContext[],
  after: readonly NameVariantInContext[],
): Promise<SpeakerResolution> {
  return resolveEvidence(db, await gatherPageEvidence(db, before, after));
}

/** What `name_variants` stores about a variant besides its speaker and count. */
type VariantFlags = Pick<NameVariantRow, "isAmbiguous" | "isByMerge" | "confidence">;

/** The speaker ids that a correction assigns. */
export interface Reservations {
  readonly reserved: readonly ReservedId[];
  /** A merged speaker among the reserved ids, whose merge ends. */
  readonly restored: MergedSpeaker | null;
}

/** Resolves the unresolved variants and stores the result. Appearances and quotes move at once; counts do not yet. */
export async function resolveEvidence(
  db: Db,
  { variants, unresolved, decisions, known }: Evidence,
  { reserved, restored }: Reservations = { reserved: [], restored: null },
): Promise<SpeakerResolution> {
  const resolution = resolveIdentities(unresolved, decisions, reserved, known);
  const { identities, superseded } = resolution;
  const back = identities.find(({ speakerId }) => speakerId !== null && speakerId === restored?.id);
  const restoredFrom = restored ? await endMerge(db, restored, back) : [];
  const created = await createSpeakers(
    db,
    identities.filter(({ speakerId }) => speakerId === null),
  );
  const idOf = (identity: ResolvedIdentity) => identity.speakerId ?? created.get(identity)!; // All without an id were just created.

  const speakers = new Map<string, number>();
  const flags = new Map<string, VariantFlags>();
  for (const [key, { previousSpeakerId, wasAmbiguous, wasByMerge, previousConfidence }] of variants) {
    if (previousSpeakerId !== null) speakers.set(key, previousSpeakerId);
    flags.set(key, { isAmbiguous: wasAmbiguous, isByMerge: wasByMerge, confidence: previousConfidence });
  }
  for (const identity of identities) {
    const { isAmbiguous, inferred } = identity;
    const byMerge = new Set(identity.byMerge);
    for (const variant of identity.variants) {
      speakers.set(mapKeyOf(variant), idOf(identity));
      flags.set(mapKeyOf(variant), {
        isAmbiguous,
        isByMerge: byMerge.has(variant),
        confidence: inferred.get(variant) ?? null,
      });
    }
  }
  const speakerOf = (variant: NameVariantInContext) => speakers.get(mapKeyOf(variant))!; // Each had a speaker or was resolved.

  const all = [...variants.values()].map((variant) => ({
    ...variant,
    ...flags.get(mapKeyOf(variant))!, // Set for each variant above.
    speakerId: speakerOf(variant),
  }));
  const moved = all.filter(hasMoved);
  await writeNameVariants(db, all.filter(hasChanged));
  await moveAppearances(db, all.filter(wasReassigned));
  const removed = await removableSpeakers(db, resolution, idOf);
  await moveAttributedQuotes(
    db,
    removed.flatMap(({ id, successor }) => (successor === null ? [] : [{ id, successor }])),
  );
  const identified = unresolved.some((variant) => concernsLists(variant, known))
    ? speakerPeopleOf(identities, idOf)
    : [];
  await writeSpeakerPeople(db, identified);
  const names = await refreshNames(db, all, new Map(identified.map((row) => [row.speakerId, row])));
  return {
    speakerOf,
    confidenceOf: (variant) => flags.get(mapKeyOf(variant))?.confidence ?? null,
    hasFullName: (id) => names.full.has(id),
    changed: new Set([
      ...moved.flatMap(({ previousSpeakerId, speakerId }) => [previousSpeakerId ?? speakerId, speakerId]),
      ...removed.flatMap(({ successor }) => successor ?? []),
      ...[...superseded.keys()].filter((id) => !removed.some((speaker) => speaker.id === id)),
      ...restoredFrom,
      ...names.changed,
    ]),
    created: created.size + (restoredFrom.length > 0 ? 1 : 0),
    removed,
  };
}

/** A variant with its speaker and flags, before and after. */
type ResolvedVariant = NameVariant & VariantFlags & { readonly speakerId: number };

/** To another speaker. */
function hasMoved({ previousSpeakerId, speakerId }: ResolvedVariant): boolean {
  return previousSpeakerId !== null && previousSpeakerId !== speakerId;
}

/** To another speaker, or to the same one with another confidence. */
function wasReassigned(variant: ResolvedVariant): boolean {
  const { previousSpeakerId, previousConfidence, confidence } = variant;
  return hasMoved(variant) || (previousSpeakerId !== null && previousConfidence !== confidence);
}

function hasChanged(variant: ResolvedVariant): boolean {
  return (
    variant.articleCountChange !== 0 ||
    variant.wasAmbiguous !== variant.isAmbiguous ||
    variant.wasByMerge !== variant.isByMerge ||
    variant.previousConfidence !== variant.confidence ||
    hasMoved(variant)
  );
}

/**
 * Restores a merged speaker under its slug, or under another one if its slug was given to a new speaker after the
 * speaker that it had been merged into disappeared. If no page names the speaker any more and no editor attributed a
 * quote to it, its ids lead nowhere instead, as those of any speaker that disappeared.
 *
 * @param identity The one that takes the speaker's id; undefined if no page names the speaker any more.
 * @returns The ids of the restored speaker and of the speaker it had been merged into; empty if none was restored.
 */
async function endMerge(
  db: Db,
  merged: MergedSpeaker,
  identity: ResolvedIdentity | undefined,
): Promise<number[]> {
  const mergedInto = await successorOf(db, merged.id);
  const leading = mergedInto === null ? [] : await idsLeadingTo(db, mergedInto);
  const predecessorIds = merged.predecessorIds.filter((id) => leading.includes(id));
  const ids = [merged.id, ...predecessorIds];
  if (!identity && (await attributedSpeakers(db, ids)).size === 0) {
    await deleteSuccessors(db, ids);
    return [];
  }
  await deleteSuccessors(db, [merged.id]);
  const name = merged.assignedName ?? (identity ? nameOf(identity) : merged.name);
  const kind = identity ? usualKind(candidatesOf(identity)) : merged.kind;
  const [slug] = await freeSlugs([merged.slug], (candidates) => takenSpeakerSlugs(db, candidates));
  await restoreSpeaker(db, { ...merged, predecessorIds, slug: slug!, name, nameKey: nameKeyOf(name), kind }); // One slug for one name.
  return mergedInto === null ? [merged.id] : [merged.id, mergedInto];
}

/** Whether authority lists name people of the block, or did when its speaker was resolved. */
function concernsLists({ kind, blockingKey, authorityName }: NameVariant, known: KnownPeople): boolean {
  return authorityName !== null || (kind === "PERSON" && known.inBlock(blockingKey).length > 0);
}

/** What the speakers of these identities have from authority lists. */
function speakerPeopleOf(
  identities: readonly ResolvedIdentity[],
  idOf: (identity: ResolvedIdentity) => number,
): SpeakerPeople[] {
  return identities.map((identity) => ({
    speakerId: idOf(identity),
    personIds: identity.person?.ids ?? [],
    authorityName: identity.person?.name ?? null,
  }));
}

function nameOf(identity: ResolvedIdentity): string {
  return identity.person?.name ?? canonicalName(candidatesOf(identity));
}

function candidatesOf({ variants, byMerge, inferred }: ResolvedIdentity) {
  return variants.map((variant) => ({
    ...variant,
    isByMerge: byMerge.includes(variant),
    confidence: inferred.get(variant) ?? null,
  }));
}

async function createSpeakers(
  db: Db,
  identities: readonly ResolvedIdentity[],
): Promise<Map<ResolvedIdentity, number>> {
  if (identities.length === 0) return new Map();
  const candidates = identities.map(candidatesOf);
  const names = identities.map(nameOf);
  const slugs = await freeSlugs(names, (candidates) => takenSpeakerSlugs(db, candidates));
  const ids = await insertSpeakers(
    db,
    candidates.map((own, i) => ({
      name: names[i]!, // One for each identity, here and below.
      nameKey: nameKeyOf(names[i]!),
      slug: slugs[i]!,
      kind: usualKind(own),
    })),
  );
  return new Map(identities.map((identity, i) => [identity, ids[i]!]));
}

/**
 * Gives each speaker the name that an editor assigned, or else that of an authority list, or else its canonical name
 * now; and its usual kind.
 *
 * @param variants All of each speaker.
 * @param identified What authority lists say of speakers whose identity was resolved, by their ids.
 */
async function refreshNames(
  db: Db,
  variants: readonly ResolvedVariant[],
  identified: ReadonlyMap<number, SpeakerPeople>,
) {
  const inUse = variants.filter(({ articleCount }) => articleCount > 0);
  const bySpeaker = groupBy(inUse, ({ speakerId }) => speakerId);
  const isFull = ({ name, kind }: NameVariant) => isFullName(name, kind);
  const full = new Set<number>();
  const changed: number[] = [];
  const renamed: Parameters<typeof renameSpeakers>[1][number][] = [];
  for (const [id, own] of bySpeaker) {
    const before = variants.filter(
      ({ previousSpeakerId, articleCount, articleCountChange }) =>
        previousSpeakerId === id && articleCount > articleCountChange,
    );
    const {
      assignedName = null,
      previousSpeakerName = null,
      previousSpeakerKind,
      authorityName: previous = null,
    } = before[0] ?? {};
    const kind = usualKind(own);
    const { authorityName } = identified.get(id) ?? { authorityName: previous };
    const name = assignedName ?? authorityName ?? canonicalName(own);
    if (authorityName !== previous) changed.push(id);
    if (own.some(isFull)) full.add(id);
    if (before.length > 0 && own.some(isFull) !== before.some(isFull)) changed.push(id);
    if (previousSpeakerName !== null && (name !== previousSpeakerName || kind !== previousSpeakerKind)) {
      renamed.push({ id, name, nameKey: nameKeyOf(name), kind });
    }
  }
  await renameSpeakers(db, renamed);
  return { full, changed };
}

/** The superseded speakers, except those that no page names any more but to whom an editor attributed a quote. */
async function removableSpeakers(
  db: Db,
  { identities, superseded }: IdentityResolution,
  idOf: (identity: ResolvedIdentity) => number,
): Promise<RemovedSpeaker[]> {
  const candidates = [...superseded].map(([id, index]) => {
    const successor = index === null ? undefined : identities[index];
    return { id, successor: successor ? idOf(successor) : null };
  });
  const unprinted = candidates.filter(({ successor }) => successor === null).map(({ id }) => id);
  const needed = await attributedSpeakers(db, unprinted);
  return candidates.filter(({ id, successor }) => successor !== null || !needed.has(id));
}
