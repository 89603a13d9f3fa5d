/** Who may import whom: `to` lists what a room may take from besides itself, `types` what it may take only types from. */
const rooms = [
  { room: 'shared/model' },
  { room: 'shared/format', to: ['shared/model'] },
  { room: 'shared/query', to: ['shared/model'] },
  { room: 'shared/search', to: ['shared/model', 'shared/query'] },
  { room: 'shared/ipc', to: ['shared/model', 'shared/texts'] },
  { room: 'shared/texts' },
  { room: 'electron/offline' },
  { room: 'electron/storage', to: ['shared/model', 'shared/format', 'shared/ipc', 'shared/texts'] },
  { room: 'electron/archive', to: ['shared', 'electron/offline', 'electron/storage'] },
  { room: 'electron/library', to: ['shared/model', 'shared/ipc'] },
  { room: 'electron/preload', types: ['shared/ipc'] },
  {
    room: 'electron',
    but: ['electron/archive', 'electron/library', 'electron/storage', 'electron/preload', 'electron/offline'],
    to: ['electron/library', 'electron/offline', 'shared/model', 'shared/query', 'shared/ipc', 'shared/texts'],
  },
  {
    room: 'tools/archive',
    to: [
      'shared/model',
      'shared/format',
      'shared/query',
      'shared/search',
      'shared/ipc',
      'electron/offline',
      'electron/storage',
    ],
  },
  {
    room: 'renderer',
    to: ['shared/model', 'shared/query', 'shared/ipc', 'shared/texts'],
    types: ['shared/search', 'shared/format'],
  },
];

/**
 * A pattern for the files below some folders.
 *
 * @param {readonly string[]} folders
 */
const below = (folders) => `^(${folders.join('|')})/`;
const ours = below(['shared', 'electron', 'renderer', 'tools', 'test']);
const list = (/** @type {readonly string[]} */ folders) => folders.join(', ') || 'nothing';

const roomRules = rooms.flatMap(({ room, but = [], to = [], types = [] }) => {
  const from = { path: below([room]), pathNot: but.map((folder) => below([folder])) };
  const own = but.length > 0 ? `^${room}/[^/]+$` : below([room]);
  const name = `who-may-call-whom-${room.replace('/', '-')}`;
  const comment = `${room} may import ${list(to)}, and types of ${list(types)}.`;
  return [
    { name, comment, severity: 'error', from, to: { path: ours, pathNot: [own, below([...to, ...types, 'none'])] } },
    ...types.map((folder) => ({
      name: `${name}-types`,
      comment,
      severity: 'error',
      from,
      to: { path: below([folder]), dependencyTypesNot: ['type-only'] },
    })),
  ];
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'no-cycles',
      comment: 'Modules that import each other cannot be understood one at a time.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-missing-module',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|test/fixtures)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
