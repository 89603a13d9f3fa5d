import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';

const root = import.meta.dirname;

// The licences of what is bundled ask that their texts go along with it.
const notices = { fileName: 'third-party-licences.md' };

/** Tables of OpenCC are bundled, and their licence stands beside that of the package that brings them. */
const licencesOfData: Plugin = {
  name: 'licences-of-data',
  applyToEnvironment: ({ name }) => name === 'electron',
  generateBundle() {
    const source = readFileSync(path.join(root, 'node_modules/opencc-js/THIRD_PARTY_LICENSES.md'), 'utf8');
    this.emitFile({ type: 'asset', fileName: 'third-party-licences-of-opencc-js.md', source });
  },
};

/**
 * One environment for each kind of process: the page, the Node side, and the preload script between them; and one for
 * tools, which tools/build-tools.mjs builds when they are used.
 */
export default defineConfig({
  root: path.join(root, 'renderer'),
  base: './',
  plugins: [react(), licencesOfData],
  environments: {
    client: {
      build: {
        target: 'chrome130',
        outDir: path.join(root, 'out/renderer'),
        emptyOutDir: true,
        modulePreload: { polyfill: false },
        // The page's content security policy allows no data: address but for pictures.
        assetsInlineLimit: 0,
        sourcemap: true,
        license: notices,
      },
    },
    electron: nodeSide('out/electron', 'es', {
      main: 'electron/main.ts',
      archive: 'electron/archive/main.ts',
      'file-worker': 'electron/archive/files/file-worker.ts',
      'opening-worker': 'electron/archive/opening-worker.ts',
      'indexing-worker': 'electron/archive/indexing-worker.ts',
      'index-cache-worker': 'electron/archive/index-cache-worker.ts',
    }),
    // A sandboxed preload script is a single CommonJS file.
    preload: nodeSide('out/preload', 'cjs', { preload: 'electron/preload/preload.ts' }),
    tools: nodeSide('out/tools', 'es', {
      archive: 'tools/archive/main.ts',
      'bench-import': 'tools/bench/import-run.ts',
      'bench-opening': 'tools/bench/opening-run.ts',
      'bench-recall': 'tools/bench/recall-run.ts',
      'bench-search': 'tools/bench/search-run.ts',
      'bench-search-worker': 'tools/bench/search-worker.ts',
    }),
  },
  builder: {
    async buildApp(builder) {
      const ofApp = Object.values(builder.environments).filter(({ name }) => name !== 'tools');
      await Promise.all(ofApp.map((environment) => builder.build(environment)));
    },
  },
});

function nodeSide(outDir: string, format: 'es' | 'cjs', entries: Readonly<Record<string, string>>): EnvironmentOptions {
  const extension = format === 'cjs' ? 'cjs' : 'js';
  return {
    consumer: 'server',
    // All code is bundled, so that a release holds no node_modules.
    resolve: { noExternal: true, external: ['electron'], conditions: ['node', 'module', 'default'] },
    build: {
      ssr: true,
      license: notices,
      target: 'node20',
      outDir: path.join(root, outDir),
      emptyOutDir: true,
      minify: false,
      sourcemap: true,
      copyPublicDir: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, path.join(root, file)])),
        platform: 'node',
        external: ['electron', /^node:/, ...builtinModules],
        output: {
          format,
          entryFileNames: `[name].${extension}`,
          chunkFileNames: `chunks/[name]-[hash].${extension}`,
        },
      },
    },
  };
}
