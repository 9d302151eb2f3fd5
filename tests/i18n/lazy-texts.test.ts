import { expect, test } from 'vitest'
import { nl } from '../../src/i18n/nl.ts'
import { only, readFiles } from '../architecture/project-files.ts'
import { unfitTexts } from './lazy-texts.ts'

test('a screen fetches the texts it may show, and no other', () => {
  const files = only(readFiles('src'), /\.tsx?$/)
  expect(unfitTexts(files, 'src/main.tsx', Object.keys(nl.first))).toEqual([])
})

test('the comparison follows imports, not types, and tells both ways', () => {
  const files = new Map([
    ['src/main.tsx', `import './app.tsx'; import type { Page } from './page.tsx'`],
    [
      'src/app.tsx',
      `const A = lazyScreen(async () => (await import('./page.tsx')).Page, ['line', 'log'])
       const B = lazy(async () => ({ default: (await import('./dialog.tsx')).Dialog }))`,
    ],
    ['src/page.tsx', `import './row.tsx'; useTranslation(['line', 'common'])`],
    ['src/row.tsx', `useTranslation('entry')`],
    ['src/dialog.tsx', `useTranslation('steps'); useTranslation()`],
  ])
  expect(unfitTexts(files, 'src/main.tsx', ['common'])).toEqual([
    'src/page.tsx (from src/app.tsx) shows texts that nobody fetches: entry',
    'src/page.tsx (from src/app.tsx) fetches texts that it never shows: log',
    'src/dialog.tsx (from src/app.tsx) shows texts that nobody fetches: steps',
  ])
  const inFirst = new Map([['src/main.tsx', `useTranslation('line')`]])
  expect(unfitTexts(inFirst, 'src/main.tsx', ['common'])).toEqual([
    'src/main.tsx shows texts that nobody fetches: line',
  ])
})
