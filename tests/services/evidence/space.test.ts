import { expect, test } from 'vitest'
import { readSpace } from '../../../src/services/evidence/read-space.ts'
import { binRecord } from '../../../src/services/remove-record.ts'
import { saveRecord } from '../../../src/services/save-record.ts'
import { tidySpace } from '../../../src/services/evidence/tidy-space.ts'
import { createTestServices, testNow, type TestServices } from '../../support/render-screen.tsx'
import { withRecords } from '../../support/stored.ts'

const hour = 60 * 60 * 1000

async function keep(services: TestServices, text: string): Promise<string> {
  const { files } = await services.evidence()
  const kept = await files.keep(new Blob([text]))
  if (!kept.ok) throw new Error(kept.error.type)
  return kept.value.file
}

/** Two pieces share one photo; a film; a replaced file; one in the bin; one that nothing names. */
async function filled() {
  const services = createTestServices()
  services.clock.moveTo(testNow - 2 * hour)
  const photo = await keep(services, 'p'.repeat(30))
  const film = await keep(services, 'f'.repeat(500))
  const before = await keep(services, 'b'.repeat(7))
  const after = await keep(services, 'a'.repeat(20))
  const binned = await keep(services, 'x'.repeat(11))
  const loose = await keep(services, 'l'.repeat(5))
  const drafted = await keep(services, 'd'.repeat(3))
  services.clock.moveTo(testNow)
  await withRecords(
    {
      photo: ['evidence', { type: 'photo', file: photo, title: 'Foto' }],
      twin: ['evidence', { type: 'photo', file: photo }],
      film: ['evidence', { type: 'video', file: film }],
      paper: ['evidence', { type: 'document', file: before }],
      away: ['evidence', { type: 'voice', file: binned }],
      link: ['evidence', { type: 'link', url: 'https://example.org' }],
      elsewhere: ['evidence', { type: 'photo', file: 'f'.repeat(64) }],
    },
    services,
  )
  await saveRecord(services, { rec: 'paper', kind: 'evidence', values: { file: after } })
  await binRecord(services, 'away', true)
  await services.store.writeDraft({ key: 'quick/q', value: { waiting: [drafted] }, at: testNow })
  const { files } = await services.evidence()
  const about = { recording: 'r', media: 'audio/webm', purpose: '', seconds: 1 }
  await files.addToRecording(about, new Blob(['r'.repeat(9)]))
  return { services, loose }
}

test('says what each sort takes, a shared file once, and what is not here', async () => {
  const { services } = await filled()
  const space = await readSpace(services)
  if (!space.ok) throw new Error(space.error.type)
  expect(space.value.shares).toEqual([
    { use: 'photos', files: 1, size: 30 },
    { use: 'recordings', files: 1, size: 500 },
    { use: 'documents', files: 1, size: 20 },
    { use: 'binned', files: 1, size: 11 },
    { use: 'earlier', files: 2, size: 10 },
    { use: 'unfinished', files: 1, size: 9 },
    { use: 'loose', files: 1, size: 5 },
  ])
  expect(space.value.total).toBe(585)
  expect(space.value.missing).toBe(1)
  expect(space.value.largest.map(({ evidence, size }) => [evidence.rec, size])).toEqual([
    ['film', 500],
    ['photo', 30],
    ['paper', 20],
    ['away', 11],
  ])
})

test('the ten largest are shown, not all', async () => {
  const services = createTestServices()
  for (let i = 1; i <= 12; i++) {
    const file = await keep(services, 'x'.repeat(i))
    await saveRecord(services, { rec: `r${i}`, kind: 'evidence', values: { type: 'file', file } })
  }
  const space = await readSpace(services)
  expect(space.ok && space.value.largest.map(({ size }) => size)).toEqual([
    12, 11, 10, 9, 8, 7, 6, 5, 4, 3,
  ])
})

test('tidying takes only what nothing names, in the bin, history or a draft neither', async () => {
  const { services, loose } = await filled()
  expect(await tidySpace(services)).toEqual({ ok: true, value: [{ file: loose, size: 5 }] })
  const space = await readSpace(services)
  expect(space.ok && space.value.total).toBe(580)
})

test('what came a moment ago stays: its record may be on its way', async () => {
  const services = createTestServices()
  await keep(services, 'new')
  expect(await tidySpace(services)).toEqual({ ok: true, value: [] })
})
