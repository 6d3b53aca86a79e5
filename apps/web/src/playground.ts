/**
 * The playground: GraphiQL on this server's own graph, with ready queries, and Arabic shown as it is read.
 *
 * Example: open `/playground`
 */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './playground.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { ArabicEditors } from './arabic-editors.ts';
import { readLinkedQuery } from './linked-query.ts';
import { READY_QUERIES } from './ready-queries.ts';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false })];

// What a link brings gets a tab of its own beside those that are there; before the first visit, beside the ready ones.
const linked = readLinkedQuery(location.search);
const tabs = linked === null ? READY_QUERIES : [linked, ...READY_QUERIES];
// Once it is in its tab, a reload must not bring it again over what was made of it.
if (linked !== null) history.replaceState(null, '', location.pathname);

createRoot(document.getElementById('playground') as HTMLElement).render(
  createElement(
    GraphiQL,
    {
      fetcher,
      plugins,
      defaultTabs: tabs,
      ...(linked !== null && { initialQuery: linked.query, initialVariables: linked.variables }),
      defaultEditorToolsVisibility: false,
      shouldPersistHeaders: true,
      defaultTheme: 'light',
    },
    createElement(
      GraphiQL.Logo,
      null,
      createElement(
        'a',
        { className: 'isnad-logo', href: '/', title: 'To the explorer' },
        'Isnad ',
        createElement('bdi', { lang: 'ar' }, 'إسناد'),
      ),
      createElement(ArabicEditors),
    ),
  ),
);
