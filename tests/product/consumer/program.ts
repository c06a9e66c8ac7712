import {
  ClientError,
  type ClientOptions,
  createClient,
  QuotesDocument,
  type QuotesQuery,
  type TypedDocument,
} from "onrecord/sdk";

/*
 * A program of somebody else's, as strict as TypeScript can be: it is compiled against the packed package and run
 * on Node and in a browser, and is no part of this project's own compilation.
 */

const PAGE = `The Quay Reopens

The quay reopens on Monday, Mayor Wilma Tarn said.

“Nobody fell in twice,” Tarn said.`;

/** What a client finds in an archive that holds nothing but PAGE. */
export async function tour(url: string, key: string) {
  const options: ClientOptions = {
    url,
    headers: async () => ({ authorization: `Bearer ${key}` }),
    timeout: 20_000,
  };
  const client = createClient(options);
  await client.ingestPage({ input: { content: PAGE, url: "https://paper.example/quay", topics: ["Quay"] } });

  const said: string[] = [];
  for await (const { text, kind, speaker } of client.each.quotes({ orderBy: "STORED", pageSize: 1 })) {
    said.push(`${speaker?.name ?? "Somebody"}, ${kind}: ${text}`);
  }

  const document: TypedDocument<
    { readonly archive: { readonly topicCount: number } },
    { readonly no?: never }
  > = "{ archive { topicCount } }";
  const { archive } = await client.request(document);
  const { quotes }: QuotesQuery = await client.quotes({ first: 1, filter: { attributed: true } });
  const again = await client.request(QuotesDocument, { first: 1, filter: { attributed: true } });
  const confidence: number | undefined = quotes.nodes[0]?.attribution?.confidence;

  const refusals: string[] = [];
  for (const refused of [
    () => client.articles({ first: 101 }),
    () => client.archive({}, { signal: AbortSignal.abort() }),
    () => createClient({ url: `${url}/nowhere` }).archive(),
  ]) {
    try {
      await refused();
    } catch (error) {
      if (error instanceof ClientError) refusals.push(error.code ?? error.kind);
    }
  }
  return {
    said,
    topics: archive.topicCount,
    isSure: (confidence ?? 0) > 0.5,
    again: again.quotes.totalCount,
    refusals,
  };
}

/** What must not compile. */
export async function mistakes() {
  const client = createClient({ url: "http://archive.example/graphql" });
  // @ts-expect-error There is no such kind of quote.
  await client.quotes({ filter: { kinds: ["SUNG"] } });
  // @ts-expect-error A filter has no such condition.
  await client.quotes({ filter: { mood: "glad" } });
  // @ts-expect-error `article` requires an id or a URL.
  await client.article();
  // @ts-expect-error `by` takes exactly one field.
  await client.speaker({ by: { slug: "wilma-tarn", name: "Tarn" } });
  const { quote } = await client.quote({ id: "1" });
  // @ts-expect-error There may be no such quote.
  quote.text.length;
  // @ts-expect-error The speaker may be null.
  quote?.speaker.name;
  // @ts-expect-error The operation does not select this field.
  quote?.ingestedAt;
  const [first] = (await client.topics()).topics.nodes;
  // @ts-expect-error There may be no topic at all.
  first.name.length;
  const answer = await client.request("{ archive { quoteCount } }");
  // @ts-expect-error The result of plain text is unknown.
  answer.archive;
  for await (const item of client.each.search({ query: "quay" })) {
    // @ts-expect-error Only a topic or speaker has a name.
    if (item.node.__typename === "Quote") item.node.name.length;
  }
}
