import { describe, expect, test } from 'vitest'
import {
  barrels,
  brokenFloors,
  cycles,
  importedPackages,
  orphans,
  packagesAwayFromHome,
  unclearPaths,
  unusedExports,
} from './import-rules.ts'
import { readGraph } from './source-graph.ts'
import { longFiles, medianLines, oddNames, unwantedWords } from './text-rules.ts'

/** A small house in order; each test plants one violation in it. */
const sound = {
  'src/main.tsx': "import { App } from './app/app.tsx'\nimport './ui/base.css'\nApp()",
  'src/app/app.tsx':
    "import { Log } from '../features/log/log.tsx'\nexport const App = () => [Log(), import('../features/line/line.tsx')]",
  'src/features/log/log.tsx':
    "import { save } from '../../services/save.ts'\nexport const Log = save",
  'src/features/line/line.tsx':
    "import { useState } from 'react'\nexport const Line = () => useState",
  'src/services/save.ts':
    "import type { Op } from '../domain/op.ts'\nexport const save = (op: Op) => op",
  'src/storage/store.ts': '',
  'src/domain/op.ts': 'export interface Op { id: string }',
  'src/ui/base.css': "@font-face { src: url('./a.css') }",
  'src/ui/a.css': '',
}
const entries = ['src/main.tsx']

function plant(changes: Record<string, string>) {
  return readGraph(new Map(Object.entries({ ...sound, ...changes })))
}

test('a sound house has no violations', () => {
  const graph = plant({})
  const ahead = ['src/storage/store.ts']
  expect(brokenFloors(graph)).toEqual([])
  expect(unclearPaths(graph)).toEqual([])
  expect(barrels(graph)).toEqual([])
  expect(cycles(graph)).toEqual([])
  expect(packagesAwayFromHome(graph)).toEqual([])
  expect(orphans(graph, entries, ahead)).toEqual([])
  expect(unusedExports(graph, readGraph(new Map()), entries)).toEqual([])
})

describe('floors', () => {
  test.each([
    ['upwards', 'src/domain/op.ts', "import '../services/save.ts'"],
    ['upwards for a type', 'src/domain/op.ts', "import type { A } from '../services/save.ts'"],
    ['upwards at run time', 'src/domain/op.ts', "void import('../services/save.ts')"],
    ['sideways', 'src/storage/store.ts', "import '../transports/share.ts'"],
    ['from feature to feature', 'src/features/log/log.tsx', "import '../line/line.tsx'"],
    ['of the app', 'src/features/log/log.tsx', "import '../../app/app.tsx'"],
    ['from a folder on no floor', 'src/helpers/a.ts', "import '../lib/a.ts'"],
    ['of a folder on no floor', 'src/app/app.tsx', "import '../helpers/a.ts'"],
    ['of the tests', 'src/app/app.tsx', "import '../../tests/support/a.ts'"],
  ])('an import %s', (_name, path, source) => {
    expect(brokenFloors(plant({ [path]: source }))).toHaveLength(1)
  })
})

describe('paths', () => {
  test.each([
    ['without an extension', "import './op'"],
    ['of a file that is gone', "import './gone.ts'"],
    ['by alias', "import '@/domain/op.ts'"],
    ['by subpath alias', "import '#domain'"],
    ['by absolute path', "import '/src/domain/op.ts'"],
    ['that is computed', 'const name = String(1)\nvoid import(name)'],
  ])('an import %s', (_name, source) => {
    expect(unclearPaths(plant({ 'src/domain/a.ts': source }))).toHaveLength(1)
  })

  test.each([
    ['a name', "export { Op } from './op.ts'"],
    ['all', "export * from './op.ts'"],
    ['a type', "export type { Op } from './op.ts'"],
  ])('a barrel of %s', (_name, source) => {
    expect(barrels(plant({ 'src/domain/index.ts': source }))).toHaveLength(1)
  })
})

test('a circle is found once, whatever its length', () => {
  const graph = plant({
    'src/domain/a.ts': "import './b.ts'",
    'src/domain/b.ts': "import type { C } from './c.ts'",
    'src/domain/c.ts': "void import('./a.ts')",
  })
  expect(cycles(graph)).toEqual([
    'src/domain/a.ts -> src/domain/b.ts -> src/domain/c.ts -> src/domain/a.ts',
  ])
  expect(cycles(plant({ 'src/domain/a.ts': "import './a.ts'" }))).toHaveLength(1)
})

test('a package away from its home', () => {
  const graph = plant({
    'src/services/save.ts': "import { Dexie } from 'dexie'\nimport { useState } from 'react'",
  })
  expect(packagesAwayFromHome(graph)).toHaveLength(2)
})

test('packages are known by name, whatever part of them is imported', () => {
  const graph = plant({
    'src/lib/a.ts': "import 'zod/mini'\nimport '@a/b/c.css'\nimport './b.ts'\nvoid import('qr')",
  })
  expect([...importedPackages(graph)].sort()).toEqual(['@a/b', 'qr', 'react', 'zod'])
})

test('a file that nothing uses, and one that is used by now', () => {
  const graph = plant({ 'src/lib/a.ts': "import './b.ts'", 'src/lib/b.ts': '' })
  expect(orphans(graph, entries, ['src/storage/store.ts'])).toHaveLength(2)
  expect(orphans(graph, entries, ['src/storage/store.ts', 'src/lib/a.ts'])).toEqual([])
  expect(orphans(plant({}), entries, ['src/storage/store.ts', 'src/domain/op.ts'])).toHaveLength(1)
  expect(orphans(plant({}), entries, ['src/storage/store.ts', 'src/gone.ts'])).toHaveLength(1)
})

test('an export that nobody imports; a test may be the one who does', () => {
  const graph = plant({ 'src/lib/a.ts': 'export const a = 1\nexport const b = a\na' })
  const users = readGraph(
    new Map([['tests/lib/a.test.ts', "import { a } from '../../src/lib/a.ts'"]]),
  )
  expect(unusedExports(graph, users, entries)).toEqual([
    'src/lib/a.ts exports b, which nobody imports',
  ])
})

describe('texts', () => {
  const saying = (text: string) => new Map([['src/lib/a.ts', text]])

  test.each([
    ['// TODO: later'],
    ["test.only('x', () => {})"],
    ["describe.skip('x', () => {})"],
    ['// @ts-ignore'],
    ['<div data-testid="x" />'],
    ["screen.getByTestId('x')"],
    ["vi.mock('./store.ts')"],
    ['await page.waitForTimeout(100)'],
    ["readFileSync('/home/somebody/file')"],
  ])('%s', (text) => {
    expect(unwantedWords(saying(`ok\n${text}`))).toHaveLength(1)
    expect(unwantedWords(saying(text))[0]).toMatch(/^src\/lib\/a\.ts:1 /)
  })

  test('an address on the web, or a word that only looks like an open end, is fine', () => {
    expect(unwantedWords(saying('https://example.org/work/x\nmastodon\nreadOnly.only'))).toEqual([])
  })

  test('long files and odd names', () => {
    const long = 'x\n'.repeat(301)
    expect(longFiles(new Map([['src/lib/a.ts', long]]))).toHaveLength(1)
    expect(longFiles(new Map([['src/content/a.ts', long]]))).toEqual([])
    expect(
      medianLines(
        new Map([
          ['src/a.ts', 'x\n'],
          ['src/b.ts', 'x\nx\n'],
          ['src/c.ts', long],
        ]),
      ),
    ).toBe(2)
    expect(
      oddNames(
        new Map([
          ['src/lib/someThing.ts', ''],
          ['src/lib/a.browser.test.ts', ''],
        ]),
      ),
    ).toHaveLength(1)
  })
})
