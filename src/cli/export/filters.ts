import { OnrecordError } from "../../errors/onrecord-error.js";
import {
  type ArticleFilter,
  type ArticleOrder,
  type Client,
  ClientError,
  type QuoteFilter,
  type QuoteKind,
  type QuoteOrder,
  type SpeakerFilter,
  type SpeakerKind,
  type SpeakerOrder,
} from "../../sdk/index.js";
import { parseDateRange } from "../date-range.js";

/** The flags that select what to export; each list accepts some of them. */
export interface FilterFlags {
  readonly search?: string;
  readonly kind?: readonly Lowercase<QuoteKind | SpeakerKind>[];
  readonly speaker?: readonly string[];
  readonly topic?: readonly string[];
  readonly source?: readonly string[];
  readonly section?: readonly string[];
  readonly language?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly attributed?: true;
  readonly unattributed?: true;
  readonly minConfidence?: string;
  readonly order: string;
}

type Lookup = Pick<Client, "request">;

/*
 * These convert flags to the API's filters. Commander has already checked kinds and orders. Other bad values are
 * reported by flag here, because the API would report them by field name.
 */

export async function quoteSelection(client: Lookup, flags: FilterFlags) {
  const { search, source: sources, attributed, unattributed, minConfidence } = flags;
  const filter: QuoteFilter = {
    ...{ search, sources },
    kinds: flags.kind?.map((kind) => enumValue<QuoteKind>(kind)),
    speakers: await idsOf(client, "speaker", flags.speaker),
    topics: await idsOf(client, "topic", flags.topic),
    date: parseDateRange(flags),
    attributed: attributed ?? (unattributed ? false : null),
    minConfidence: minConfidence === undefined ? null : parseConfidence(minConfidence),
  };
  return { filter, orderBy: orderValue<QuoteOrder>(flags) };
}

export async function articleSelection(client: Lookup, flags: FilterFlags) {
  const { search, source: sources, section: sections, language: languages } = flags;
  const filter: ArticleFilter = {
    ...{ search, sources, sections, languages },
    speakers: await idsOf(client, "speaker", flags.speaker),
    topics: await idsOf(client, "topic", flags.topic),
    date: parseDateRange(flags),
  };
  return { filter, orderBy: orderValue<ArticleOrder>(flags) };
}

export async function speakerSelection(client: Lookup, flags: FilterFlags) {
  const filter: SpeakerFilter = {
    search: flags.search,
    kinds: flags.kind?.map((kind) => enumValue<SpeakerKind>(kind)),
    topics: await idsOf(client, "topic", flags.topic),
  };
  return { filter, orderBy: orderValue<SpeakerOrder>(flags) };
}

/** Converts a value that commander has checked to the API's constant: "in-text" to IN_TEXT. */
function enumValue<Value extends string>(typed: string): Value {
  return typed.toUpperCase().replaceAll("-", "_") as Value;
}

function orderValue<Order extends string>({ order: typed, search }: FilterFlags): Order {
  if (typed === "relevance" && search === undefined) {
    throw badInput("--order relevance needs a search: give --search too, or choose another order.");
  }
  return enumValue<Order>(typed);
}

function parseConfidence(text: string): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (value >= 0 && value <= 1) return value;
  throw badInput(`--min-confidence is "${text}": give a number from 0 to 1.`);
}

async function idsOf(client: Lookup, type: "speaker" | "topic", given: readonly string[] | undefined) {
  if (!given) return null;
  const ids = [];
  for (const text of given) ids.push(await idOf(client, type, text));
  return ids;
}

/** Tries the text as a slug, then an id, then a name, which several may share. */
async function idOf(client: Lookup, type: "speaker" | "topic", text: string): Promise<string> {
  const query = `query ($by: ${type === "speaker" ? "SpeakerBy" : "TopicBy"}!) { found: ${type}(by: $by) { id } }`;
  for (const by of ["slug", "id", "name"]) {
    const answer = client.request<{ readonly found: { readonly id: string } | null }>(query, {
      by: { [by]: text },
    });
    const { found } = await (by === "id" ? answer.catch(noneIfMalformed) : answer);
    if (found) return found.id;
  }
  throw badInput(`No ${type} is called "${text}": give its slug, its id or its full name.`);
}

function badInput(message: string): OnrecordError {
  return new OnrecordError("BAD_USER_INPUT", message);
}

function noneIfMalformed(error: unknown): { readonly found: null } {
  if (error instanceof ClientError && error.code === "BAD_USER_INPUT") return { found: null };
  throw error;
}
