/**
 * Spans of OpenTelemetry: nothing unless whoever runs the server registers an SDK. No span holds text of a client's.
 *
 * @example await inSpan('read', SpanKind.CLIENT, { 'db.system.name': 'postgresql' }, () => read(plan))
 */
import type { IncomingMessage } from 'node:http';
import {
  type Attributes,
  context,
  ProxyTracerProvider,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import type { ReadStatement } from './read-statement.ts';

const NAME = 'isnad';
const tracer = trace.getTracer(NAME);

/** Spans that nobody gets take a thirtieth of the server's time for a small answer. */
function isTraced(): boolean {
  const provider = trace.getTracerProvider();
  return !(provider instanceof ProxyTracerProvider) || provider.getDelegateTracer(NAME) !== undefined;
}

async function inSpan<T>(
  name: string,
  kind: SpanKind,
  attributes: Attributes,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  return tracer.startActiveSpan(name, { kind, attributes }, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      // Its words may hold a client's; its code never does.
      span.setStatus({ code: SpanStatusCode.ERROR, message: String((error as { code?: unknown })?.code ?? 'error') });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** The request as a span, child of the one that its header `traceparent` names. */
export function traceRequest<T>(request: IncomingMessage, route: string, work: () => Promise<T>): Promise<T> {
  if (!isTraced()) return work();
  const attributes = { 'http.request.method': request.method ?? '', 'http.route': route };
  return context.with(propagation.extract(context.active(), request.headers), () =>
    inSpan(`${request.method} ${route}`, SpanKind.SERVER, attributes, work),
  );
}

/** Statements as spans, without their values. */
export function traceReads(read: ReadStatement): ReadStatement {
  const attributes = { 'db.system.name': 'postgresql', 'db.operation.name': 'SELECT' };
  return (plan, signal) =>
    isTraced() ? inSpan('read', SpanKind.CLIENT, attributes, () => read(plan, signal)) : read(plan, signal);
}
