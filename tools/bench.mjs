import { benchImport } from './bench/import.mjs';
import { benchStart } from './bench/start.mjs';

// `npm run bench -- [start] ARCHIVE…` and `npm run bench -- import [--json FILE] PATH…`; what they measure, they say.
const benches = { start: benchStart, import: benchImport };
const [first = '', ...rest] = process.argv.slice(2);
await (first === 'start' || first === 'import' ? benches[first](rest) : benchStart(process.argv.slice(2)));
