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
import { READY_QUERIES } from './ready-queries.ts';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false })];

createRoot(document.getElementById('playground') as HTMLElement).render(
  createElement(
    GraphiQL,
    {
      fetcher,
      plugins,
      defaultTabs: READY_QUERIES,
      defaultEditorToolsVisibility: false,
      shouldPersistHeaders: true,
      defaultTheme: 'light',
    },
    createElement(
      GraphiQL.Logo,
      null,
      createElement('span', { className: 'isnad-logo' }, 'Isnad ', createElement('bdi', { lang: 'ar' }, 'إسناد')),
      createElement(ArabicEditors),
    ),
  ),
);
