import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Database } from "../../../db/database.js";
import type { OperationInfo, RequestRecord } from "./request-record.js";

/** What a page that was sent to be stored became. */
type PageOutcome = "CREATED" | "UPDATED" | "UNCHANGED" | "FAILED";

/** What is counted when somebody looks, rather than when it happens. */
interface MetricSources {
  readonly streams: () => number;
  readonly pool: Database["pool"];
  /** Connections of clients. */
  readonly connections: () => { readonly open: number; readonly refused: number };
  /** Requests that could not be read as HTTP. */
  readonly unreadable: () => number;
}

/** The metrics of a process, which several APIs may share. */
export interface Metrics {
  /** Sources replace those given before. */
  watch(sources: Partial<MetricSources>): void;
  countRequest(
    record: RequestRecord,
    answer: { readonly status: number; readonly milliseconds: number },
  ): void;
  countStatement(statement: { readonly milliseconds: number; readonly failed: boolean }): void;
  countPage(outcome: PageOutcome): void;
  /** In the text format of Prometheus. */
  read(): Promise<{ readonly contentType: string; readonly text: string }>;
}

/** Seconds. */
const DURATIONS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const COSTS = [1, 10, 100, 1_000, 5_000, 10_000, 25_000];

/**
 * @param operationNames The names that may label an operation. Others are labelled by the field that they select, so
 * that clients, who choose names, cannot create time series without end.
 */
export function createMetrics(operationNames: Iterable<string>): Metrics {
  const names = new Set(operationNames);
  const sources: { -readonly [Name in keyof MetricSources]?: MetricSources[Name] } = {};
  // Not the registry that prom-client shares by default: two servers in one process have metrics of their own.
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const requests = new Counter({
    name: "onrecord_requests_total",
    help: "GraphQL requests, by operation, type, HTTP status, and the code of the first error.",
    labelNames: ["operation", "type", "status", "code"],
    registers,
  });
  const requestDuration = new Histogram({
    name: "onrecord_request_duration_seconds",
    help: "Time from the arrival of a request to its answer; of a subscription, to its beginning.",
    labelNames: ["operation", "type"],
    buckets: DURATIONS,
    registers,
  });
  const requestCost = new Histogram({
    name: "onrecord_request_cost",
    help: "Price of GraphQL requests, as the limit of cost counts it; refused requests included.",
    labelNames: ["type"],
    buckets: COSTS,
    registers,
  });
  const requestStatements = new Histogram({
    name: "onrecord_request_statements",
    help: "SQL statements of each GraphQL request.",
    labelNames: ["type"],
    buckets: [0, 1, 2, 5, 10, 20, 50, 100],
    registers,
  });
  const statementDuration = new Histogram({
    name: "onrecord_statement_duration_seconds",
    help: "Time of SQL statements, waiting for a connection included.",
    labelNames: ["outcome"],
    buckets: DURATIONS,
    registers,
  });
  const pages = new Counter({
    name: "onrecord_ingested_pages_total",
    help: "Pages that were sent to this process to be stored, by outcome.",
    labelNames: ["outcome"],
    registers,
  });
  new Gauge({
    name: "onrecord_streams",
    help: "Open subscriptions.",
    registers,
    collect() {
      this.set(sources.streams?.() ?? 0);
    },
  });
  new Gauge({
    name: "onrecord_pool_connections",
    help: "Connections to the database for reading, by state; none if it is embedded.",
    labelNames: ["state"],
    registers,
    collect() {
      const { open, idle } = sources.pool?.() ?? { open: 0, idle: 0 };
      this.set({ state: "idle" }, idle);
      this.set({ state: "busy" }, open - idle);
    },
  });
  new Gauge({
    name: "onrecord_pool_waiting",
    help: "SQL statements that wait for a connection.",
    registers,
    collect() {
      this.set(sources.pool?.()?.waiting ?? 0);
    },
  });
  new Gauge({
    name: "onrecord_connections",
    help: "Open connections of clients.",
    registers,
    collect() {
      this.set(sources.connections?.().open ?? 0);
    },
  });
  new Counter({
    name: "onrecord_connections_refused_total",
    help: "Connections of clients that were refused, or closed to make room for others.",
    registers,
    collect() {
      this.reset();
      this.inc(sources.connections?.().refused ?? 0);
    },
  });
  new Counter({
    name: "onrecord_unreadable_requests_total",
    help: "Requests that could not be read as HTTP: malformed, too large, or not there in time.",
    registers,
    collect() {
      this.reset();
      this.inc(sources.unreadable?.() ?? 0);
    },
  });

  return {
    watch(given) {
      Object.assign(sources, given);
    },
    countRequest(record, { status, milliseconds }) {
      const { operation, cost, statements, code } = record;
      const type = operation?.type ?? "none";
      const label = labelOf(operation, names);
      requests.inc({ operation: label, type, status, code: code ?? "" });
      requestDuration.observe({ operation: label, type }, milliseconds / 1000);
      if (!operation) return;
      if (cost) requestCost.observe({ type }, cost.cost);
      requestStatements.observe({ type }, statements);
    },
    countStatement({ milliseconds, failed }) {
      statementDuration.observe({ outcome: failed ? "failed" : "ok" }, milliseconds / 1000);
    },
    countPage: (outcome) => pages.inc({ outcome }),
    async read() {
      return { contentType: registry.contentType, text: await registry.metrics() };
    },
  };
}

/** "SearchAll" if the name is known, else "{search}"; "{…}" for several fields, "invalid" without an operation. */
function labelOf(operation: OperationInfo | null, names: ReadonlySet<string>): string {
  if (!operation) return "invalid";
  const { name, field } = operation;
  if (name !== null && names.has(name)) return name;
  return `{${field ?? "…"}}`;
}
