import { benchFeel } from './bench/feel.mjs';
import { benchImport } from './bench/import.mjs';
import { benchRecall } from './bench/recall.mjs';
import { benchSearch } from './bench/search.mjs';
import { benchStart } from './bench/start.mjs';

// `npm run bench -- [start] ARCHIVE…`, `npm run bench -- feel ARCHIVE`,
// `npm run bench -- import [--json FILE] PATH…`, `npm run bench -- recall EDITION…`
// and `npm run bench -- search [OPTIONS] EDITION…`; what they measure, they say.
const benches = new Map([
  ['start', benchStart],
  ['feel', benchFeel],
  ['import', benchImport],
  ['recall', benchRecall],
  ['search', benchSearch],
]);
const [first = '', ...rest] = process.argv.slice(2);
const bench = benches.get(first);
await (bench ? bench(rest) : benchStart(process.argv.slice(2)));
