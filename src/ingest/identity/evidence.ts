import type { Db } from "../../db/database.js";
import {
  type IdentityDecision,
  type NameVariantInContext,
  type NameVariantKey,
  type StoredNameVariant,
  variantsInBlocks,
  variantsOfSameSpeakers,
} from "../../db/write/name-variants.js";
import type { SpeakerKind } from "../../extract/draft.js";
import { connectBlocks } from "./known-people/connect-blocks.js";
import { type KnownPeople, NOBODY } from "./known-people/known-names.js";

/** A name variant in use, as it will be once a page is stored. */
export interface NameVariant extends NameVariantInContext {
  /** The speaker it belonged to before the page; null for a new variant. */
  readonly previousSpeakerId: number | null;
  /** The canonical name of that speaker. */
  readonly previousSpeakerName: string | null;
  readonly previousSpeakerKind: SpeakerKind | null;
  /** The name that an editor assigned to that speaker; null if none did. */
  readonly assignedName: string | null;
  /** The name that an authority list gives to that speaker; null if it is no known person. */
  readonly authorityName: string | null;
  /** The number of appearances with this variant, the page included. */
  readonly articleCount: number;
  /** By how much the page changes that number. */
  readonly articleCountChange: number;
  /** Whether it was in an ambiguous cluster before the page: see `NameCluster.isAmbiguous`. */
  readonly wasAmbiguous: boolean;
  /** How often such a decision is right, if its speaker was inferred before the page: see `NameCluster.inferred`. */
  readonly previousConfidence: number | null;
  /** Whether it belonged to its speaker only by a merge before the page. */
  readonly wasByMerge: boolean;
}

/** What identities are resolved from. */
export interface Evidence {
  /** By `mapKeyOf`: the variants in question, all others of their speakers, and all of `unresolved`. */
  readonly variants: ReadonlyMap<string, NameVariant>;
  /** All variants of the blocks in which identities must be resolved, and of the blocks connected to them: see `connectBlocks`. */
  readonly unresolved: readonly NameVariant[];
  /** What editors decided about any of `unresolved`, the oldest first. */
  readonly decisions: readonly IdentityDecision[];
  /** The people of authority lists who may be among `unresolved`. */
  readonly known: KnownPeople;
}

/**
 * The name variants that a page adds, keeps or removes, with all others of their speakers. If a variant appears or
 * disappears, or an ambiguous one changes its count, also all others in its block and what editors decided about them.
 *
 * @param before The page's appearances as they were, if it was stored already.
 */
export async function gatherPageEvidence(
  db: Db,
  before: readonly NameVariantInContext[],
  after: readonly NameVariantInContext[],
): Promise<Evidence> {
  const changes = changesBetween(before, after);
  const variants = new Map<string, NameVariant>();
  for (const [key, { variant, change }] of changes) variants.set(key, newVariant(variant, change));
  if (variants.size > 0)
    addStored(variants, changes, await variantsOfSameSpeakers(db, [...variants.values()]));
  return completeEvidence(db, variants, changes, [...variants.values()].filter(mustBeResolved));
}

/** The whole blocks of these variants and of all others of their speakers, to be resolved although no page changed. */
export async function gatherBlockEvidence(db: Db, keys: readonly NameVariantKey[]): Promise<Evidence> {
  const variants = new Map<string, NameVariant>();
  addStored(variants, new Map(), await variantsOfSameSpeakers(db, keys));
  return completeEvidence(db, variants, new Map(), [...variants.values(), ...keys]);
}

export function mapKeyOf({ blockingKey, kind, name, occupation, context }: NameVariantInContext): string {
  return JSON.stringify([blockingKey, kind, name, occupation, context]);
}

type Changes = ReadonlyMap<string, { readonly variant: NameVariantInContext; readonly change: number }>;

async function completeEvidence(
  db: Db,
  variants: Map<string, NameVariant>,
  changes: Changes,
  unresolved: readonly NameVariantKey[],
): Promise<Evidence> {
  if (unresolved.length === 0) return { variants, unresolved: [], decisions: [], known: NOBODY };
  const { keys, decisions, known } = await connectBlocks(db, unresolved);
  addStored(variants, changes, await variantsInBlocks(db, keys));
  const blocks = new Set(keys.map(({ blockingKey }) => blockingKey));
  return {
    variants,
    unresolved: [...variants.values()].filter(({ blockingKey }) => blocks.has(blockingKey)),
    decisions,
    known,
  };
}

function addStored(
  variants: Map<string, NameVariant>,
  changes: Changes,
  stored: readonly StoredNameVariant[],
): void {
  for (const {
    speakerId,
    speakerName,
    speakerKind,
    isAmbiguous,
    isByMerge,
    confidence,
    ...variant
  } of stored) {
    const change = changes.get(mapKeyOf(variant))?.change ?? 0;
    variants.set(mapKeyOf(variant), {
      ...variant,
      previousSpeakerId: speakerId,
      previousSpeakerName: speakerName,
      previousSpeakerKind: speakerKind,
      articleCount: variant.articleCount + change,
      articleCountChange: change,
      wasAmbiguous: isAmbiguous,
      previousConfidence: confidence,
      wasByMerge: isByMerge,
    });
  }
}

function newVariant(variant: NameVariantInContext, change: number): NameVariant {
  return {
    ...variant,
    previousSpeakerId: null,
    previousSpeakerName: null,
    previousSpeakerKind: null,
    assignedName: null,
    authorityName: null,
    articleCount: change,
    articleCountChange: change,
    wasAmbiguous: false,
    previousConfidence: null,
    wasByMerge: false,
  };
}

/**
 * Whether a variant appears in its block or disappears from it, or changes its count where the count matters, so that
 * the identities in the block must be resolved again.
 */
function mustBeResolved(variant: NameVariant): boolean {
  const { previousSpeakerId, articleCount, articleCountChange, wasAmbiguous } = variant;
  return previousSpeakerId === null || articleCount === 0 || (wasAmbiguous && articleCountChange !== 0);
}

function changesBetween(
  before: readonly NameVariantInContext[],
  after: readonly NameVariantInContext[],
): Changes {
  const changes = new Map<string, { variant: NameVariantInContext; change: number }>();
  const count = (keys: readonly NameVariantInContext[], by: number) => {
    for (const { blockingKey, kind, name, occupation, context } of keys) {
      const variant = { blockingKey, kind, name, occupation, context };
      const key = mapKeyOf(variant);
      changes.set(key, { variant, change: (changes.get(key)?.change ?? 0) + by });
    }
  };
  count(before, -1);
  count(after, 1);
  return changes;
}
