import { isNetwork } from "./networks.js";
import {
  ONLY_VARIABLE,
  type ParseResult,
  type Parser,
  parseHost,
  parseList,
  parseOneOf,
  parseWholeNumber,
  quoted,
  type ReadSetting,
} from "./parsers.js";

/** The settings of the HTTP server of `onrecord serve`. */
export interface HttpSettings {
  /** Names that clients may call the server by, beside localhost, IP addresses and `host`: "*.example.org", "*". */
  readonly allowedHosts: readonly string[];
  /** Addresses of proxies whose X-Forwarded-For tells the client's address: see `isNetwork`. */
  readonly trustedProxies: readonly string[];
  /** How many connections may be open at once. */
  readonly connections: number;
  /** How many of them one address may have that is no trusted proxy. */
  readonly connectionsPerAddress: number;
  /** How many subscriptions may be open at once. */
  readonly streams: number;
  /** How many of them one client may have. */
  readonly streamsPerClient: number;
  /** Objects that one client may ask for within a minute; 0 for no limit. */
  readonly objectsPerMinute: number;
  /** The address of a Redis server that counts them for all processes; null for none. */
  readonly redis: string | null;
  /** The port of `/metrics`; null if they are not served. */
  readonly metricsPort: number | null;
  readonly metricsHost: string;
  /** Files of the only operations that run, by their ids; "sdk" for those of the SDK. Empty if any operation runs. */
  readonly trustedDocuments: readonly string[];
  /** Whether callers may query the schema. */
  readonly introspection: boolean;
  /** Seconds for which caches may keep the answers to persisted queries. */
  readonly cacheSeconds: number;
  /** Whether spans are sent to OpenTelemetry's endpoint, which its packages read themselves. */
  readonly tracing: boolean;
  /** Milliseconds from which a statement is logged as slow. */
  readonly slowStatement: number;
}

/** The flags of `serve` among them; each overrides its environment variable. */
export interface HttpFlags {
  readonly allowedHosts?: string;
}

export function readHttpSettings(setting: ReadSetting, flags: HttpFlags): HttpSettings {
  return {
    allowedHosts: setting(
      ["--allowed-hosts", flags.allowedHosts],
      "ONRECORD_HOSTS",
      [],
      parseList(
        isHostPattern,
        "give host names such as archive.example.org or *.example.org, separated by commas, or * for any",
      ),
    ),
    trustedProxies: setting(
      ONLY_VARIABLE,
      "ONRECORD_TRUSTED_PROXIES",
      ["loopback"],
      parseList(
        isNetwork,
        "give IP addresses or networks such as 10.0.0.0/8, loopback or private, separated by commas, or none",
      ),
    ),
    connections: setting(ONLY_VARIABLE, "ONRECORD_CONNECTIONS", 3_000, parseWholeNumber(10, 100_000)),
    connectionsPerAddress: setting(
      ONLY_VARIABLE,
      "ONRECORD_CONNECTIONS_PER_ADDRESS",
      500,
      parseWholeNumber(1, 100_000),
    ),
    streams: setting(ONLY_VARIABLE, "ONRECORD_STREAMS", 1_000, parseWholeNumber(0, 100_000)),
    streamsPerClient: setting(
      ONLY_VARIABLE,
      "ONRECORD_STREAMS_PER_CLIENT",
      400,
      parseWholeNumber(0, 100_000),
    ),
    objectsPerMinute: setting(
      ONLY_VARIABLE,
      "ONRECORD_OBJECTS_PER_MINUTE",
      1_000_000,
      parseWholeNumber(0, 1_000_000_000),
    ),
    redis: setting<string | null>(ONLY_VARIABLE, "ONRECORD_REDIS_URL", null, parseRedis),
    metricsPort: setting<number | null>(
      ONLY_VARIABLE,
      "ONRECORD_METRICS_PORT",
      null,
      parseWholeNumber(1, 65_535),
    ),
    metricsHost: setting(ONLY_VARIABLE, "ONRECORD_METRICS_HOST", "localhost", parseHost),
    trustedDocuments: setting(
      ONLY_VARIABLE,
      "ONRECORD_TRUSTED_DOCUMENTS",
      [],
      parseList((file) => file !== "", "give files such as operations.json, or sdk, separated by commas"),
    ),
    introspection: setting(ONLY_VARIABLE, "ONRECORD_INTROSPECTION", "on", parseOneOf(["on", "off"])) === "on",
    cacheSeconds: setting(ONLY_VARIABLE, "ONRECORD_CACHE_SECONDS", 60, parseWholeNumber(0, 31_536_000)),
    tracing: readTracing(setting),
    slowStatement: setting(
      ONLY_VARIABLE,
      "ONRECORD_SLOW_STATEMENT",
      1_000,
      parseWholeNumber(1, 600_000, "milliseconds"),
    ),
  };
}

function parseRedis(text: string): ParseResult<string> {
  const isRedis = URL.canParse(text) && ["redis:", "rediss:"].includes(new URL(text).protocol);
  // It may hold a password.
  return isRedis
    ? { value: text }
    : { shown: "no address of a Redis server", remedy: "give one such as redis://localhost:6379" };
}

/** A host name, a name with "*." before it, or "*"; ports are ignored. */
function isHostPattern(text: string): boolean {
  return text === "*" || /^(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?(:\d+)?$/i.test(text);
}

/** True if an endpoint for spans is given and tracing is not turned off, by the variables that OpenTelemetry defines. */
function readTracing(setting: ReadSetting): boolean {
  const variable = <Value>(name: string, fallback: Value, read: Parser<Value>) =>
    setting(ONLY_VARIABLE, name, fallback, read);
  const hasEndpoint = variable("OTEL_EXPORTER_OTLP_ENDPOINT", false, parseEndpoint);
  const hasOwnEndpoint = variable("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", false, parseEndpoint);
  variable("OTEL_EXPORTER_OTLP_PROTOCOL", "http/json", parseOneOf(["http/json", "http/protobuf"]));
  const isDisabled =
    variable("OTEL_SDK_DISABLED", "false", (text) => ({ value: text.toLowerCase() })) === "true";
  const exporter = variable("OTEL_TRACES_EXPORTER", "otlp", parseOneOf(["otlp", "none"]));
  return (hasEndpoint || hasOwnEndpoint) && !isDisabled && exporter === "otlp";
}

function parseEndpoint(text: string): ParseResult<boolean> {
  const isUrl = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  return isUrl
    ? { value: true }
    : quoted(text, "give the address of a collector, such as http://localhost:4318");
}
