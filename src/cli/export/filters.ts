import { isRfc3339 } from "../../api/values/instant.js";
import { OnrecordError } from "../../errors/onrecord-error.js";
import {
  type ArticleFilter,
  type ArticleOrder,
  type Client,
  ClientError,
  type DateTimeRange,
  type QuoteFilter,
  type QuoteKind,
  type QuoteOrder,
  type SpeakerFilter,
  type SpeakerKind,
  type SpeakerOrder,
} from "../../sdk/index.js";

/** What was typed to say what is exported; each list has some of these. */
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
 * The flags as the API has them; commander has seen to what is a kind or an order of the list. What is wrong with
 * another value is said by its flag, where the API would say it by the name of a field.
 */

export async function quoteSelection(client: Lookup, flags: FilterFlags) {
  const { search, source: sources, attributed, unattributed, minConfidence } = flags;
  const filter: QuoteFilter = {
    ...{ search, sources },
    kinds: flags.kind?.map((kind) => constant<QuoteKind>(kind)),
    speakers: await idsOf(client, "speaker", flags.speaker),
    topics: await idsOf(client, "topic", flags.topic),
    date: range(flags),
    attributed: attributed ?? (unattributed ? false : null),
    minConfidence: minConfidence === undefined ? null : confidence(minConfidence),
  };
  return { filter, orderBy: order<QuoteOrder>(flags) };
}

export async function articleSelection(client: Lookup, flags: FilterFlags) {
  const { search, source: sources, section: sections, language: languages } = flags;
  const filter: ArticleFilter = {
    ...{ search, sources, sections, languages },
    speakers: await idsOf(client, "speaker", flags.speaker),
    topics: await idsOf(client, "topic", flags.topic),
    date: range(flags),
  };
  return { filter, orderBy: order<ArticleOrder>(flags) };
}

export async function speakerSelection(client: Lookup, flags: FilterFlags) {
  const filter: SpeakerFilter = {
    search: flags.search,
    kinds: flags.kind?.map((kind) => constant<SpeakerKind>(kind)),
    topics: await idsOf(client, "topic", flags.topic),
  };
  return { filter, orderBy: order<SpeakerOrder>(flags) };
}

/** "in-text", as commander has checked it, is IN_TEXT. */
function constant<Value extends string>(typed: string): Value {
  return typed.toUpperCase().replaceAll("-", "_") as Value;
}

function order<Order extends string>({ order: typed, search }: FilterFlags): Order {
  if (typed === "relevance" && search === undefined) {
    throw refusal("--order relevance goes by a search: give --search too, or another order.");
  }
  return constant<Order>(typed);
}

function range({ from, to }: FilterFlags): DateTimeRange | null {
  if (from === undefined && to === undefined) return null;
  return {
    from: from === undefined ? null : instant(from, "--from"),
    to: to === undefined ? null : instant(to, "--to"),
  };
}

/** A day stands for its midnight in UTC, as it does in articles. */
function instant(text: string, flag: string): string {
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text;
  if (isRfc3339(whole)) return whole;
  throw refusal(
    `${flag} is "${text}": give a day such as 2024-03-01, or an instant such as 2024-03-01T06:00:00Z.`,
  );
}

function confidence(text: string): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (value >= 0 && value <= 1) return value;
  throw refusal(`--min-confidence is "${text}": give a number from 0 to 1.`);
}

async function idsOf(client: Lookup, type: "speaker" | "topic", given: readonly string[] | undefined) {
  if (!given) return null;
  const ids = [];
  for (const text of given) ids.push(await idOf(client, type, text));
  return ids;
}

/** By whatever it is called; a name finds it last, for several may have it. */
async function idOf(client: Lookup, type: "speaker" | "topic", text: string): Promise<string> {
  const query = `query ($by: ${type === "speaker" ? "SpeakerBy" : "TopicBy"}!) { found: ${type}(by: $by) { id } }`;
  for (const by of ["slug", "id", "name"]) {
    const answer = client.request<{ readonly found: { readonly id: string } | null }>(query, {
      by: { [by]: text },
    });
    const { found } = await (by === "id" ? answer.catch(noneIfMalformed) : answer);
    if (found) return found.id;
  }
  throw refusal(`No ${type} is called "${text}": give its slug, its id or its full name.`);
}

function refusal(message: string): OnrecordError {
  return new OnrecordError("BAD_USER_INPUT", message);
}

function noneIfMalformed(error: unknown): { readonly found: null } {
  if (error instanceof ClientError && error.code === "BAD_USER_INPUT") return { found: null };
  throw error;
}
