import { setTimeout as wait } from "node:timers/promises";
import {
  type Context,
  defaultTextMapGetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from "@opentelemetry/resources";
import { BasicTracerProvider, BatchSpanProcessor } from "@opentelemetry/sdk-trace-base";
import type { Tracing } from "../../api/http/monitoring/tracing.js";

/** Milliseconds in which the last spans must be sent. */
const CLOSE_TIMEOUT = 2_000;

/**
 * Sends spans over OTLP (HTTP, JSON). The packages of OpenTelemetry read their usual variables themselves: endpoint,
 * headers, sampler, batches and attributes. Attributes are named as its semantic conventions for HTTP, GraphQL and
 * databases say. Neither queries nor the values of parameters are sent.
 */
export function createTracing(version: string): Tracing {
  const own = resourceFromAttributes({ "service.name": "onrecord", "service.version": version });
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(own)
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  const tracer = provider.getTracer("onrecord", version);
  const propagator = new W3CTraceContextPropagator();

  return {
    startRequest({ method, path, traceparent }) {
      const caller = propagator.extract(
        ROOT_CONTEXT,
        traceparent ? { traceparent } : {},
        defaultTextMapGetter,
      );
      const span = tracer.startSpan(
        method,
        { kind: SpanKind.SERVER, attributes: { "http.request.method": method, "url.path": path } },
        caller,
      );
      // Passed on by hand: tracking the context of every promise would slow down all of them.
      const inRequest = trace.setSpan(caller, span);
      let current: Context = inRequest;
      return {
        startOperation({ type, name }) {
          const attributes = {
            "graphql.operation.type": type,
            ...(name !== null && { "graphql.operation.name": name }),
          };
          const operation = tracer.startSpan(
            name === null ? type : `${type} ${name}`,
            { attributes },
            inRequest,
          );
          current = trace.setSpan(inRequest, operation);
          return () => {
            operation.end();
            current = inRequest;
          };
        },
        startStatement(text) {
          const [command = "statement"] = /[a-z]+/i.exec(text) ?? [];
          const statement = tracer.startSpan(
            command.toUpperCase(),
            {
              kind: SpanKind.CLIENT,
              attributes: {
                "db.system.name": "postgresql",
                "db.operation.name": command.toUpperCase(),
                "db.query.text": text,
              },
            },
            current,
          );
          return (error) => {
            if (error !== undefined) statement.setStatus({ code: SpanStatusCode.ERROR });
            statement.end();
          };
        },
        end({ cost, statements, code, client }, status) {
          span.setAttributes({
            "http.response.status_code": status,
            "onrecord.statements": statements,
            ...(cost && { "onrecord.cost": cost.cost }),
            ...(code !== null && { "error.type": code }),
            ...(client?.startsWith("key ") && { "onrecord.client": client }),
          });
          if (status >= 500 || code === "INTERNAL_SERVER_ERROR")
            span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
    async close() {
      // A collector that does not respond must not hold up the end of the process.
      await Promise.race([provider.shutdown(), wait(CLOSE_TIMEOUT, null, { ref: false })]);
    },
  };
}
