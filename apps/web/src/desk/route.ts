/** The desk: read a text that is not stored, see what is being taken in, judge pairs. Examples: `/desk`, `/desk/queue` */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shell/root-route.tsx';

export const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/desk',
  component: lazyRouteComponent(() => import('./read-desk.tsx'), 'ReadDesk'),
});

export const queueDeskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/desk/queue',
  component: lazyRouteComponent(() => import('./queue-desk.tsx'), 'QueueDesk'),
});

const TYPES = ['PERSON', 'ORGANIZATION', 'PLACE'] as const;

export interface PairsSearch {
  readonly type?: (typeof TYPES)[number];
  /** A cursor. */
  readonly after?: string;
}

export const pairsDeskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/desk/pairs',
  validateSearch: ({ type, after }: Record<string, unknown>): PairsSearch => {
    const known = TYPES.find((each) => each === type);
    return { ...(known && { type: known }), ...(typeof after === 'string' && { after }) };
  },
  component: lazyRouteComponent(() => import('./pairs-desk.tsx'), 'PairsDesk'),
});
