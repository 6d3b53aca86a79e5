/**
 * The orders that a client can ask lists in.
 *
 * @example articles(orderBy: OLDEST, first: 10) { nodes { title } }
 */
import { registerEnumType } from 'type-graphql';
import type { Order } from '../plan/declare.ts';

export const TimeOrders = { NEWEST: 'newest', OLDEST: 'oldest' } as const;

registerEnumType(TimeOrders, {
  name: 'TimeOrder',
  description: 'The order of a list by the time its items are dated at.',
  valuesConfig: {
    NEWEST: { description: 'The newest first.' },
    OLDEST: { description: 'The oldest first.' },
  },
});

export const EntityOrders = {
  NAME: 'name',
  NAME_DESCENDING: 'name_descending',
  LATEST_KNOWN: 'latest_known',
  MOST_MENTIONED: 'most_mentioned',
} as const;

registerEnumType(EntityOrders, {
  name: 'EntityOrder',
  description: 'The order of a list of people, organizations or places.',
  valuesConfig: {
    NAME: { description: 'By folded name.' },
    NAME_DESCENDING: { description: 'By folded name, from its end.' },
    LATEST_KNOWN: { description: 'Those that were read of last for the first time, first.' },
    MOST_MENTIONED: { description: 'Those that articles mention most often, first.' },
  },
});

/** Both ways along an order from the newest to the oldest. */
export function byTime(newest: Order): Readonly<Record<string, Order>> {
  return { newest, oldest: { ...newest, direction: 'asc' } };
}
