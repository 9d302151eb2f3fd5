import { expect, test } from 'vitest'
import { evidenceKind } from '../../../src/domain/records/evidence.ts'
import { readRecord } from '../../../src/domain/records/record-kind.ts'
import { keepPhoto } from '../../../src/services/evidence/keep-photo.ts'
import { replacePhoto } from '../../../src/services/evidence/replace-photo.ts'
import { saveRecord } from '../../../src/services/save-record.ts'
import { createTestServices, type TestServices } from '../../support/render-screen.tsx'
import { fullDisk, storedView } from '../../support/stored.ts'

const edits = { turn: 90, covers: [{ x: 0.4, y: 0.4, width: 0.1, height: 0.1 }] } as const
const jpeg = new Blob([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'a face'])

async function withPhoto(services = createTestServices()) {
  const links = { experiences: ['stage'], competencies: ['motives'] }
  const kept = await keepPhoto(services, jpeg, { links })
  if (!kept.ok) throw new Error(kept.error.type)
  const values = { title: 'De keuken', alt: 'Ik snijd uien', 'x-later': { of: 'a later version' } }
  await saveRecord(services, { rec: kept.value, kind: 'evidence', values })
  return { services, rec: kept.value, old: await evidenceOf(services, kept.value) }
}

async function evidenceOf({ store }: Pick<TestServices, 'store'>, rec: string) {
  const view = await storedView(store, rec)
  if (!view) throw new Error('not here')
  return readRecord(evidenceKind, view)
}

async function filesHere(services: TestServices): Promise<string[]> {
  const { files } = await services.evidence()
  const listed = await files.list()
  return listed.ok ? listed.value.map(({ file }) => file) : []
}

async function logText({ store }: Pick<TestServices, 'store'>): Promise<string> {
  const log = await store.readLog()
  return log.ok ? JSON.stringify([...log.value.ops.values()]) : ''
}

test('the new photo says all the old one said, and the old one is in no history', async () => {
  const { services, rec, old } = await withPhoto()
  const replaced = await replacePhoto(services, { rec, edits })
  if (!replaced.ok) throw new Error(replaced.error.type)
  const fresh = await evidenceOf(services, replaced.value)
  expect(fresh).toMatchObject({
    type: 'photo',
    title: 'De keuken',
    alt: 'Ik snijd uien',
    experiences: ['stage'],
    competencies: ['motives'],
    date: old.date,
    width: 40,
    height: 30,
  })
  expect(fresh.file).not.toBe(old.file)
  expect(await storedView(services.store, rec)).toBeUndefined()
  const log = await logText(services)
  expect(log).not.toContain(old.file)
  expect(log).toContain('a later version')
  expect(await filesHere(services)).toEqual([fresh.file])
})

test('the photo is developed with what was asked', async () => {
  const { services, rec } = await withPhoto()
  const replaced = await replacePhoto(services, { rec, edits })
  if (!replaced.ok) throw new Error(replaced.error.type)
  const { file = '' } = await evidenceOf(services, replaced.value)
  const { files } = await services.evidence()
  const read = await files.read(file, 'image/jpeg')
  expect(read.ok && (await read.value?.text())).toContain(JSON.stringify(edits))
})

test('a file that another piece names stays', async () => {
  const { services, rec, old } = await withPhoto()
  const values = { type: 'photo', file: old.file ?? '', media: 'image/jpeg' }
  await saveRecord(services, { rec: 'twin', kind: 'evidence', values })
  await replacePhoto(services, { rec, edits })
  expect(await filesHere(services)).toContain(old.file)
})

test('versions that wait for a choice go along as such', async () => {
  const { services, rec } = await withPhoto()
  const request = { rec, kind: 'evidence', values: { title: 'Elders' }, seen: { title: [] } }
  await saveRecord(services, request)
  const before = await storedView(services.store, rec)
  const replaced = await replacePhoto(services, { rec, edits })
  const after = replaced.ok ? await storedView(services.store, replaced.value) : undefined
  const title = after?.fields['title']
  expect(title?.value).toBe(before?.fields['title']?.value)
  expect(title?.others.map(({ value }) => value)).toEqual(['De keuken'])
})

test.each([
  ['a full disk', 'DiskFull'],
  ['a damaged picture', 'PictureDamaged'],
])('after %s the old photo is as it was', async (_, type) => {
  const { services, rec, old } = await withPhoto()
  const { photos } = await services.evidence()
  if (type === 'PictureDamaged') photos.failWith({ type })
  const on = type === 'DiskFull' ? { ...services, store: fullDisk(services.store) } : services
  expect(await replacePhoto(on, { rec, edits })).toEqual({ ok: false, error: { type } })
  expect(await evidenceOf(services, rec)).toEqual(old)
  expect(await filesHere(services)).toContain(old.file)
})

test('a photo that was erased meanwhile does not come back', async () => {
  const { services } = await withPhoto()
  const nothing = await replacePhoto(services, { rec: 'gone', edits })
  expect(nothing).toEqual({ ok: false, error: { type: 'Erased' } })
})
