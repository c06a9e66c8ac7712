import { insertApiKey, markRevoked, unrevokedKeyCount, unrevokedKeyNamed } from "../../db/write/api-keys.js";
import { recordEvent } from "../../db/write/audit-events.js";
import { show } from "../../errors/onrecord-error.js";
import { requireScope } from "../callers/caller.js";
import { generateApiKey, hashOfApiKey } from "../callers/stored-keys.js";
import type * as schema from "../generated/schema.js";
import type { ApiKeyResult, CreateApiKeyResult } from "../loading/rows.js";
import type { Context } from "../requests/context.js";
import { badInput, checkStorable } from "../values/bad-input.js";

/** The most keys that may be in force, expired ones included. */
const MAX_KEYS = 1_000;

/**
 * Creates a key and returns its secret. An expired key of the same name is revoked, which frees the name.
 *
 * @throws OnrecordError UNAUTHENTICATED or FORBIDDEN if the caller lacks the scope, BAD_USER_INPUT for values that a key
 * cannot have and for a name that is taken.
 */
export async function createApiKey(
  input: schema.CreateApiKeyInput,
  context: Context,
): Promise<CreateApiKeyResult> {
  const actor = requireScope(context, "ADMIN");
  const name = checkName(input.name);
  const scopes = [...new Set(input.scopes)];
  if (scopes.length === 0) throw badInput('"input.scopes" must hold at least one scope.');
  const expiresAt = checkEnd(input.expiresAt ?? null);
  const key = generateApiKey();
  const id = await context.archive.write(async (db) => {
    const namesake = await unrevokedKeyNamed(db, name);
    if (namesake && !namesake.hasExpired) {
      throw badInput(`There is an API key named ${show(name)}: revoke it first, or choose another name.`);
    }
    if (namesake) await markRevoked(db, namesake.id, actor.name);
    else if ((await unrevokedKeyCount(db)) >= MAX_KEYS) {
      throw badInput(
        `The archive has ${MAX_KEYS} API keys already: revoke one before creating ${show(name)}.`,
      );
    }
    const created = await insertApiKey(db, {
      name,
      hash: hashOfApiKey(key),
      scopes,
      createdBy: actor.name,
      expiresAt,
    });
    await recordEvent(db, actor, {
      action: "CREATE_API_KEY",
      target: { type: "ApiKey", id: created },
      subject: name,
      created: 1,
      updated: namesake ? 1 : 0,
    });
    return created;
  });
  context.loaders = context.createLoaders();
  return { id, key };
}

/** @throws OnrecordError UNAUTHENTICATED or FORBIDDEN if the caller lacks the scope, BAD_USER_INPUT for an unknown name. */
export async function revokeApiKey(name: string, context: Context): Promise<ApiKeyResult> {
  const actor = requireScope(context, "ADMIN");
  const id = await context.archive.write(async (db) => {
    const key = await unrevokedKeyNamed(db, checkStorable(name, "name"));
    if (!key) {
      throw badInput(
        `No API key in force is named ${show(name)}: "onrecord keys list" prints the names of all keys.`,
      );
    }
    await markRevoked(db, key.id, actor.name);
    await recordEvent(db, actor, {
      action: "REVOKE_API_KEY",
      target: { type: "ApiKey", id: key.id },
      subject: name,
      updated: 1,
    });
    return key.id;
  });
  context.loaders = context.createLoaders();
  return { id };
}

/** As the names of keys in ONRECORD_API_KEYS. */
function checkName(name: string): string {
  if (/^[A-Za-z][\w.@-]{0,39}$/.test(name)) return name;
  throw badInput(
    `"input.name" must be 1 to 40 letters, digits and any of _.@-, beginning with a letter, not ${show(name)}.`,
  );
}

function checkEnd(expiresAt: string | null): string | null {
  if (expiresAt === null || Date.parse(expiresAt) > Date.now()) return expiresAt;
  throw badInput(`"input.expiresAt" must be in the future, not ${show(expiresAt)}.`);
}
