import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { plainState } from '../../src/dossier-file/plain-state.ts'
import { readDossierFile } from '../../src/dossier-file/read-dossier-file.ts'
import { canonicalJson } from '../../src/lib/json.ts'
import { logOf, type Log } from '../../src/domain/log/log.ts'
import { scripts } from '../support/histories.ts'
import { opWith } from '../support/ops.ts'
import { play } from '../support/play.ts'
import { root } from '../tools/install.mjs'
import { bytesOf, fileOf, sourceOf } from './parts.ts'
import { runProgram } from './run-program.ts'
import { entriesOf, makeZip, withBytes } from './zip-maker.ts'

const folder = mkdtempSync(join(tmpdir(), 'dossier-file-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Numbers and texts that programs write differently when they do not follow RFC 8785. */
const oddValues = [
  1e21,
  1e20,
  123456789012345680000,
  1e-6,
  1e-7,
  0.1,
  1 / 3,
  5e-324,
  1.7976931348623157e308,
  -1.5,
  9007199254740992,
  4.5,
  100,
  '\u007f\u2028"\\/\b\f\n\r\t\u0001',
  '💫 é ﬁ',
  { b: 1, a: 2, '💫': 3, '\uffff': 4 },
]

test('a reader that was written from the spec alone sees the same dossier', async () => {
  const logs: Log[] = fc
    .sample(scripts(), { numRuns: 60, seed: 2026 })
    .flatMap((script) => play(script).devices.map(({ log }) => log))
  logs.push(logOf(oddValues.map((value, n) => opWith({ id: `op-${n}`, field: `f${n}`, value }))))
  const paths = await Promise.all(
    logs.map(async (log, n) => {
      const path = join(folder, `${n}.loopbaandossier`)
      writeFileSync(path, await bytesOf(await fileOf({ log })))
      return path
    }),
  )
  const said = runProgram('python3', join(root, 'tests/dossier-file/reader.py'), ...paths)
  const states = logs.map((log) => canonicalJson(plainState('dossier-1', log)))
  if (said !== undefined) expect(said.split('\n').slice(0, -1)).toEqual(states)
  // Otherwise there is little to see.
  expect(states.filter((state) => state.includes('"binned":true')).length).toBeGreaterThan(3)
  expect(states.filter((state) => !state.includes('"others":{}')).length).toBeGreaterThan(3)
})

test('that reader makes the same of twins, rings and lines that are no operations', async () => {
  const lines = [
    opWith({ id: 'ring-1', rec: 'ring', prev: ['ring-2'] }),
    opWith({ id: 'ring-2', rec: 'ring', prev: ['ring-1'], value: 'other' }),
    opWith({ id: 'self', rec: 'self', prev: ['self'] }),
    opWith({ id: 'twin', rec: 'twin', value: 'a' }),
    opWith({ id: 'twin', rec: 'twin', value: 'b' }),
    opWith({ id: 'thin', rec: 'thin', value: null, thinned: true }),
    opWith({ id: 'thin', rec: 'thin', value: 'text' }),
    opWith({ id: 'gone', rec: 'rec-3' }),
    opWith({ id: 'stranger', dossier: 'dossier-2' }),
    { ...opWith({ id: 'early' }), hlc: { t: -1, c: 0 } },
    opWith({ id: 'mark-1', rec: 'bin', field: 'bin', value: { seen: ['text'] } }),
    opWith({ id: 'text', rec: 'bin' }),
  ].map((op) => canonicalJson(op))
  const odd = ['{"a":1,"a":2}', '', '[', 'null', '1e400', '{"__proto__":1}', '['.repeat(40)]
  const text = [...lines, ...odd, ' '.concat(lines[0] ?? ''), lines[1]].join('\n')
  const entries = withBytes(await entriesOf(await fileOf()), { 'log/odd/1.jsonl': text })
  const path = join(folder, 'odd.loopbaandossier')
  writeFileSync(path, makeZip(entries))
  const read = await readDossierFile(new Blob([makeZip(entries)]))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  expect(read.value.unsoundCount).toBe(odd.length + 3)
  expect(read.value.twins).toEqual(['twin'])
  const said = runProgram('python3', join(root, 'tests/dossier-file/reader.py'), path)
  if (said === undefined) return
  expect(said).toBe(`${canonicalJson(plainState('dossier-1', read.value.log))}\n`)
})

test('unzip takes the file, and unpacks what was put in', async () => {
  const path = join(folder, 'copy.loopbaandossier')
  const attachments = [{ ...sourceOf(new TextEncoder().encode('hallo')), media: 'text/plain' }]
  writeFileSync(path, await bytesOf(await fileOf({ page: '<p>Dossier</p>', attachments })))
  const said = runProgram('unzip', '-t', path)
  if (said === undefined) return
  expect(said).toContain('No errors detected')
  runProgram('unzip', '-q', path, '-d', join(folder, 'copy'))
  expect(readdirSync(join(folder, 'copy')).sort()).toEqual([
    'LEESMIJ.txt',
    'attachments',
    'dossier.json',
    'index.html',
    'log',
    'manifest.json',
    'mimetype',
  ])
  expect(runProgram('unzip', '-p', path, 'index.html')).toBe('<p>Dossier</p>')
})
