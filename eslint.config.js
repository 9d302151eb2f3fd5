import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const emptyCatch = {
  selector: 'CatchClause > BlockStatement[body.length=0]',
  message: 'Say what happens.',
}

const structure = [
  emptyCatch,
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels.' },
  { selector: 'TSEnumDeclaration', message: 'Use a list of literals `as const`.' },
]

/** Text that people read comes through i18n, never straight from a component. */
const literalText = [
  { selector: 'JSXText[value=/\\p{L}/u]', message: 'Text that people see comes through i18n.' },
  {
    selector:
      'JSXAttribute[name.name=/^(title|alt|placeholder|label|aria-(label|description|valuetext|roledescription))$/] > Literal[value=/\\p{L}/u]',
    message: 'Text that people see comes through i18n.',
  },
  {
    selector: 'JSXElement > JSXExpressionContainer > Literal[value=/\\p{L}/u]',
    message: 'Text that people see comes through i18n.',
  },
  {
    selector:
      'JSXElement > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/\\p{L}/u]',
    message: 'Text that people see comes through i18n.',
  },
]

/** What the Trusted Types policy would stop in the browser, stopped here with a reason. */
const trustedTypes = [
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Foreign text is always a text node.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Foreign text is always a text node.',
  },
]

export default defineConfig([
  globalIgnores(['dist', 'gallery', '.cache', 'test-results']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', '.size-limit.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { checkThenables: true }],
      // Numbers in template strings are readable as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A handler may be one expression: onClick={() => save()}.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-syntax': ['error', emptyCatch],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...structure, ...trustedTypes] },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'jsx-a11y': jsxA11y },
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      'no-restricted-syntax': ['error', ...structure, ...trustedTypes, ...literalText],
    },
  },
  {
    files: ['tests/**', '*.config.*'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.mjs'],
    rules: {
      // The types know the names of Node and of the browser.
      'no-undef': 'off',
      // These rules do not see a JSDoc cast: they call `/** @type {T} */ (JSON.parse(x))` any.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['eslint.config.js', '.size-limit.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
])
