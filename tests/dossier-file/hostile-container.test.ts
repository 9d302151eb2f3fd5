import { describe, expect, test } from 'vitest'
import { readDossierFile } from '../../src/dossier-file/read-dossier-file.ts'
import { createHandleSource } from '../../src/lib/handle-source.ts'
import { handleOf } from '../support/handle-of.ts'
import {
  hostileContainers,
  hostileNames,
  hostileNeighbours,
  named,
  sound,
  whole,
} from './hostile-files.ts'
import { workOf } from '../support/work-of.ts'
import { bytesOf, fileOf } from './parts.ts'
import { makeZip, withBytes } from './zip-maker.ts'

/** What becomes of a file, in whatever way it is read: `ok`, or the failure in one word or two. */
async function verdict(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const [read, ms] = await workOf(() => readDossierFile(new Blob([bytes])))
  expect(ms).toBeLessThan(2000)
  const source = createHandleSource(handleOf(bytes))
  const again = await readDossierFile(new Blob([bytes]), { source })
  expect(again.ok || again.error).toEqual(read.ok || read.error)
  if (read.ok) return 'ok'
  return 'reason' in read.error ? `${read.error.type}: ${read.error.reason}` : read.error.type
}

test('the maker of zips makes sound ones', async () => {
  expect(await verdict(whole)).toBe('ok')
  expect(await verdict(makeZip(sound.map((entry, n) => ({ ...entry, method: n && 8 }))))).toBe('ok')
  expect(await verdict(named('x-later/😀 é.bin'))).toBe('ok')
})

describe('container', () => {
  test.each(hostileContainers)('%s', async (_, bytes, expected) => {
    expect(await verdict(bytes)).toBe(expected)
  })

  test('many bytes of nothing', async () => {
    const zeros = new Uint8Array(300 * 2 ** 20)
    expect(await verdict(makeZip([...sound, { name: 'x-zeros', bytes: zeros, method: 8 }]))).toBe(
      'TooBig',
    )
    // It says that it is small.
    const liar = { name: 'log/a/1.jsonl', bytes: zeros, method: 8, size: 9, crc: 0 }
    const lied = withBytes(sound, { 'log/a/1.jsonl': 'x'.repeat(9) })
    const entries = lied.map((entry) => (entry.name === liar.name ? liar : entry))
    expect(await verdict(makeZip(entries))).toBe('Damaged: bytes')
  })

  test('100,000 entries', async () => {
    const empty = new Uint8Array()
    const many = Array.from({ length: 60_000 }, (_, n) => ({ name: `x-${n}`, bytes: empty }))
    expect(await verdict(makeZip([...sound, ...many]))).toBe('TooBig')
    expect(await verdict(makeZip([...sound, ...many], { count: 34_464 }))).toBe('TooBig')
    expect(await verdict(makeZip([...sound, ...many], { count: 9_000 }))).toBe('Damaged: layout')
  })

  test('as many entries as there may be', async () => {
    const few = Array.from({ length: 9_900 }, (_, n) => [`x-${n}`, ''] as const)
    expect(await verdict(makeZip(withBytes(sound, Object.fromEntries(few))))).toBe('ok')
  })

  test('any byte that is changed is seen, but for dates and the like in the container', async () => {
    const file = await bytesOf(await fileOf())
    const missed: number[] = []
    for (let at = 0; at < file.length; at += 7) {
      const bytes = file.slice()
      bytes[at] = (bytes[at] ?? 0) ^ 0x10
      if ((await verdict(bytes)) === 'ok') missed.push(at)
    }
    // Of each entry: two versions, two dates, attributes; 20 bytes, of which few are looked at.
    expect(missed.length).toBeLessThan((20 * 9) / 7)
  })
})

describe('names', () => {
  test.each(hostileNames)('%j does harm', async (name) => {
    expect(await verdict(named(name))).toMatch(/^Damaged: (name|manifest)$/)
  })

  test.each([['__proto__'], ['log/a.jsonl'], ['attachments/a.jpg'], ['index.htm']])(
    '%s has no place',
    async (name) => {
      expect(await verdict(named(name))).toBe('Damaged: stray')
    },
  )

  test.each(hostileNeighbours)('%s', async (_, bytes, expected) => {
    expect(await verdict(bytes)).toBe(expected)
  })
})
