import type { Db } from "../../db/database.js";
import { addToArchive } from "../../db/write/counts.js";
import type { FormKey } from "../../db/write/name-variants.js";
import { retireSpeakers } from "../../db/write/speakers.js";
import { bucketsOf } from "../identity/name-variants.js";
import { conclude, type Promises, type Recognition } from "../identity/resolve-speakers.js";
import { countAnew } from "../store/count-speakers.js";

/** Decides anew who is who around these names, after a decision came or went, and counts what that moves. */
export async function resettle(db: Db, keys: readonly FormKey[], promises: Promises): Promise<Recognition> {
  const people = await conclude(db, await bucketsOf(db, keys), promises);
  const gone = new Set(people.retired.map(({ id }) => id));
  await retireSpeakers(db, people.retired);
  const promised = promises.promised.map(({ id }) => id);
  await countAnew(
    db,
    [...new Set([...people.changed, ...promised])].filter((id) => !gone.has(id)),
  );
  await addToArchive(db, {
    articleCount: 0,
    quoteCount: 0,
    speakerCount: people.created - people.retired.length,
    topicCount: 0,
  });
  return people;
}
