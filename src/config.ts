import { availableParallelism } from "node:os";
import { databaseKindOf } from "./database-url.js";
import { OnrecordError } from "./errors/onrecord-error.js";

/** Everything that can be set, checked. */
export interface Config {
  /** A `postgres://` address, `memory://`, or the folder of an embedded archive. */
  readonly database: string;
  readonly host: string;
  /** 0 lets the system choose one. */
  readonly port: number;
  /** Who may write over the network, each "KEY" or "NAME:KEY"; none: nobody. */
  readonly apiKeys: readonly string[];
  /** Whether `serve` fills an empty embedded archive. */
  readonly samples: boolean;
  /** Origins whose pages may call the API from a browser. */
  readonly corsOrigins: readonly string[];
  readonly logLevel: LogLevel;
  /** Connections to a Postgres server at most. */
  readonly poolSize: number;
  /** Milliseconds that one SQL statement may take. */
  readonly statementTimeout: number;
  /** Threads that read pages. */
  readonly workers: number;
  /** Milliseconds that reading one page may take. */
  readonly pageDeadline: number;
}

type LogLevel = (typeof LOG_LEVELS)[number];
const LOG_LEVELS = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;

/** What was typed after a command; each wins over its variable in the environment. */
export interface Flags {
  readonly database?: string;
  readonly host?: string;
  readonly port?: string;
  readonly corsOrigins?: string;
  readonly logLevel?: string;
  readonly workers?: string;
  readonly samples?: boolean;
}

/**
 * One checked Config from the environment and the flags.
 * @throws {OnrecordError} BAD_USER_INPUT with every problem found, a line for each.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, flags: Flags): Config {
  const problems: string[] = [];

  /** The flag, else the variable, else the fallback; an empty variable counts as none. */
  function setting<Value>(
    [flagName, flag]: [name: string, value: string | undefined],
    variable: string,
    fallback: Value,
    read: Reader<Value>,
  ): Value {
    const text = flag ?? (environment[variable]?.trim() || undefined);
    if (text === undefined) return fallback;
    const reading = read(text);
    if ("value" in reading) return reading.value;
    problems.push(`${flag === undefined ? variable : flagName} is ${reading.shown}: ${reading.remedy}.`);
    return fallback;
  }
  const onlyVariable: [string, undefined] = ["", undefined];

  const config: Config = {
    database: setting(["--database", flags.database], "DATABASE_URL", "./.onrecord", databaseUrl),
    host: setting(["--host", flags.host], "HOST", "localhost", host),
    port: setting(["--port", flags.port], "PORT", 4000, wholeNumber(0, 65_535)),
    apiKeys: setting(onlyVariable, "ONRECORD_API_KEYS", [], apiKeys),
    samples: flags.samples ?? true,
    corsOrigins: setting(["--cors-origins", flags.corsOrigins], "ONRECORD_CORS_ORIGINS", [], corsOrigins),
    logLevel: setting(["--log-level", flags.logLevel], "ONRECORD_LOG_LEVEL", "warn", logLevel),
    poolSize: setting(onlyVariable, "ONRECORD_POOL_SIZE", 4, wholeNumber(1, 100)),
    statementTimeout: setting(
      onlyVariable,
      "ONRECORD_STATEMENT_TIMEOUT",
      10_000,
      wholeNumber(100, 600_000, "milliseconds"),
    ),
    workers: setting(
      ["--workers", flags.workers],
      "ONRECORD_WORKERS",
      Math.max(1, availableParallelism() - 1),
      wholeNumber(1, 64),
    ),
    pageDeadline: setting(
      onlyVariable,
      "ONRECORD_PAGE_DEADLINE",
      20_000,
      wholeNumber(100, 600_000, "milliseconds"),
    ),
  };
  if (problems.length > 0) throw new OnrecordError("BAD_USER_INPUT", problems.join("\n"));
  return config;
}

/** A value; or why there is none: how it may be shown (a password or key never), and what would be right. */
type Reading<Value> = { readonly value: Value } | { readonly shown: string; readonly remedy: string };
type Reader<Value> = (text: string) => Reading<Value>;

const quoted = (text: string, remedy: string) => ({ shown: JSON.stringify(text), remedy });

function databaseUrl(text: string): Reading<string> {
  const remedy =
    "give a postgres:// address, such as postgres://user:password@localhost:5432/onrecord, or a folder";
  if (text.trim() === "") return quoted(text, remedy);
  switch (databaseKindOf(text)) {
    case "memory":
      return { value: text };
    case "server":
      if (URL.canParse(text)) return { value: text };
      return { shown: "a postgres:// address that cannot be read", remedy };
    case "folder": {
      const [, scheme] = /^([a-z][a-z0-9+.-]+):\/\//i.exec(text) ?? [];
      return scheme ? { shown: `a ${scheme.toLowerCase()}:// address`, remedy } : { value: text };
    }
  }
}

function host(text: string): Reading<string> {
  const remedy = "give a host name or an IP address, such as localhost or 0.0.0.0";
  return /^[a-z0-9._:%-]+$/i.test(text) ? { value: text } : quoted(text, remedy);
}

function apiKeys(text: string): Reading<readonly string[]> {
  const keys = text.split(",").map((key) => key.trim());
  if (keys.every((key) => /^[!-~]+$/.test(key) && !/^:|^[^:]+:$/.test(key))) return { value: keys };
  return {
    shown: "a list in which a key or its name is empty, or holds a space or a letter outside ASCII",
    remedy: "separate keys by single commas and write each as KEY or NAME:KEY in visible ASCII characters",
  };
}

/**
 * "alice:KEY" is Alice's. What stands before a colon and could be no name, for its length or its signs, is part
 * of the key.
 */
export function readApiKey(text: string): { readonly name: string | null; readonly key: string } {
  const [, name, key] = /^([A-Za-z][\w.@-]{0,39}):(.+)$/.exec(text) ?? [];
  return name && key ? { name, key } : { name: null, key: text };
}

function corsOrigins(text: string): Reading<readonly string[]> {
  const origins = text.split(",").map((origin) => origin.trim());
  const wrong = origins.find((origin) => !isOrigin(origin));
  const remedy = "give origins such as https://news.example, separated by commas";
  return wrong === undefined ? { value: origins } : quoted(wrong, remedy);
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

function logLevel(text: string): Reading<LogLevel> {
  const level = LOG_LEVELS.find((level) => level === text);
  return level ? { value: level } : quoted(text, `give one of ${LOG_LEVELS.join(", ")}`);
}

function wholeNumber(least: number, most: number, unit?: string): Reader<number> {
  const remedy = `give a whole number${unit ? ` of ${unit}` : ""} from ${least} to ${most}`;
  return (text) => {
    const value = Number(text);
    return /^\d+$/.test(text) && value >= least && value <= most ? { value } : quoted(text, remedy);
  };
}
