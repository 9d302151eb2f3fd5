import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../tools/install.mjs'
import { aheadOfUse, entries, maxMedianLines, topLevel } from './floors.ts'
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
import { only, readFiles, readPackageJson } from './project-files.ts'
import { readGraph } from './source-graph.ts'
import { longFiles, medianLines, oddNames, unwantedWords } from './text-rules.ts'

const src = readFiles('src')
const code = only(src, /\.(tsx?|css|json)$/)
const graph = readGraph(code)
const tests = readFiles('tests')
const testGraph = readGraph(only(tests, /\.(tsx?|m?js)$/))
// The rules and their tests spell out what they forbid.
const otherTests = new Map([...tests].filter(([path]) => !path.startsWith('tests/architecture/')))

test('there is something to check', () => {
  expect(graph.size).toBeGreaterThan(50)
  expect([...graph.values()].flatMap(({ imports }) => imports).length).toBeGreaterThan(100)
})

describe('imports', () => {
  test('go down the floors only, and never from one feature to another', () => {
    expect(brokenFloors(graph)).toEqual([])
  })
  test('name an existing file in full', () => {
    expect(unclearPaths(graph)).toEqual([])
  })
  test('take a name from where it lives', () => {
    expect(barrels(graph)).toEqual([])
  })
  test('go round in no circle', () => {
    expect(cycles(graph)).toEqual([])
  })
  test('keep each package where it belongs', () => {
    expect(packagesAwayFromHome(graph)).toEqual([])
  })
})

describe('nothing is left over', () => {
  test('every file is reached from where the program starts', () => {
    expect(orphans(graph, entries, aheadOfUse)).toEqual([])
  })
  test('every export is imported', () => {
    expect(unusedExports(graph, testGraph, entries)).toEqual([])
  })
})

describe('packages', () => {
  const { dependencies, devDependencies } = readPackageJson()
  const inSrc = importedPackages(graph)
  /** Used by name in a script or by another tool, never imported. */
  const tools = new Set([
    '@size-limit/file',
    '@testing-library/dom',
    '@types/node',
    '@types/pdfkit',
    '@types/react',
    '@types/react-dom',
    'jsdom',
    'prettier',
    'size-limit',
    'typescript',
  ])

  test('of the app are declared, and each one is used', () => {
    expect([...inSrc].sort()).toEqual(Object.keys(dependencies).sort())
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(20)
  })
  test('of the tools are used', () => {
    const settings = readGraph(
      new Map(
        ['vite.config.ts', 'eslint.config.js'].map((path) => [
          path,
          readFileSync(join(root, path), 'utf8'),
        ]),
      ),
    )
    const used = new Set([...importedPackages(testGraph), ...importedPackages(settings), ...tools])
    const packaged = readFileSync(join(root, 'tests/support/packaged-chromium.mjs'), 'utf8')
    expect(
      Object.keys(devDependencies).filter((name) => !used.has(name) && !packaged.includes(name)),
    ).toEqual([])
  })
  test('have an exact version', () => {
    const versions = Object.values({ ...dependencies, ...devDependencies })
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })
  test('of the app stand in the README', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    expect(Object.keys(dependencies).filter((name) => !readme.includes(name))).toEqual([])
  })
})

describe('files', () => {
  test('the top of the project holds what it must and no more', () => {
    const ignored = ['node_modules', 'dist', 'test-results', 'coverage', 'gallery', '.cache']
    const strangers = readdirSync(root).filter(
      (name) => !topLevel.includes(name) && !ignored.includes(name),
    )
    expect(strangers).toEqual([])
  })
  test('are short', () => {
    expect(longFiles(new Map([...src, ...tests]))).toEqual([])
    expect(medianLines(code)).toBeLessThanOrEqual(maxMedianLines)
  })
  test('have names in kebab-case', () => {
    expect(oddNames(new Map([...src, ...tests]))).toEqual([])
  })
  test('hold no open ends and nothing of one machine', () => {
    expect(unwantedWords(new Map([...src, ...otherTests]))).toEqual([])
  })
})
