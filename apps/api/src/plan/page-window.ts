/**
 * Which part of a list a client asks for: `first`/`after` from its start, `last`/`before` from its end.
 *
 * @example readWindow(order, args).limit // a bind: 20 where the client says nothing
 */
import type { FieldArguments } from './arguments.ts';
import { readCursor } from './cursor.ts';
import type { Order } from './declare.ts';
import { requestError } from './request-errors.ts';
import { type Bind, bind, type PlanRequest } from './sql.ts';

export const PAGE_LIMITS = { default: 20, most: 100 };
/** For lists inside one article or entity, which have no pages. */
export const LIST_MOST = 1000;

export interface PageWindow {
  readonly backward: boolean;
  readonly limit: Bind;
  readonly size: (request: PlanRequest) => number;
  /** The keys of the cursor's row, or null without a cursor. */
  readonly beyond: readonly Bind[] | null;
}

/** @throws GraphQLError BAD_USER_INPUT for arguments that contradict each other; the binds throw for bad values */
export function readWindow(order: Order, args: FieldArguments): PageWindow {
  const backward = args.has('last');
  const refusal = backward
    ? (args.has('first') && '"first" and "last" cannot be given together.') ||
      (args.has('after') && '"after" goes with "first"; with "last" give "before".')
    : args.has('before') && '"before" goes with "last"; with "first" give "after".';
  if (refusal) throw requestError('BAD_USER_INPUT', refusal, { nodes: args.node });
  const name = backward ? 'last' : 'first';
  const cursor = backward ? 'before' : 'after';
  const size = (request: PlanRequest) =>
    checkSize(name, args.read(request)[name] ?? PAGE_LIMITS.default, PAGE_LIMITS.most, args);
  const keys = (request: PlanRequest): readonly unknown[] => {
    const text = String(args.read(request)[cursor]);
    const values = readCursor(order, text);
    if (values !== null) return values;
    throw requestError('BAD_CURSOR', `The cursor "${text.slice(0, 100)}" is not one that this list gave.`, {
      nodes: args.node,
    });
  };
  return {
    backward,
    limit: bind(size),
    size,
    beyond: args.has(cursor)
      ? Object.keys(order.keys).map((_, index) => bind((request) => keys(request)[index]))
      : null,
  };
}

/** The bind for a list's `first`, or null when the client wants all of it. */
export function readListLimit(args: FieldArguments): { limit: Bind; size: (request: PlanRequest) => number } | null {
  if (!args.has('first')) return null;
  const size = (request: PlanRequest) => checkSize('first', args.read(request).first, LIST_MOST, args);
  return { limit: bind(size), size };
}

function checkSize(name: string, value: unknown, most: number, { node }: FieldArguments): number {
  const size = Number(value);
  if (size < 0) throw requestError('BAD_USER_INPUT', `"${name}" is ${size}; it cannot be negative.`, { nodes: node });
  if (size > most) {
    throw requestError('PAGE_TOO_LARGE', `"${name}" is ${size}; at most ${most} can be asked for at once.`, {
      nodes: node,
      extensions: { asked: size, limit: most },
    });
  }
  return size;
}
