import type { Gender } from "../../../names/gender.js";
import type { PageWords } from "./names/page-words.js";
import type { OrganizationIndex } from "./organizations/organization-index.js";
import type { OrganizationMention } from "./organizations/organization-mentions.js";

/** A person whom the page names. */
export interface Person {
  /** The fullest name the page gives. */
  readonly name: string;
  /** Every full name in print, `name` first, then in order of appearance. */
  readonly aliases: readonly string[];
  /** Titles as printed, in order of appearance, each once. */
  readonly roles: readonly string[];
  readonly gender: Gender;
}

/** A place in the body, outside quotation marks, where a person is named. */
export interface PersonMention {
  /** Index into the people. */
  readonly person: number;
  readonly paragraph: number;
  /** Tokens [from, to) of the paragraph, without titles. */
  readonly from: number;
  readonly to: number;
}

/** The named entities of one page: its people and organizations, and where they are mentioned. */
export interface NamedEntities {
  readonly people: readonly Person[];
  /** By paragraph, in order. */
  readonly mentions: readonly (readonly PersonMention[])[];
  readonly organizations: OrganizationIndex;
  /** By paragraph, in order, outside quotation marks. */
  readonly organizationMentions: readonly (readonly OrganizationMention[])[];
  readonly words: PageWords;
}
