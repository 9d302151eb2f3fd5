import { expect, test } from 'vitest'
import { closure } from './first-load.mjs'

const manifest = {
  'index.html': {
    file: 'assets/app.js',
    isEntry: true,
    imports: ['_shared.js'],
    dynamicImports: ['src/i18n/nl.ts', 'src/lazy.ts'],
    css: ['assets/app.css'],
  },
  '_shared.js': { file: 'assets/shared.js', imports: ['_deep.js'], css: ['assets/shared.css'] },
  '_deep.js': { file: 'assets/deep.js', imports: ['_shared.js'] },
  'src/i18n/nl.ts': { file: 'assets/nl.js', imports: ['index.html'] },
  'src/lazy.ts': { file: 'assets/lazy.js' },
}

test('the first load is the entry, all it imports, their styles and the language', () => {
  expect(closure(manifest, ['index.html', 'src/i18n/nl.ts'])).toEqual([
    'assets/app.css',
    'assets/app.js',
    'assets/deep.js',
    'assets/nl.js',
    'assets/shared.css',
    'assets/shared.js',
  ])
})

test('an entry that is gone is not taken for an empty one', () => {
  expect(() => closure(manifest, ['src/i18n/fy.ts'])).toThrow('src/i18n/fy.ts')
})
