import { describe, expect, test } from 'vitest'
import { readDossierFile } from '../../src/dossier-file/read-dossier-file.ts'
import { canonicalJson } from '../../src/lib/json.ts'
import { viewRecord } from '../../src/domain/log/view.ts'
import { opWith } from '../support/ops.ts'
import { workOf } from '../support/work-of.ts'
import { changed, hostileLines, line } from './hostile-lines.ts'
import { fileOf } from './parts.ts'
import { entriesOf, makeZip, withBytes, withManifest, type MadeEntry } from './zip-maker.ts'

const sound = await entriesOf(await fileOf())
async function read(entries: readonly MadeEntry[]) {
  const file = new Blob([makeZip(entries)])
  const [result, ms] = await workOf(() => readDossierFile(file))
  expect(ms).toBeLessThan(2000)
  return result
}

async function readLines(name: string, text: string | Uint8Array) {
  const result = await read(withBytes(sound, { [name]: text }))
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

describe('a line that is not taken is told of, and costs no other', () => {
  test.each(hostileLines)('%s', async (_, text, reason) => {
    const file = await readLines('log/a/1.jsonl', text)
    expect(file.unsound).toEqual([{ entry: 'log/a/1.jsonl', line: 1, reason }])
    expect([file.unsoundCount, file.log.ops.size]).toEqual([1, 2])
  })

  test('among thousands that are sound, by its number', async () => {
    const many = Array.from({ length: 3000 }, (_, n) => `${changed('"id":"z"', `"id":"z-${n}"`)}\n`)
    const bytes = Buffer.concat([
      Buffer.from(many.slice(0, 1500).join('')),
      Buffer.from([0xff, 0x0a]),
      Buffer.from(many.slice(1500).join('')),
    ])
    const file = await readLines('log/a/1.jsonl', bytes)
    expect(file.unsound).toEqual([{ entry: 'log/a/1.jsonl', line: 1501, reason: 'notUtf8' }])
    expect(file.log.ops.size).toBe(3002)
  })

  test('an erasure that is none', async () => {
    const file = await readLines('log/erased.jsonl', '{"rec":"rec-1"}\n')
    expect(file.unsound).toEqual([{ entry: 'log/erased.jsonl', line: 1, reason: 'notAnErasure' }])
    expect(file.log.ops.size).toBe(2)
  })

  test('a hundred are described, all are counted', async () => {
    const file = await readLines('log/a/1.jsonl', '{}\n'.repeat(3000))
    expect([file.unsound.length, file.unsoundCount]).toEqual([100, 3000])
  })
})

describe('a line that is odd and fine', () => {
  test.each([
    ['without an end', line],
    ['of the year 9999', `${changed('"t":1000', `"t":${Date.UTC(9999, 0)}`)}\n`],
    ['that names nothing', changed('"prev":[]', '"prev":["nothing"]')],
    ['that names itself', changed('"prev":[]', '"prev":["z"]')],
    ['of a million levels within a text', changed('"value":"a"', `"value":"${'['.repeat(1e6)}"`)],
    ['with an emoji', changed('"value":"a"', '"value":"👩🏽‍🎓"')],
    ['with a script', changed('"value":"a"', '"value":"<img onerror=alert(1)>"')],
    ['of a future version', changed('"writer":"phone"', '"writer":"phone","zeal":[null]')],
  ])('%s', async (_, text) => {
    const file = await readLines('log/a/1.jsonl', text)
    expect(file.unsoundCount).toBe(0)
    expect(canonicalJson(file.log.ops.get('z'))).toBe(text.trimEnd())
  })

  test('a field that was written 100,000 times', async () => {
    const ops = Array.from({ length: 100_000 }, (_, n) =>
      canonicalJson(opWith({ id: `op-${n}`, rec: 'rec-9', prev: n ? [`op-${n - 1}`] : [] })),
    )
    const file = await readLines('log/a/1.jsonl', ops.join('\n'))
    const view = viewRecord([...file.log.ops.values()].filter(({ rec }) => rec === 'rec-9'))
    expect(view?.fields['title']).toMatchObject({ value: 'op-99999', others: [] })
  })
})

describe('manifest', () => {
  const damaged = {
    ok: false,
    error: { type: 'Damaged', part: 'manifest.json', reason: 'manifest' },
  }

  test.each<[string, object, object]>([
    [
      'format 99 that asks for a newer reader',
      { format: 99, minReader: 2 },
      { ok: false, error: { type: 'NewerFormat', format: 99 } },
    ],
    ['format 99 that this version may read', { format: 99 }, { ok: true }],
    ['no format', { format: null }, damaged],
    [
      'another purpose',
      { purpose: 'museum' },
      { ok: true, value: { manifest: { purpose: 'museum' } } },
    ],
    ['a date that is none', { made: { at: 'today', writer: 'a', app: '1' } }, damaged],
    ['counts below zero', { ops: -1 }, damaged],
    ['no entries', { entries: {} }, damaged],
    [
      'an entry with a way up',
      { entries: [{ name: '../a', size: 1, sha256: '0'.repeat(64) }] },
      damaged,
    ],
    ['no dossier', { dossier: '' }, damaged],
    ['a dossier that is a list', { dossier: ['a'] }, damaged],
  ])('%s', async (_, keys, outcome) => {
    expect(await read(withManifest(sound, keys))).toMatchObject(outcome)
  })

  test('an entry that it lists and that is not there', async () => {
    const ghost = { name: 'x-ghost', size: 1, sha256: '0'.repeat(64) }
    const said = sound.find(({ name }) => name === 'manifest.json')?.bytes
    const { entries } = JSON.parse(new TextDecoder().decode(said)) as { entries: object[] }
    expect(await read(withManifest(sound, { entries: [...entries, ghost] }))).toEqual({
      ok: false,
      error: { type: 'Damaged', part: 'x-ghost', reason: 'missing' },
    })
  })

  test.each([
    ['no JSON', 'hallo'],
    ['nothing', ''],
    ['deep', '['.repeat(1_000_000)],
    ['a duplicate key', '{"format":1,"format":1}'],
    ['not canonical', ' {"format":1,"minReader":1}'],
  ])('%s', async (_, text) => {
    expect(await read(withBytes(sound, { 'manifest.json': text }))).toEqual(damaged)
  })

  test('none, and one that is too big', async () => {
    expect(await read(sound.filter(({ name }) => name !== 'manifest.json'))).toMatchObject({
      error: { type: 'Damaged', reason: 'missing' },
    })
    const big = new Uint8Array(9 * 2 ** 20).fill(32)
    expect(await read(withBytes(sound, { 'manifest.json': big }))).toEqual({
      ok: false,
      error: { type: 'TooBig', part: 'manifest.json' },
    })
  })
})

test('a log that is too big', async () => {
  const half = new Uint8Array(33 * 2 ** 20).fill(0x0a)
  expect(await read(withBytes(sound, { 'log/a/1.jsonl': half, 'log/b/1.jsonl': half }))).toEqual({
    ok: false,
    error: { type: 'TooBig', part: 'log' },
  })
})
