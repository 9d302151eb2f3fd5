import { expect, test } from 'vitest'
import { evidenceKind } from '../../../src/domain/records/evidence.ts'
import type { Services } from '../../../src/services/services.ts'
import { eraseRecords } from '../../../src/services/remove-record.ts'
import { filesErasedBy, removeUnnamed } from '../../../src/services/evidence/remove-unnamed.ts'
import { saveRecord } from '../../../src/services/save-record.ts'
import { createTestServices } from '../../support/render-screen.tsx'

async function keepNamed(services: Services, rec: string, text: string): Promise<string> {
  const { files } = await services.evidence()
  const kept = await files.keep(new Blob([text]))
  if (!kept.ok) throw new Error(kept.error.type)
  const values = { type: 'photo', file: kept.value.file }
  await saveRecord(services, { rec, kind: evidenceKind.kind, values })
  return kept.value.file
}

async function logOf({ store }: Services) {
  const read = await store.readLog()
  if (!read.ok) throw new Error(read.error.type)
  return read.value
}

const isHere = async (services: Services, file: string) => {
  const { files } = await services.evidence()
  const read = await files.read(file, '')
  return read.ok && read.value !== undefined
}

test('what was erased on another device takes its files along here, and no others', async () => {
  const here = createTestServices()
  const gone = await keepNamed(here, 'gone', 'weg')
  const shared = await keepNamed(here, 'alsoGone', 'gedeeld')
  expect(await keepNamed(here, 'stays', 'gedeeld')).toBe(shared)
  const drafted = await keepNamed(here, 'typed', 'getypt')
  await here.store.writeDraft({ key: 'evidence/x', value: { file: drafted }, at: 1 })

  const there = createTestServices()
  await there.store.merge(await logOf(here))
  await eraseRecords(there, ['gone', 'alsoGone', 'typed'])

  const [before, incoming] = [await logOf(here), await logOf(there)]
  expect((await here.store.merge(incoming)).ok).toBe(true)
  await removeUnnamed(here, filesErasedBy(incoming, before))
  expect(await isHere(here, gone)).toBe(false)
  expect(await isHere(here, shared)).toBe(true)
  expect(await isHere(here, drafted)).toBe(true)
})
