/**
 * The route that all others stand in: the frame around them, and what is shown where there is nothing or it failed.
 *
 * @example createRoute({ getParentRoute: () => rootRoute, path: '/articles/$id', … })
 */
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { Frame } from './frame.tsx';
import type { Language } from './language.ts';

export interface RouteContext {
  readonly queries: QueryClient;
  readonly language: Language;
}

export const rootRoute = createRootRouteWithContext<RouteContext>()({ component: Frame });
