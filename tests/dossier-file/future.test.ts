import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readStored } from '../../src/dossier-file/check-attachments.ts'
import { entryNames } from '../../src/dossier-file/format.ts'
import { readDossierFile } from '../../src/dossier-file/read-dossier-file.ts'
import { canonicalJson, isSoundJson, type Json } from '../../src/lib/json.ts'
import { logOf } from '../../src/domain/log/log.ts'
import { opWith } from '../support/ops.ts'
import { bytesOf, fileOf, sourceOf } from './parts.ts'
import { entriesOf } from './zip-maker.ts'

const anyJson = fc.jsonValue({ maxDepth: 3 }).filter((value) => isSoundJson(value))
const anyName = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => text.isWellFormed())
/** Keys that no version up to now knows. */
const newKeys = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 6 }).map((key) => `new ${key}`),
  anyJson,
  {
    maxKeys: 3,
  },
)

const newOps = fc.uniqueArray(
  fc.record({
    id: anyName,
    rec: anyName,
    kind: anyName,
    field: anyName,
    value: anyJson,
    v: fc.nat(),
    more: newKeys,
  }),
  { selector: ({ id }) => id, maxLength: 6 },
)
const extras = fc.uniqueArray(
  fc.record({
    name: fc.stringMatching(/^x-[a-z0-9😀é/_-]{0,9}[a-z0-9]$/u),
    bytes: fc.uint8Array({ maxLength: 200 }),
  }),
  { selector: ({ name }) => name.split('/')[0], maxLength: 3 },
)

test('a thousand files of the future come back and go out as the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(newOps, extras, newKeys, async (ops, made, keys) => {
      const log = logOf(
        ops.map(({ more, ...op }) => ({ ...more, ...opWith(op as { id: string; value: Json }) })),
      )
      const sound = made.filter(({ name }) => !name.includes('//'))
      const file = await fileOf({
        log,
        extras: sound.map(({ name, bytes }) => ({ ...sourceOf(bytes), name })),
        unknownKeys: keys,
      })
      const read = await readDossierFile(file)
      if (!read.ok) throw new Error(JSON.stringify(read.error))
      const { value } = read
      expect([value.unsoundCount, value.extras.length]).toEqual([0, sound.length])
      const again = await fileOf({
        log: value.log,
        extras: value.extras.map((part) => ({
          name: part.entry.name,
          sha256: part.sha256,
          size: part.entry.size,
          open: () => readStored(file, part),
        })),
        unknownKeys: value.unknownKeys,
      })
      expect(await bytesOf(again)).toEqual(await bytesOf(file))
      // Nothing of it was lost on the first way out either.
      const entries = await entriesOf(file)
      const lines = entries
        .filter(({ name }) => name !== entryNames.erasures && String(name).startsWith('log/'))
        .flatMap(({ bytes }) => new TextDecoder().decode(bytes).trimEnd().split('\n'))
      expect(lines.sort()).toEqual([...log.ops.values()].map((op) => canonicalJson(op)).sort())
    }),
    { numRuns: 1000 },
  )
})
