import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** Text that people read comes through i18n, never straight from a component. */
const noLiteralText = {
  selector: 'JSXText[value=/\\p{L}/u]',
  message: 'Text that people see comes through i18n.',
}

export default tseslint.config(
  { ignores: ['dist', 'gallery', '.cache', 'test-results'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { checkThenables: true }],
      // Numbers in template strings are readable as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A handler may be one expression: onClick={() => save()}.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels.' },
        { selector: 'CatchClause > BlockStatement[body.length=0]', message: 'Say what happens.' },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'jsx-a11y': jsxA11y },
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      'no-restricted-syntax': ['error', noLiteralText],
    },
  },
  {
    files: ['tests/**', '*.config.*', 'tests/tools/**', 'tests/bench/**'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' },
  },
)
