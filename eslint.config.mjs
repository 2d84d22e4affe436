// Lint rules: type-aware and strict for the packages, the Lit and accessibility rules for templates, and a ban on
// everything a strict Content-Security-Policy or Trusted Types would stop.
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const unused = ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }];

const zodOutsideMini = {
  regex: '^zod(?!/mini$)',
  message:
    "Use 'zod/mini': full zod is four times as large and probes for code generation, which strict CSPs report.",
};
const unsafeDirectives = {
  regex: '(unsafe-html|unsafe-svg|unsafe-mathml|style-map)(\\.js)?$',
  message:
    'Passes HTML through our Trusted Types policy, or writes a style attribute: both break the promise on CSP.',
};

const htmlSinks = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
].map((property) => ({ property, message: 'No string becomes HTML here: render with a Lit template.' }));
const documentWrites = ['write', 'writeln'].map((property) => ({ object: 'document', property }));

const erasable = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
  { selector: 'TSParameterProperty', message: 'Write the field and the assignment.' },
  { selector: 'ExportDefaultDeclaration', message: 'Use a named export.' },
];
const inlineStyle =
  'A host with a strict CSP blocks inline style: use a class, or a custom property set from code.';
const templates = [
  { selector: 'TemplateElement[value.raw=/\\sstyle=/]', message: inlineStyle },
  {
    selector: 'TaggedTemplateExpression[tag.name=html] TemplateElement[value.raw=/<style/]',
    message: inlineStyle,
  },
  {
    selector: 'TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)=/]',
    message: 'No string becomes HTML here.',
  },
];

export default defineConfig([
  // These are compiled where the frameworks are installed (scripts/npm-packages.mjs).
  globalIgnores([
    '**/dist/',
    'tests/npm/',
    'tests/bundles/pages/older/',
    'packages/elements/react.d.ts',
    'storybook-static/',
    '.cache/',
    'coverage/',
    '**/*.generated.ts',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
    rules: { 'no-unused-vars': unused },
  },
  {
    files: ['bench/**', 'tests/bundles/pages/**'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.ts', '.storybook/*.ts'] } },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': unused,
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Taking keys away from parsed JSON is what reading content is about.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-restricted-imports': ['error', { patterns: [zodOutsideMini, unsafeDirectives] }],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...htmlSinks, ...documentWrites],
      'no-restricted-syntax': ['error', ...erasable, ...templates],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['packages/elements/src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/all'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Parts are functions that get callbacks; an arrow in their template is how a callback gets its argument.
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
      // The decorator costs more bytes than the one call it replaces.
      'lit/prefer-query-decorators': 'off',
      // Lit calls a listener with the host as `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['tests/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // Assertions are expressions, and a test that finds nothing must fail where it looks.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Tests replace natives and upgrade elements by hand, which these rules cannot follow.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  prettier,
]);
