import type { Utterance } from "../quotations/utterance.js";
import { EVERY_STEP, type Steps } from "../steps.js";
import type { AnnotatedText } from "../text/annotated-text.js";
import { clusterNames } from "./cluster-names.js";
import type { NamedEntities, PersonMention } from "./entities.js";
import { collectNameMentions, type NameMention } from "./name-mentions.js";
import { readPageWords } from "./names/page-words.js";
import { indexOrganizations } from "./organizations/organization-index.js";
import { findOrganizationMentions, type OrganizationMention } from "./organizations/organization-mentions.js";
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
  const words = readPageWords(text.paragraphs);
  const names = collectNameMentions(text, utterances, otherTexts, words, steps);
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
  const organizationMentions = organizationsByParagraph(text, names);
  return {
    people: index.clusters.map(toPerson),
    mentions,
    organizations: indexOrganizations(organizationMentions),
    organizationMentions,
    words,
  };
}

function organizationsByParagraph(
  { paragraphs }: AnnotatedText,
  names: readonly NameMention[],
): OrganizationMention[][] {
  const candidates: NameMention["candidate"][][] = paragraphs.map(() => []);
  for (const { candidate, paragraph, isQuoted } of names)
    if (paragraph !== null && !isQuoted) candidates[paragraph]?.push(candidate);
  return paragraphs.map(({ tokens }, index) => findOrganizationMentions(tokens, candidates[index] ?? []));
}
