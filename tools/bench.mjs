import { benchImport } from './bench/import.mjs';
import { benchRecall } from './bench/recall.mjs';
import { benchStart } from './bench/start.mjs';

// `npm run bench -- [start] ARCHIVE…`, `npm run bench -- import [--json FILE] PATH…` and `npm run bench -- recall
// EDITION…`; what they measure, they say.
const benches = { start: benchStart, import: benchImport, recall: benchRecall };
const [first = '', ...rest] = process.argv.slice(2);
await (first === 'start' || first === 'import' || first === 'recall'
  ? benches[first](rest)
  : benchStart(process.argv.slice(2)));
