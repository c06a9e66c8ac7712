import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createSchema, createYoga } from "graphql-yoga";
import { type Logger, pino } from "pino";
import { createLruCache } from "../../collections/lru-cache.js";
import { createNetworkCheck } from "../../config/networks.js";
import type { Database } from "../../db/database.js";
import type { Extractor } from "../../ingest/extraction/extractor.js";
import { createAuthenticator } from "../callers/authenticator.js";
import { requireReader } from "../callers/caller.js";
import { clientAddress } from "../callers/client-address.js";
import { clientName } from "../callers/client-identity.js";
import { createExecutor } from "../execution/executor.js";
import { type BudgetOptions, createBudgets } from "../limits/budgets.js";
import { useFairUse } from "../limits/fair-use.js";
import { DEFAULT_LIMITS, type Limits, useLimits } from "../limits/limits.js";
import { atPace } from "../limits/paced-fields.js";
import { useExecution } from "../live/execution.js";
import { createStreams } from "../live/streams.js";
import { useSubscriptions } from "../live/subscriptions.js";
import { type Context, createContext, createSharedScope } from "../requests/context.js";
import { createPace } from "../requests/pace.js";
import { createRequestPlans } from "../requests/request-plans.js";
import { resolvers } from "../resolvers/index.js";
import { createHostCheck, useAllowedHosts } from "./access/allowed-hosts.js";
import { createIdentityOf, type RequestSource, useReadAccess } from "./access/authentication.js";
import { corsFor } from "./access/cors.js";
import { useNoIntrospection } from "./access/introspection.js";
import { readTarget } from "./access/request-target.js";
import { useSecurityHeaders } from "./access/security-headers.js";
import { useCacheHeaders } from "./answers/cache-headers.js";
import { useCostReport } from "./answers/cost-report.js";
import { createErrorPresenter, usePresentedErrors } from "./answers/present-errors.js";
import { useGraphiQL } from "./graphiql/graphiql.js";
import { arrivingFetch, arrivingRequest, sendAnswer, withBody } from "./incoming-request.js";
import type { Metrics } from "./monitoring/metrics.js";
import { createRequestEnd, useRequestEnd } from "./monitoring/request-end.js";
import { useRequestRecord } from "./monitoring/request-record.js";
import { useRequestTracing } from "./monitoring/request-tracing.js";
import { createStatementWatch } from "./monitoring/statement-watch.js";
import type { RequestSpan, Tracing } from "./monitoring/tracing.js";
import { createDocumentRunner, useDocumentPace } from "./parameters/document-pace.js";
import { createDocumentReader } from "./parameters/documents.js";
import { useParameters } from "./parameters/read-parameters.js";
import { createPlainPosts } from "./plain-posts.js";
import { checkDatabase, type Readiness } from "./readiness.js";
import { type RequestInfo, startRequest } from "./request-info.js";
import { GRAPHQL_PATH, isHealth, useRoutes } from "./routes.js";

export interface ApiOptions {
  readonly db: Database;
  readonly extractor: Pick<Extractor, "extract">;
  /** "NAME:KEY" or "KEY". Each of these keys has every scope, like a key that the archive stores with all scopes. */
  readonly apiKeys?: readonly string[];
  /** Who may read: everybody, the default, or only callers with an API key. */
  readonly readAccess?: "open" | "key";
  /** Whether every caller may do everything, for a socket that only the owner of the archive can reach. */
  readonly trusted?: boolean;
  /**
   * Names that clients may call the server by, beside localhost and IP addresses: "example.org", "*.example.org" for all
   * names below it, "*" for any. Requests for other names are refused, since any web page could send them.
   */
  readonly allowedHosts?: readonly string[];
  /**
   * Addresses of proxies whose X-Forwarded-For tells the client's address: IP addresses, networks such as "10.0.0.0/8",
   * "loopback", "private" or "none". "loopback" by default.
   */
  readonly trustedProxies?: readonly string[];
  /** Other origins whose pages may send requests from a browser, such as "https://example.org"; none by default. */
  readonly corsOrigins?: readonly string[];
  /** No logging by default. */
  readonly logger?: Logger;
  /** Milliseconds from which a statement is logged as slow, at level warn; 1,000 by default. */
  readonly slowStatement?: number;
  /** What each client may cost within a minute; no limit by default. */
  readonly budget?: BudgetOptions;
  /** Counts what the API does: see `createMetrics`. */
  readonly metrics?: Metrics;
  /** Sends spans of requests, operations and statements. */
  readonly tracing?: Tracing;
  /** Operations by their ids, which callers can send instead of the text: "sha256:…" or any other text. */
  readonly documents?: Readonly<Record<string, string>>;
  /** Whether only the operations in `documents` run. */
  readonly onlyKnownDocuments?: boolean;
  /** Whether callers may query the schema; true by default. */
  readonly introspection?: boolean;
  /** Seconds for which caches may keep the answers to persisted queries that are sent by GET; 60 by default. */
  readonly cacheSeconds?: number;
  /** Whether fields are read in the statement of their parent where that is possible; true by default. */
  readonly lookAhead?: boolean;
  /** Overrides of `DEFAULT_LIMITS`. */
  readonly limits?: Partial<Limits>;
}

export interface Api {
  /** Responds to one request, without a network. */
  fetch(request: Request): Promise<Response>;
  /** The same as a request listener for `node:http`. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Makes the readiness check fail and ends all subscriptions; other requests are still answered. */
  drain(): Promise<void>;
  /** Drains, and resolves when all requests are finished. The database stays open. */
  close(): Promise<void>;
}

/** The GraphQL API of an archive, with GraphiQL at `/graphql` and health checks at `/health/live` and `/health/ready`. */
export function createApi({
  db: database,
  extractor,
  apiKeys = [],
  readAccess = "open",
  trusted = false,
  allowedHosts = [],
  trustedProxies = ["loopback"],
  corsOrigins = [],
  logger = pino({ level: "silent" }),
  slowStatement = 1_000,
  budget = { objectsPerMinute: 0, redis: null },
  metrics,
  tracing,
  documents = {},
  onlyKnownDocuments = false,
  introspection = true,
  cacheSeconds = 60,
  lookAhead = true,
  limits: limitOverrides = {},
}: ApiOptions): Api {
  const limits = { ...DEFAULT_LIMITS, ...limitOverrides };
  const isTrustedProxy = createNetworkCheck(trustedProxies);
  const authenticate = createAuthenticator({ database, apiKeys, trusted, logger });
  const identityOf = createIdentityOf(authenticate);
  const budgets = createBudgets(budget);
  const watchStatements = createStatementWatch({ logger, slowStatement, metrics: metrics ?? null });
  const streams = createStreams(limits, logger);
  if (metrics && !trusted) metrics.watch({ streams: streams.count, pool: database.pool });
  const sharedScope = createSharedScope(database, watchStatements(null));
  const readDocument = createDocumentReader({ documents, onlyKnown: onlyKnownDocuments });
  const plans = createRequestPlans({ lookAhead });
  const execute = createExecutor();
  const pace = createPace();
  const runDocument = createDocumentRunner(pace, clientOf);
  const isAllowedHost = createHostCheck(allowedHosts);
  const presentErrors = createErrorPresenter(logger);
  const endRequest = createRequestEnd(logger, metrics);
  const running = new Set<Promise<unknown>>();
  let isClosing = false;

  const yoga = createYoga<RequestInfo, Context>({
    schema: createSchema<RequestInfo & Context>({
      typeDefs: readSchema(),
      resolvers: { ...resolvers, Query: atPace(resolvers.Query ?? {}) },
    }),
    context: async ({ request, requestId, address, record, span }): Promise<Context> => {
      const identity = await identityOf(request);
      const client = await clientOf(request, { address });
      record.client = client;
      return createContext(
        database,
        {
          extractor,
          sharedScope,
          requestId,
          identity,
          client,
          record,
          plans,
          pace,
          onPage: (outcome) => metrics?.countPage(outcome),
          checkReader: async () => {
            if (readAccess === "key") requireReader(await authenticate(request.headers.get("authorization")));
          },
        },
        request.signal,
        watchStatements({ requestId, record, span }),
      );
    },
    graphqlEndpoint: GRAPHQL_PATH,
    landingPage: false,
    // Yoga answers with 200 to every URL that ends so, whatever the state of the server; no request's URL ends in "#".
    healthCheckEndpoint: "#",
    batching: false,
    // By default Yoga keeps 1,024 of each, which with bodies of the maximum size takes half a gigabyte.
    parserAndValidationCache: { documentCache: createLruCache(200), errorCache: createLruCache(0) },
    multipart: false,
    maskedErrors: false,
    logging: {
      debug: (...args) => logger.debug(args),
      info: (...args) => logger.info(args),
      warn: (...args) => logger.warn(args),
      error: (...args) => logger.error(args),
    },
    cors: (request) => corsFor(request.headers.get("origin"), corsOrigins),
    graphiql: false,
    plugins: [
      useCacheHeaders({ cacheSeconds, isPublic: readAccess === "open" }),
      useRequestEnd(endRequest),
      useRequestRecord(),
      ...(tracing ? [useRequestTracing()] : []),
      useSecurityHeaders(),
      useAllowedHosts(isAllowedHost),
      useRoutes(readiness),
      ...(readAccess === "key" ? [useReadAccess(identityOf)] : []),
      useParameters({ limits, identityOf, readDocument }),
      useDocumentPace(runDocument),
      useGraphiQL(noticeOf({ onlyKnownDocuments, introspection })),
      ...(introspection ? [] : [useNoIntrospection()]),
      ...useLimits(limits),
      ...(trusted ? [] : [useFairUse({ budgets, requestsPerClient: limits.requestsPerClient })]),
      useExecution(execute, limits.deadline),
      useSubscriptions(execute, streams, limits.deadline),
      usePresentedErrors(presentErrors),
      useCostReport(),
    ],
  });

  async function clientOf(
    request: RequestSource,
    { address }: Pick<RequestInfo, "address">,
  ): Promise<string> {
    const identity = await identityOf(request);
    return clientName({ keyName: "name" in identity ? identity.name : null, address });
  }
  const answerPlainPost = createPlainPosts({
    yoga,
    limits,
    identityOf,
    readAccess,
    isAllowedHost,
    readDocument,
    runDocument,
    presentErrors,
    endRequest,
  });

  async function respond(request: Request, info: RequestInfo): Promise<Response> {
    const { status, body, ...answer } = await answerPlainPost(arrivingFetch(request), info);
    if (status !== null) return new Response(body, { status, ...answer });
    return yoga.fetch(body === null ? request : withBody(request, body), info);
  }
  async function respondTo(
    request: IncomingMessage,
    response: ServerResponse,
    info: RequestInfo,
  ): Promise<void> {
    const answer = await answerPlainPost(arrivingRequest(request, response), info);
    if (answer.status !== null) return sendAnswer(response, answer);
    // As frameworks do that have read the body.
    if (answer.body !== null) Object.assign(request, { body: answer.body });
    await yoga(request, response, info);
  }

  function startSpan(method: string, target: string, traceparent: string | null = null): RequestSpan | null {
    if (!tracing) return null;
    const { pathname: path } = new URL(target, "http://localhost");
    return isHealth(path) ? null : tracing.startRequest({ method, path, traceparent });
  }
  async function readiness(): Promise<Readiness> {
    return isClosing ? "shutting down" : checkDatabase(database);
  }
  async function drain(): Promise<void> {
    isClosing = true;
    await streams.close();
  }
  async function tracked<Result>(answer: Promise<Result>): Promise<Result> {
    running.add(answer);
    try {
      return await answer;
    } finally {
      running.delete(answer);
    }
  }

  return {
    fetch: (request) => {
      const info = startRequest(request.headers.get("x-request-id"), {
        address: null,
        malformed: null,
        span: startSpan(request.method, request.url, request.headers.get("traceparent")),
        closeConnection: () => {},
      });
      return tracked(respond(request, info));
    },
    handle: (request, response) => {
      const malformed = readTarget(request);
      const info = startRequest(request.headers["x-request-id"]?.toString(), {
        address: clientAddress(
          request.socket.remoteAddress,
          request.headers["x-forwarded-for"]?.toString(),
          isTrustedProxy,
        ),
        malformed,
        span: startSpan(
          request.method ?? "GET",
          request.url ?? "/",
          request.headers["traceparent"]?.toString(),
        ),
        closeConnection() {
          if (!response.writableFinished) response.destroy();
        },
      });
      // Yoga waits for ever for a client that has gone away in the middle of its response.
      const closed = new Promise<void>((resolve) => response.once("close", resolve));
      return tracked(Promise.race([respondTo(request, response, info), closed]));
    },
    drain,
    async close() {
      await drain();
      while (running.size > 0) await Promise.allSettled(running);
      await yoga.dispose();
      (await budgets).close();
    },
  };
}

/** What GraphiQL's page says of a server on which not everything works; null if everything does. */
function noticeOf(
  options: Required<Pick<ApiOptions, "onlyKnownDocuments" | "introspection">>,
): string | null {
  if (options.onlyKnownDocuments)
    return "This server runs only known operations: it refuses what you type here.";
  if (options.introspection) return null;
  return "Introspection is turned off on this server: queries run, but the schema and completions are not available.";
}

/** schema.graphql beside package.json; the relative path is the same from `src/api/http` and `dist/api/http`. */
function readSchema(): string {
  return readFileSync(new URL("../../../schema.graphql", import.meta.url), "utf8");
}
