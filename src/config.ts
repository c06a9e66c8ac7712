import { type HttpFlags, type HttpSettings, readHttpSettings } from "./config/http-settings.js";
import {
  ONLY_VARIABLE,
  type ParseResult,
  parseHost,
  parseList,
  parseOneOf,
  parseWholeNumber,
  quoted,
  type ReadSetting,
} from "./config/parsers.js";
import { databaseKindOf } from "./database-url.js";
import { OnrecordError } from "./errors/onrecord-error.js";

/** All settings, validated. */
export interface Config {
  /** A `postgres://` address, `memory://`, or the folder of an embedded archive. */
  readonly database: string;
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  /** Keys that may do everything over the network, each "KEY" or "NAME:KEY", beside those that the archive stores. */
  readonly apiKeys: readonly string[];
  /** Who may read over the network: everybody, or only those with an API key. */
  readonly readAccess: ReadAccess;
  /** Whether `serve` loads the sample pages into an empty embedded archive. */
  readonly samples: boolean;
  /** Origins that may call the API from a browser. */
  readonly corsOrigins: readonly string[];
  readonly logLevel: LogLevel;
  /** Maximum number of connections to a Postgres server. */
  readonly poolSize: number;
  /** Milliseconds that one SQL statement may take. */
  readonly statementTimeout: number;
  /** The address of the Postgres server itself if `database` is that of a pooler; null if it is not. */
  readonly directDatabase: string | null;
  /** Milliseconds for which an ingest waits for an archive that has become unavailable. */
  readonly outagePatience: number;
  /** Number of threads that read pages; null to let the command choose. */
  readonly workers: number | null;
  /** Milliseconds that reading one page may take. */
  readonly pageDeadline: number;
  readonly http: HttpSettings;
}

type ReadAccess = (typeof READ_ACCESSES)[number];
const READ_ACCESSES = ["open", "key"] as const;

type LogLevel = (typeof LOG_LEVELS)[number];
const LOG_LEVELS = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;

/** The command-line flags; each overrides its environment variable. */
export interface Flags extends HttpFlags {
  readonly database?: string;
  readonly host?: string;
  readonly port?: string;
  readonly corsOrigins?: string;
  readonly logLevel?: string;
  readonly workers?: string;
  readonly wait?: string;
  readonly samples?: boolean;
}

/**
 * Reads and validates the settings from the environment and the flags.
 * @throws {OnrecordError} BAD_USER_INPUT listing every problem, one per line.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, flags: Flags): Config {
  const problems: string[] = [];

  // An empty variable counts as unset, an empty flag as a mistake.
  const setting: ReadSetting = ([flagName, flag], variable, fallback, read) => {
    const text = flag ?? (environment[variable]?.trim() || undefined);
    if (text === undefined) return fallback;
    const reading = read(text);
    if ("value" in reading) return reading.value;
    problems.push(`${flag === undefined ? variable : flagName} is ${reading.shown}: ${reading.remedy}.`);
    return fallback;
  };

  const config: Config = {
    database: setting(["--database", flags.database], "DATABASE_URL", "./.onrecord", parseDatabase),
    host: setting(["--host", flags.host], "HOST", "localhost", parseHost),
    port: setting(["--port", flags.port], "PORT", 4000, parseWholeNumber(0, 65_535)),
    apiKeys: setting(ONLY_VARIABLE, "ONRECORD_API_KEYS", [], parseApiKeys),
    readAccess: setting(ONLY_VARIABLE, "ONRECORD_READ", "open", parseOneOf(READ_ACCESSES)),
    samples: flags.samples ?? true,
    corsOrigins: setting(
      ["--cors-origins", flags.corsOrigins],
      "ONRECORD_CORS_ORIGINS",
      [],
      parseList(isOrigin, "give origins such as https://news.example, separated by commas"),
    ),
    logLevel: setting(["--log-level", flags.logLevel], "ONRECORD_LOG_LEVEL", "warn", parseOneOf(LOG_LEVELS)),
    poolSize: setting(ONLY_VARIABLE, "ONRECORD_POOL_SIZE", 4, parseWholeNumber(1, 100)),
    statementTimeout: setting(
      ONLY_VARIABLE,
      "ONRECORD_STATEMENT_TIMEOUT",
      10_000,
      parseWholeNumber(100, 600_000, "milliseconds"),
    ),
    directDatabase: setting<string | null>(ONLY_VARIABLE, "DATABASE_DIRECT_URL", null, parseServer),
    outagePatience:
      1000 * setting(["--wait", flags.wait], "ONRECORD_WAIT", 300, parseWholeNumber(0, 86_400, "seconds")),
    workers: setting<number | null>(
      ["--workers", flags.workers],
      "ONRECORD_WORKERS",
      null,
      parseWholeNumber(1, 64),
    ),
    pageDeadline: setting(
      ONLY_VARIABLE,
      "ONRECORD_PAGE_DEADLINE",
      20_000,
      parseWholeNumber(100, 600_000, "milliseconds"),
    ),
    http: readHttpSettings(setting, flags),
  };
  if (problems.length > 0) throw new OnrecordError("BAD_USER_INPUT", problems.join("\n"));
  return config;
}

function parseDatabase(text: string): ParseResult<string> {
  const remedy =
    "give a postgres:// address, such as postgres://user:password@localhost:5432/onrecord, or a folder";
  if (text.trim() === "") return quoted(text, remedy);
  switch (databaseKindOf(text)) {
    case "memory":
      return { value: text };
    case "server":
      if (isServerAddress(text)) return { value: text };
      return { shown: "a postgres:// address that cannot be read", remedy };
    case "folder": {
      const [, scheme] = /^([a-z][a-z0-9+.-]+):\/\//i.exec(text) ?? [];
      if (scheme) return { shown: `a ${scheme.toLowerCase()}:// address`, remedy };
      if (HAS_PASSWORD.test(text)) return { shown: "an address without postgres://", remedy };
      return { value: text };
    }
  }
}

/** A user with a password, as in "me:secret@host": no folder is named so, and messages would show it. */
const HAS_PASSWORD = /:[^/\\]*@/;

/**
 * Whether user and password are where a URL has them. With a typo, or with a character of the password that is not
 * percent-encoded, a part of the password is in the host, the port or the path, which messages show.
 */
function isServerAddress(text: string): boolean {
  if (!/^[a-z]+:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { pathname, search, hash } = new URL(text);
  return !pathname.includes("@") && hash === "" && !(pathname.length < 2 && search.includes("@"));
}

function parseServer(text: string): ParseResult<string> {
  const reading = parseDatabase(text);
  if (!("value" in reading) || databaseKindOf(text) === "server") return reading;
  return quoted(text, "give the postgres:// address of the server behind the pooler");
}

function parseApiKeys(text: string): ParseResult<readonly string[]> {
  const keys = text.split(",").map((key) => key.trim());
  if (keys.every((key) => /^[!-~]+$/.test(key) && !/^:|^[^:]+:$/.test(key))) return { value: keys };
  return {
    shown: "a list in which a key or its name is empty, or holds a space or a letter outside ASCII",
    remedy: "separate keys by single commas and write each as KEY or NAME:KEY in visible ASCII characters",
  };
}

/**
 * Splits "alice:KEY" into name and key. A name has at most 40 letters, digits and any of `_.@-`, and begins with a
 * letter; if the text before the colon is not a valid name, it is part of the key.
 */
export function readApiKey(text: string): { readonly name: string | null; readonly key: string } {
  const [, name, key] = /^([A-Za-z][\w.@-]{0,39}):(.+)$/.exec(text) ?? [];
  return name && key ? { name, key } : { name: null, key: text };
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
