/**
 * Who may import whom: web → api, cli → queue → ingest → store → core → tagger → arabic, through one door each.
 *
 * Example of what it refuses: `import { fold } from '@isnad/arabic/src/text/fold.ts'` anywhere.
 */
const ORDER = {
  'packages/arabic': [],
  'packages/tagger': ['arabic'],
  'packages/core': ['arabic', 'tagger'],
  'packages/postgres': [],
  'packages/store': ['arabic', 'core', 'postgres'],
  'packages/ingest': ['arabic', 'core', 'store', 'postgres'],
  'packages/queue': ['core', 'store', 'ingest', 'postgres'],
  'apps/api': ['arabic', 'core', 'ingest', 'postgres', 'queue', 'store'],
  'apps/cli': ['arabic', 'tagger', 'core', 'ingest', 'postgres', 'queue', 'store'],
  'apps/web': ['client', 'apps/api', 'core', 'postgres', 'store'],
  'packages/client': ['apps/api', 'core', 'postgres', 'store'],
};

/** One rule a package: of the workspace it reaches only these. */
const order = Object.entries(ORDER).map(([folder, allowed]) => ({
  name: `order-of-${folder.split('/')[1]}`,
  severity: 'error',
  comment: 'Imports go one way; see ARCHITECTURE.md.',
  from: { path: `^${folder}/` },
  to: {
    path: '^(packages|apps)/',
    pathNot: [folder, ...allowed.map((name) => (name.includes('/') ? name : `packages/${name}`))].map(
      (path) => `^${path}/`,
    ),
  },
}));

/** The rooms of `packages/core/src/claims`, in which nothing reaches back up. */
const CLAIMS = {
  syntax: [],
  cues: ['syntax'],
  content: ['syntax', 'cues'],
  speakers: ['syntax', 'cues'],
  carriers: ['syntax', 'cues', 'content', 'speakers'],
};
const claimsOrder = Object.entries(CLAIMS).map(([room, allowed]) => ({
  name: `order-of-claims-${room}`,
  severity: 'error',
  comment: 'Words of a sentence, then cues, then what is said and who says it, then through whom.',
  from: { path: `^packages/core/src/claims/${room}/`, pathNot: '\\.test\\.ts$' },
  to: {
    path: '^packages/core/src/claims/',
    pathNot: [room, ...allowed].map((name) => `^packages/core/src/claims/${name}/`),
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...order,
    ...claimsOrder,
    {
      name: 'one-door',
      severity: 'error',
      comment: 'Another package is entered by its index only.',
      from: { path: '^((?:packages|apps)/[^/]+)/' },
      to: { path: '^(packages|apps)/[^/]+/', pathNot: ['^$1/', '/(src|dist)/index\\.(ts|js|d\\.ts)$'] },
    },
    {
      name: 'pure-core',
      severity: 'error',
      comment: 'Reading a text touches no network, database or other process.',
      from: { path: '^packages/(arabic|tagger|core)/src/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(node:)?(http|https|http2|net|tls|dgram|dns|child_process|worker_threads|cluster)$' },
    },
    {
      name: 'client-alone',
      severity: 'error',
      comment: 'Who uses the client installs no server; its examples alone start one.',
      from: { path: '^packages/client/src/', pathNot: '^packages/client/src/examples/' },
      to: { path: '^(packages|apps)/', pathNot: '^packages/client/' },
    },
    {
      name: 'pages-ask',
      severity: 'error',
      comment: 'What runs in a browser asks the API by its client; what looks at it in a browser starts a server.',
      from: { path: '^apps/web/src/' },
      to: { path: '^(packages|apps)/', pathNot: ['^apps/web/', '^packages/client/'] },
    },
    {
      name: 'prisma-in-store',
      severity: 'error',
      comment: 'Only the store knows Prisma; postgres uses its migration tools.',
      from: { path: '^(packages|apps)/', pathNot: '^packages/(store|postgres)/' },
      to: { path: 'node_modules/(\\.pnpm/)?@?prisma' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment:
        'A file is understood with what it imports, never itself again. Types of the graph alone know each other.',
      from: { pathNot: '^apps/api/src/graph/' },
      to: { circular: true },
    },
    {
      name: 'tests-stay-out',
      severity: 'error',
      comment: 'What runs does not import what tests it.',
      from: { pathNot: '\\.test\\.tsx?$' },
      to: { path: '\\.test\\.tsx?$' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'Every import leads somewhere.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    // Peers of the bench run elsewhere, with packages of their own.
    exclude: { path: '(^|/)(dist|generated|node_modules/\\.cache|bench/peers)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['isnad-source', 'import', 'require', 'node', 'default'],
      mainFields: ['main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};
