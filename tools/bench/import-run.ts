import { makeEdition } from '../archive/make-edition.ts';

// One import in a process of its own: `import-run PATH TARGET` prints what it took as one line of JSON.
const [source = '', target = ''] = process.argv.slice(2);
const started = performance.now();
const { manifest, filesFound, size } = await makeEdition({ paths: [source], target, onProgress: () => undefined });
const seconds = (performance.now() - started) / 1000;
// In KiB, whatever the system.
const peakMemory = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ files: filesFound, events: manifest.events, seconds, peakMemory, size }));
