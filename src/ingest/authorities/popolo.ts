import { append } from "../../collections/multimap.js";
import type { Identifier } from "../../names/identifier.js";
import type { GivenOffice, GivenPerson } from "./given-person.js";
import { firstText, isObject, type JsonObject, listOf, objectsOf, textOf } from "./json-values.js";

/** Whether the value is a document of Popolo (https://www.popoloproject.com/specs/), with its people in `persons`. */
export function isPopolo(value: unknown): value is JsonObject {
  return isObject(value) && Array.isArray(value["persons"]);
}

/** The offices of each person by its id, from the memberships of a document of Popolo. Members of parties hold none. */
export function membershipsByPerson(document: JsonObject): ReadonlyMap<string, readonly GivenOffice[]> {
  const lookUp = (field: string) => {
    const objects = new Map(objectsOf(document[field]).map((object) => [textOf(object["id"]), object]));
    return (id: unknown): JsonObject => objects.get(textOf(id)) ?? {};
  };
  const [organization, post, period] = [lookUp("organizations"), lookUp("posts"), lookUp("events")];
  const offices = new Map<string, GivenOffice[]>();
  for (const membership of objectsOf(document["memberships"])) {
    const person = textOf(membership["person_id"]);
    const office = officeOfMembership(
      membership,
      organization(membership["organization_id"]),
      post(membership["post_id"]),
      period(membership["legislative_period_id"]),
    );
    if (person !== null && office !== null) append(offices, person, office);
  }
  return offices;
}

function officeOfMembership(
  membership: JsonObject,
  organization: JsonObject,
  post: JsonObject,
  period: JsonObject,
): GivenOffice | null {
  if (/^(?:party|faction)$/i.test(textOf(organization["classification"]) ?? "")) return null;
  const title = titleOf(membership, organization, post);
  const date = (field: string) => firstText(membership, field) ?? firstText(period, field);
  return title === null ? null : { title, start: date("start_date"), end: date("end_date") };
}

/** "Minister for Finance", or "Member of the House of Commons" if the role says no more than that. */
function titleOf(membership: JsonObject, organization: JsonObject, post: JsonObject): string | null {
  const role = firstText(membership, "role", "label") ?? firstText(post, "label", "role");
  const body = firstText(organization, "name");
  if (role !== null && !/^member$/i.test(role)) return role;
  return body === null ? role : `Member of ${body}`;
}

/**
 * A person of Popolo, or of a list of objects with the same fields: `name`, `other_names`, `identifiers` and, in the
 * object itself, `offices`. Names and identifiers may be plain texts, lists or objects.
 */
export function readPersonObject(
  person: JsonObject,
  place: string,
  memberships: ReadonlyMap<string, readonly GivenOffice[]>,
): GivenPerson {
  const id = firstText(person, "id", "key");
  const given = firstText(person, "given_name");
  const family = firstText(person, "family_name");
  return {
    place,
    key: id,
    name: firstText(person, "name"),
    otherNames: [
      ...["other_names", "otherNames", "aliases", "alternate_names", "nicknames", "nickname"].flatMap(
        (field) => listOf(person[field]).flatMap(nameOf),
      ),
      ...(given !== null && family !== null ? [`${given} ${family}`] : []),
    ],
    offices: [
      ...["offices", "positions"].flatMap((field) => objectsOf(person[field]).flatMap(officeOf)),
      ...(id === null ? [] : (memberships.get(id) ?? [])),
    ],
    identifiers: [...identifiersOf(person), ...linksOf(person)],
    hasNamesakes: person["has_namesakes"] === true,
  };
}

function nameOf(value: unknown): string[] {
  const text = isObject(value) ? firstText(value, "name") : textOf(value);
  return text === null ? [] : [text];
}

function officeOf(office: JsonObject): GivenOffice[] {
  const title = firstText(office, "title", "role", "office", "name");
  if (title === null) return [];
  return [
    {
      title,
      start: firstText(office, "start", "start_date", "startDate", "from"),
      end: firstText(office, "end", "end_date", "endDate", "to"),
    },
  ];
}

/** A list of `{scheme, identifier}`, or an object such as `{"wikidata": "Q42", "viaf": ["1", "2"]}`. */
function identifiersOf(person: JsonObject): Identifier[] {
  const given = person["identifiers"];
  const listed = Array.isArray(given)
    ? objectsOf(given).map(
        (each) => [firstText(each, "scheme"), firstText(each, "identifier", "value")] as const,
      )
    : Object.entries(isObject(given) ? given : {}).flatMap(([scheme, values]) =>
        listOf(values).map((value) => [scheme, textOf(value)] as const),
      );
  const own = ["wikidata", "wikipedia"].map((scheme) => [scheme, textOf(person[scheme])] as const);
  return [...listed, ...own].flatMap(([scheme, value]) =>
    scheme === null || value === null ? [] : [{ scheme, value }],
  );
}

/** Links to Wikidata identify the person; other links need not. */
function linksOf(person: JsonObject): Identifier[] {
  return objectsOf(person["links"]).flatMap((link) => {
    const url = firstText(link, "url");
    return url !== null && /^https?:\/\/www\.wikidata\.org\/(?:wiki|entity)\/Q\d+$/.test(url)
      ? [{ scheme: "wikidata", value: url }]
      : [];
  });
}
