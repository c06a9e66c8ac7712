import type { Utterance } from "../quotations/utterance.js";
import { EVERY_STEP, type Steps } from "../steps.js";
import type { AnnotatedText } from "../text/annotated-text.js";
import { clusterNames } from "./cluster-names.js";
import type { NamedEntities, PersonMention } from "./entities.js";
import { collectNameMentions, type NameMention } from "./name-mentions.js";
import { addMention, toPerson } from "./person-cluster.js";
import { createNameResolver } from "./resolve-names.js";

/**
 * The named entities of a page. Full names are clustered into people, then surnames and given names alone are resolved
 * to the person with that name; of several people, to the one they were first resolved to. `otherTexts` are texts that
 * name people and are no part of the body: headline, caption, topics. A name of unknown words counts as a person's
 * where it is a speaker's.
 */
export function findNamedEntities(
  text: AnnotatedText,
  utterances: readonly Utterance[],
  otherTexts: readonly string[],
  steps: Steps = EVERY_STEP,
): NamedEntities {
  const names = collectNameMentions(text, utterances, otherTexts, steps);
  const index = clusterNames(names, steps);
  const resolver = createNameResolver(index, steps);
  const mentions: PersonMention[][] = text.paragraphs.map(() => []);
  for (const mention of names) {
    const person = resolver.resolve(mention);
    const cluster = person === null ? undefined : index.clusters[person];
    if (person === null || !cluster) continue;
    addMention(cluster, mention);
    if (mention.paragraph === null || mention.isQuoted) continue;
    const { from, to } = mention.candidate;
    mentions[mention.paragraph]?.push({ person, paragraph: mention.paragraph, from, to });
  }
  return { people: index.clusters.map(toPerson), mentions, organizations: organizationsByLastWord(names) };
}

/** "Rovers Supporters' Trust" by "trust", so that "the Trust" finds it; null where two names end in one word. */
function organizationsByLastWord(names: readonly NameMention[]): Map<string, string | null> {
  const organizations = new Map<string, string | null>();
  for (const { candidate } of names) {
    const last = candidate.words.at(-1)?.toLowerCase();
    if (candidate.evidence !== "not-person" || candidate.words.length < 2 || last === undefined) continue;
    const full = candidate.words.join(" ").replaceAll(" 's", "'s");
    const known = organizations.get(last);
    organizations.set(last, known === undefined || known === full ? full : null);
  }
  return organizations;
}
