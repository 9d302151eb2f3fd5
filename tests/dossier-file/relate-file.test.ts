import { expect, test } from 'vitest'
import { relateFile } from '../../src/dossier-file/relate-file.ts'
import { readDossierFile } from '../../src/dossier-file/read-dossier-file.ts'
import { purposes } from '../../src/dossier-file/format.ts'
import type { DossierParts } from '../../src/dossier-file/write-dossier-file.ts'
import { logOf } from '../../src/domain/log/log.ts'
import { erasureWith, opWith } from '../support/ops.ts'
import { fileOf } from './parts.ts'

const [a, b, c] = ['a', 'b', 'c'].map((id) => opWith({ id, rec: `rec-${id}` })) as [
  ReturnType<typeof opWith>,
  ReturnType<typeof opWith>,
  ReturnType<typeof opWith>,
]
const here = { dossier: 'dossier-1', log: logOf([a, b]) }

async function relation(given: Partial<DossierParts>, local: typeof here | undefined = here) {
  const read = await readDossierFile(await fileOf(given))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return relateFile(local, read.value)
}

test.each([
  ['same', logOf([b, a])],
  ['older', logOf([a])],
  ['older', logOf([])],
  ['newer', logOf([c])],
  ['newer', logOf([a, b], [erasureWith({ rec: 'rec-a' })])],
  ['newer', logOf([a, { ...b, value: 'tampered with' }])],
])('a copy is %s', async (type, log) => {
  expect(await relation({ log })).toMatchObject({ type })
})

test('a copy with the full text of what was thinned here is newer', async () => {
  const thinned = { ...b, value: null, thinned: true as const }
  const local = { ...here, log: logOf([a, thinned]) }
  expect(await relation({ log: logOf([a, b]) }, local)).toMatchObject({ type: 'newer' })
})

test('text that an erasure never saw is told of, also by an older copy', async () => {
  const local = { ...here, log: logOf([a], [erasureWith({ rec: 'rec-b', seen: [] })]) }
  expect(await relation({ log: logOf([a, b]) }, local)).toMatchObject({
    type: 'older',
    report: { rescued: [{ id: 'b' }] },
  })
})

test('the dossier of a classmate, or any where there is none, is another', async () => {
  expect(await relation({ dossier: 'dossier-2' })).toEqual({ type: 'otherDossier' })
  const read = await readDossierFile(await fileOf())
  if (!read.ok) throw new Error(read.error.type)
  expect(relateFile(undefined, read.value)).toEqual({ type: 'otherDossier' })
})

test('every purpose has its own answer', async () => {
  const types = await Promise.all(
    purposes.map(async (purpose) => (await relation({ purpose, log: here.log })).type),
  )
  expect(types).toEqual(['same', 'same', 'packet', 'reply'])
  const read = await readDossierFile(await fileOf())
  if (!read.ok) throw new Error(read.error.type)
  const manifest = { ...read.value.manifest, purpose: 'museum' }
  expect(relateFile(here, { ...read.value, manifest })).toEqual({ type: 'unknownPurpose' })
})
