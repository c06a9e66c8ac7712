import type { Config } from "../../config.js";
import { OnrecordError } from "../../errors/onrecord-error.js";
import type { ApiKeyCardFragment, ApiKeyScope } from "../../sdk/index.js";
import { requireArchiveFolder } from "../archive-options.js";
import type { Output } from "../output.js";
import { parseInstant } from "../parse-instant.js";
import { withClient } from "../with-client.js";
import type { AddKeyFlags, KeyFlags } from "./command.js";

/**
 * Creates a key and prints it, alone on standard output. A key that could not be printed is revoked, since nobody knows it.
 *
 * @throws {OnrecordError} BAD_USER_INPUT for scopes or an end that cannot be read, and for a name that is taken.
 */
export async function addKey(name: string, flags: AddKeyFlags, config: Config): Promise<void> {
  const input = { name, scopes: parseScopes(flags.scope), expiresAt: parseEnd(flags.expires, Date.now()) };
  requireArchiveFolder(config.database);
  await withClient("onrecord keys add", config, async (client, output) => {
    const { createApiKey: created } = await client.createApiKey({ input });
    const { key, apiKey } = created;
    try {
      await writeOrFail(output, flags.json ? JSON.stringify({ ...apiKey, key }) : key);
    } catch (error) {
      await client.revokeApiKey({ name });
      throw error;
    }
    const end = apiKey.expiresAt === null ? "without an end" : `until ${minuteOf(apiKey.expiresAt)}`;
    process.stderr.write(
      `The API key "${name}" is valid ${end}, for ${scopesOf(apiKey)}. It is shown only now: keep it in a safe place.\n`,
    );
  });
}

async function writeOrFail(output: Output, line: string): Promise<void> {
  if ((await output.writeLine(line)) && (await output.finish())) return;
  throw new OnrecordError(
    "BAD_USER_INPUT",
    "The reader of standard output closed it before the key was written, so the key was revoked: add it again.",
  );
}

/** Prints the keys, newest first, one per line. */
export async function listKeys({ all = false, json = false }: KeyFlags, config: Config): Promise<void> {
  requireArchiveFolder(config.database);
  await withClient("onrecord keys list", config, async (client, output) => {
    let count = 0;
    for await (const key of client.each.apiKeys()) {
      if (key.revokedAt !== null && !all) continue;
      count++;
      await output.writeLine(json ? JSON.stringify(key) : describe(key));
    }
    if (count === 0 && !json) await output.writeLine("The archive has no API keys.");
  });
}

/** Revokes the key of this name. */
export async function revokeKey(name: string, { json = false }: KeyFlags, config: Config): Promise<void> {
  requireArchiveFolder(config.database);
  await withClient("onrecord keys revoke", config, async (client, output) => {
    const { apiKey } = (await client.revokeApiKey({ name })).revokeApiKey;
    await output.writeLine(json ? JSON.stringify(apiKey) : `${name}: revoked`);
  });
}

function describe(key: ApiKeyCardFragment): string {
  const { name, createdAt, createdBy, lastUsedAt } = key;
  const used =
    lastUsedAt === null ? "never used" : `last used at ${minuteOf(lastUsedAt)} or up to an hour later`;
  return `${name}: ${scopesOf(key)}; created ${dayOf(createdAt)} by ${createdBy}; ${endOf(key)}; ${used}`;
}

function endOf({ active, expiresAt, revokedAt, revokedBy }: ApiKeyCardFragment): string {
  if (revokedAt !== null) return `revoked ${dayOf(revokedAt)} by ${revokedBy}`;
  if (expiresAt === null) return "never expires";
  return `${active ? "expires" : "expired"} at ${minuteOf(expiresAt)}`;
}

const scopesOf = ({ scopes }: Pick<ApiKeyCardFragment, "scopes">) => scopes.join(", ").toLowerCase();

const dayOf = (instant: string) => instant.slice(0, "2027-01-31".length);

const minuteOf = (instant: string) => `${instant.slice(0, "2027-01-31T12:00".length).replace("T", " ")} UTC`;

const SCOPES: Readonly<Record<string, ApiKeyScope>> = {
  read: "READ",
  ingest: "INGEST",
  correct: "CORRECT",
  admin: "ADMIN",
};

function parseScopes(text: string): ApiKeyScope[] {
  return text.split(",").map((part) => {
    const scope = SCOPES[part.trim()];
    if (scope) return scope;
    throw new OnrecordError(
      "BAD_USER_INPUT",
      `--scope has "${part.trim()}": give any of ${Object.keys(SCOPES).join(", ")}, separated by commas.`,
    );
  });
}

const MILLISECONDS = { h: 3_600_000, d: 86_400_000 } as const;

/** Null for a key without an end. */
function parseEnd(text: string, now: number): string | null {
  if (text === "never") return null;
  const [, count, unit] = /^([1-9]\d{0,5})([hd])$/.exec(text) ?? [];
  if (count && (unit === "h" || unit === "d")) {
    return new Date(now + Number(count) * MILLISECONDS[unit]).toISOString();
  }
  const instant = parseInstant(text);
  if (instant !== null && Date.parse(instant) > now) return instant;
  throw new OnrecordError(
    "BAD_USER_INPUT",
    instant === null
      ? `--expires is "${text}": give a time from now such as 90d or 12h, a day such as 2027-01-31, or never.`
      : `--expires is "${text}", which is over: give a later time, or never.`,
  );
}
