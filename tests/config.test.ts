import { expect, test } from "vitest";
import { readApiKey, readConfig } from "../src/config.js";
import { databaseKindOf } from "../src/database-url.js";

const DEFAULTS = {
  database: "./.onrecord",
  host: "localhost",
  port: 4000,
  apiKeys: [],
  readAccess: "open",
  samples: true,
  corsOrigins: [],
  logLevel: "warn",
  poolSize: 4,
  statementTimeout: 10_000,
  directDatabase: null,
  outagePatience: 300_000,
  workers: null,
  pageDeadline: 20_000,
  http: {
    allowedHosts: [],
    trustedProxies: ["loopback"],
    connections: 3_000,
    connectionsPerAddress: 500,
    streams: 1_000,
    streamsPerClient: 400,
    objectsPerMinute: 1_000_000,
    redis: null,
    trustedDocuments: [],
    introspection: true,
    cacheSeconds: 60,
    tracing: false,
    metricsPort: null,
    metricsHost: "localhost",
    slowStatement: 1_000,
  },
};

test("without settings, every setting has a default", () => {
  expect(readConfig({}, {})).toEqual(DEFAULTS);
  expect(readConfig({ DATABASE_URL: "", PORT: "  ", ONRECORD_API_KEYS: "" }, {})).toEqual(DEFAULTS);
});

test("the environment sets everything", () => {
  const environment = {
    DATABASE_URL: "postgres://me:secret@db.example:5432/news",
    HOST: "0.0.0.0",
    PORT: "0",
    ONRECORD_API_KEYS: "first-key, second-key",
    ONRECORD_HOSTS: "archive.example.org, *.news.example",
    ONRECORD_READ: "key",
    ONRECORD_TRUSTED_PROXIES: "10.0.0.0/8, loopback",
    ONRECORD_CONNECTIONS: "5000",
    ONRECORD_CONNECTIONS_PER_ADDRESS: "50",
    ONRECORD_STREAMS: "2000",
    ONRECORD_STREAMS_PER_CLIENT: "20",
    ONRECORD_OBJECTS_PER_MINUTE: "0",
    ONRECORD_REDIS_URL: "redis://:secret@cache.example:6379",
    ONRECORD_TRUSTED_DOCUMENTS: "sdk, operations.json",
    ONRECORD_INTROSPECTION: "off",
    ONRECORD_CACHE_SECONDS: "0",
    OTEL_EXPORTER_OTLP_ENDPOINT: "http://localhost:4318",
    ONRECORD_METRICS_PORT: "9464",
    ONRECORD_METRICS_HOST: "0.0.0.0",
    ONRECORD_SLOW_STATEMENT: "250",
    ONRECORD_CORS_ORIGINS: "https://news.example,http://localhost:3000",
    ONRECORD_LOG_LEVEL: "debug",
    ONRECORD_POOL_SIZE: "8",
    ONRECORD_STATEMENT_TIMEOUT: "2500",
    DATABASE_DIRECT_URL: "postgres://me:secret@db.example:5433/news",
    ONRECORD_WAIT: "0",
    ONRECORD_WORKERS: "3",
    ONRECORD_PAGE_DEADLINE: "60000",
  };
  expect(readConfig(environment, {})).toEqual({
    database: "postgres://me:secret@db.example:5432/news",
    host: "0.0.0.0",
    port: 0,
    apiKeys: ["first-key", "second-key"],
    readAccess: "key",
    samples: true,
    corsOrigins: ["https://news.example", "http://localhost:3000"],
    logLevel: "debug",
    poolSize: 8,
    statementTimeout: 2500,
    directDatabase: "postgres://me:secret@db.example:5433/news",
    outagePatience: 0,
    workers: 3,
    pageDeadline: 60_000,
    http: {
      allowedHosts: ["archive.example.org", "*.news.example"],
      trustedProxies: ["10.0.0.0/8", "loopback"],
      connections: 5000,
      connectionsPerAddress: 50,
      streams: 2000,
      streamsPerClient: 20,
      objectsPerMinute: 0,
      redis: "redis://:secret@cache.example:6379",
      trustedDocuments: ["sdk", "operations.json"],
      introspection: false,
      cacheSeconds: 0,
      tracing: true,
      metricsPort: 9464,
      metricsHost: "0.0.0.0",
      slowStatement: 250,
    },
  });
});

test("a flag overrides its variable, even an invalid one", () => {
  const environment = { DATABASE_URL: "mysql://x", HOST: "h", PORT: "none", ONRECORD_WORKERS: "none" };
  const flags = { database: "archives/2024", host: "::1", port: "8080", workers: "2", samples: false };
  expect(readConfig(environment, flags)).toEqual({
    ...DEFAULTS,
    database: "archives/2024",
    host: "::1",
    port: 8080,
    samples: false,
    workers: 2,
  });
});

test("all problems are reported at once, each with its name, its value and the remedy", () => {
  const environment = {
    DATABASE_URL: "mysql://me:secret@db.example/news",
    HOST: "local host",
    PORT: "80a",
    ONRECORD_HOSTS: "good.example, https://bad.example",
    ONRECORD_TRUSTED_PROXIES: "10.0.0.0/8, proxy.example",
    ONRECORD_API_KEYS: "good,,bad key",
    ONRECORD_READ: "nobody",
    ONRECORD_POOL_SIZE: "0",
    ONRECORD_STATEMENT_TIMEOUT: "1.5",
    ONRECORD_PAGE_DEADLINE: "-1",
  };
  const flags = { corsOrigins: "https://news.example/path", logLevel: "loud", workers: "65" };
  expect(problemsOf(environment, flags)).toEqual([
    "DATABASE_URL is a mysql:// address: give a postgres:// address, such as postgres://user:password@localhost:5432/onrecord, or a folder.",
    'HOST is "local host": give a host name or an IP address, such as localhost or 0.0.0.0.',
    'PORT is "80a": give a whole number from 0 to 65535.',
    "ONRECORD_API_KEYS is a list in which a key or its name is empty, or holds a space or a letter outside ASCII: separate keys by single commas and write each as KEY or NAME:KEY in visible ASCII characters.",
    'ONRECORD_READ is "nobody": give one of open, key.',
    '--cors-origins is "https://news.example/path": give origins such as https://news.example, separated by commas.',
    '--log-level is "loud": give one of silent, fatal, error, warn, info, debug, trace.',
    'ONRECORD_POOL_SIZE is "0": give a whole number from 1 to 100.',
    'ONRECORD_STATEMENT_TIMEOUT is "1.5": give a whole number of milliseconds from 100 to 600000.',
    '--workers is "65": give a whole number from 1 to 64.',
    'ONRECORD_PAGE_DEADLINE is "-1": give a whole number of milliseconds from 100 to 600000.',
    'ONRECORD_HOSTS is "https://bad.example": give host names such as archive.example.org or *.example.org, separated by commas, or * for any.',
    'ONRECORD_TRUSTED_PROXIES is "proxy.example": give IP addresses or networks such as 10.0.0.0/8, loopback or private, separated by commas, or none.',
  ]);
});

test("an empty flag is a mistake, not an absent one", () => {
  expect(problemsOf({}, { database: "", port: "" })).toEqual([
    '--database is "": give a postgres:// address, such as postgres://user:password@localhost:5432/onrecord, or a folder.',
    '--port is "": give a whole number from 0 to 65535.',
  ]);
});

test.each([
  ["postgres://me:secret@db.example:port/news", "a postgres:// address that cannot be read"],
  ["postgres:/me:secret@db.example/news", "a postgres:// address that cannot be read"],
  ["postgres:me:secret@db.example/news", "a postgres:// address that cannot be read"],
  ["postgres:///me:secret@db.example/news", "a postgres:// address that cannot be read"],
  ["postgres://me:12/secret@db.example/news", "a postgres:// address that cannot be read"],
  ["postgres://me:12?secret@db.example/news", "a postgres:// address that cannot be read"],
  ["postgres://me:12#secret@db.example/news", "a postgres:// address that cannot be read"],
  ["postgres//me:secret@db.example/news", "an address without postgres://"],
  ["me:secret@db.example/news", "an address without postgres://"],
  ["mysql://me:secret@db.example/news", "a mysql:// address"],
])("a password is never shown: %s", (address, shown) => {
  expect(problemsOf({ DATABASE_URL: address }, {})).toEqual([
    `DATABASE_URL is ${shown}: give a postgres:// address, such as postgres://user:password@localhost:5432/onrecord, or a folder.`,
  ]);
});

test.each([
  "postgres://me:s%23cret@db.example/news?sslmode=require",
  "postgres://db.example/news?user=me@press&password=secret",
  "postgres:///news?host=/run/postgresql",
  "archives/a:b",
  "archives/me@press",
])("%s is an address of a database", (address) => {
  expect(readConfig({ DATABASE_URL: address }, {}).database).toBe(address);
});

function problemsOf(...settings: Parameters<typeof readConfig>): string[] {
  try {
    readConfig(...settings);
    return [];
  } catch (error) {
    return error instanceof Error ? error.message.split("\n") : [];
  }
}

test.each([
  ["alice:a-key", { name: "alice", key: "a-key" }],
  ["a.b@press-1:a:key", { name: "a.b@press-1", key: "a:key" }],
  ["a-key", { name: null, key: "a-key" }],
  ["1:a-key", { name: null, key: "1:a-key" }],
  [`${"n".repeat(41)}:a-key`, { name: null, key: `${"n".repeat(41)}:a-key` }],
])("the API key %s is read as %j", (text, key) => {
  expect(readApiKey(text)).toEqual(key);
});

test.each([":a-key", "alice:"])("%s is no API key", (text) => {
  expect(() => readConfig({ ONRECORD_API_KEYS: text }, {})).toThrow("a key or its name is empty");
});

test.each([
  ["postgres://me:secret@db.example:5432/news", "server"],
  ["PostgreSQL://db.example/news", "server"],
  ["memory://", "memory"],
  ["./.onrecord", "folder"],
  ["memory:", "folder"],
  ["postgres", "folder"],
])("%s names a %s", (url, kind) => {
  expect(databaseKindOf(url)).toBe(kind);
});

test.each([
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: "http://localhost:4318" }, true],
  [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "https://collector.example/v1/traces" }, true],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: "http://localhost:4318", OTEL_SDK_DISABLED: "true" }, false],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: "http://localhost:4318", OTEL_TRACES_EXPORTER: "none" }, false],
  [{ OTEL_SERVICE_NAME: "archive" }, false],
])("with %j, requests are traced: %s", (environment, expected) => {
  expect(readConfig(environment, {}).http.tracing).toBe(expected);
});

test("settings of OpenTelemetry that are not supported are reported", () => {
  expect(
    problemsOf({ OTEL_EXPORTER_OTLP_ENDPOINT: "localhost:4317", OTEL_EXPORTER_OTLP_PROTOCOL: "grpc" }, {}),
  ).toEqual([
    'OTEL_EXPORTER_OTLP_ENDPOINT is "localhost:4317": give the address of a collector, such as http://localhost:4318.',
    'OTEL_EXPORTER_OTLP_PROTOCOL is "grpc": give one of http/json, http/protobuf.',
  ]);
});
