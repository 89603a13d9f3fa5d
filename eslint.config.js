import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const networkModules = ['http', 'https', 'http2', 'net', 'dgram', 'tls', 'dns', 'undici'];

/**
 * A rule that forbids imports, by names and patterns, with a sentence that says why.
 *
 * @param {string} message
 * @param {{ names?: readonly string[], patterns?: readonly string[] }} what
 * @returns {['error', object]}
 */
const noImports = (message, { names = [], patterns = [] }) => [
  'error',
  {
    paths: names.flatMap((name) => [name, `node:${name}`]).map((name) => ({ name, message })),
    patterns: patterns.map((regex) => ({ regex, message })),
  },
];

const noHtmlStrings = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
    message: "An archive's text is text: it becomes React text nodes, never HTML.",
  },
  {
    selector: 'JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcDoc)$/]',
    message: "An archive's text is text: it becomes React text nodes, never HTML.",
  },
];

export default tseslint.config(
  { ignores: ['out/**', 'node_modules/**', 'assets/**', 'test/fixtures/**', '**/*.cjs'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['shared', 'electron', 'preload', 'renderer', 'test', 'tools'].map((name) => `tsconfig.${name}.json`),
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Text is taken apart by code points on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Windows come from Electron's own look-ups, never from a constructor call in sight.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // What has methods here is a plain object of closures: they need no `this`.
      '@typescript-eslint/unbound-method': 'off',
      // The compiler says it already.
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  {
    // Tests look into JSON, and into processes of the app through functions that have no types there.
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['shared/**'],
    rules: {
      'no-restricted-imports': noImports('The shared rooms are pure: they know no Electron and no Node.', {
        patterns: ['^electron', '^node:'],
      }),
    },
  },
  {
    files: ['shared/query/**', 'shared/search/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          // At the top level of a module there are only constants to make one of.
          selector: ':function :matches(NewExpression, CallExpression)[callee.name="RegExp"]',
          message: 'What the reader typed never becomes a regular expression: a slow one would stop the search.',
        },
      ],
    },
  },
  {
    files: ['electron/**'],
    ignores: ['electron/offline/**'],
    rules: {
      'no-restricted-imports': noImports('Daybook works offline: only electron/offline/ may touch a network module.', {
        names: networkModules,
      }),
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name="openExternal"]',
          message: 'Only electron/external-link.ts opens a link outside, because it asks the reader first.',
        },
      ],
    },
  },
  { files: ['electron/external-link.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['renderer/**'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      // Both are advice for the React Compiler, which we do not use.
      // Biome looks after the dependencies of effects, and takes a reason where one is left out.
      'react-hooks/exhaustive-deps': 'off',
      'react-hooks/set-state-in-effect': 'off',
      'react-hooks/incompatible-library': 'off',
      'no-restricted-imports': noImports('The page knows no Electron and no Node: it asks through shared/ipc.', {
        patterns: ['^electron', '^node:'],
      }),
      'no-restricted-syntax': ['error', ...noHtmlStrings],
    },
  },
);
