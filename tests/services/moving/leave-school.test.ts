import { expect, test } from 'vitest'
import { exampleLog } from '../../../src/content/example/build.ts'
import { canonicalLog, logOf } from '../../../src/domain/log/log.ts'
import { isPrivate, viewsOf } from '../../../src/domain/transfer/leave-out.ts'
import { checkAttachments, readStored } from '../../../src/dossier-file/check-attachments.ts'
import { readDossierFile } from '../../../src/dossier-file/read-dossier-file.ts'
import { plainDate } from '../../../src/lib/dates.ts'
import { filePartBytes } from '../../../src/services/evidence/file-store.ts'
import { transferLog } from '../../../src/services/moving/leave-school.ts'
import { makeCopy } from '../../../src/services/copies/make-copy.ts'
import { binRecord } from '../../../src/services/remove-record.ts'
import { saveRecord } from '../../../src/services/save-record.ts'
import type { Services } from '../../../src/services/services.ts'
import type { Json } from '../../../src/lib/json.ts'
import { merge } from '../../support/law.ts'
import { createTestServices, testNow } from '../../support/render-screen.tsx'

/** Stands in everything that must not leave. */
const secret = 'GEHEIM-7f3a'

async function write(services: Services, rec: string, kind: string, values: Record<string, Json>) {
  const saved = await saveRecord(services, { rec, kind, values })
  if (!saved.ok) throw new Error(saved.error.type)
}

/** The example, with things of every kind that are private, hang on what is, or were thrown away. */
async function withSecrets() {
  const services = createTestServices()
  const { random } = services
  await services.store.merge(
    exampleLog({ dossier: 'dossier-1', today: plainDate(testNow), random }),
  )
  const { files } = await services.evidence()
  const kept = await files.keep(new Blob([secret.repeat(filePartBytes / 64)]))
  if (!kept.ok) throw new Error(kept.error.type)
  const { file, size } = kept.value
  const photo = { type: 'photo', file, size, media: 'image/jpeg', alt: secret }
  const told = { text: secret, name: secret }
  await write(services, 'x', 'experience', { title: secret, story: secret, private: true })
  await write(services, 'x', 'experience', { title: `${secret} later` })
  await write(services, 'y', 'reflection', {
    experience: 'x',
    'answers.q': { question: 'Wat?', text: secret },
    [`qualities/own:${secret}`]: true,
  })
  await write(services, 'z', 'step', { what: secret, reflection: 'y' })
  await write(services, 'p', 'evidence', { ...photo, 'experiences/x': true })
  await write(services, 'q', 'evidence', { ...photo, private: true })
  await write(services, 'f', 'feedback', { ...told, about: 'x' })
  await write(services, 'h', 'feedback', { ...told, hidden: true })
  await write(services, 's', 'statement', { ...told, experience: 'x' })
  await write(services, 't', 'talk', { lookBack: secret, 'experiences/x': true })
  await write(services, 'b', 'experience', { title: secret })
  await write(services, 'c', 'reflection', { experience: 'b', noStep: true, date: secret })
  await binRecord(services, 'b', true)
  return { services, file }
}

async function leave(services: Services) {
  const made = await makeCopy(services, {
    purpose: 'transfer',
    word: 'Dossier',
    keep: (log) => transferLog(log, { unticked: [], shown: [] }),
  })
  if (!made.ok) throw new Error(made.error.type)
  const read = await readDossierFile(made.value.file)
  if (!read.ok) throw new Error(read.error.type)
  return { bytes: made.value.file, file: read.value }
}

async function logHere({ store }: Services) {
  const log = await store.readLog()
  if (!log.ok) throw new Error(log.error.type)
  return log.value
}

test('no private word, photo, id of a photo or thing from the bin is in the bytes of a transfer', async () => {
  const { services, file: photo } = await withSecrets()
  const { bytes, file } = await leave(services)
  expect(file.manifest.purpose).toBe('transfer')
  // Every entry is stored, so this is what any program finds in it.
  const text = new TextDecoder().decode(await bytes.arrayBuffer())
  expect(text).not.toContain(secret)
  expect(text).not.toContain(photo)
  for (const part of file.attachments) {
    for await (const piece of readStored(file.file, part)) {
      expect(new TextDecoder().decode(piece)).not.toContain(secret)
    }
  }
  const sound = await checkAttachments(file)
  expect(sound.ok && sound.value.damaged).toEqual([])
  // Of what stays there is nothing; of the example much goes.
  const here = viewsOf(await logHere(services))
  const gone = viewsOf(file.log).map(({ rec }) => rec)
  expect(gone.length).toBeGreaterThan(50)
  for (const view of here.filter(isPrivate)) expect(gone).not.toContain(view.rec)
})

test('beside the full dossier the transfer changes nothing, in either order', async () => {
  const { services } = await withSecrets()
  const { file } = await leave(services)
  const full = await logHere(services)
  expect(canonicalLog(merge(full, file.log))).toBe(canonicalLog(full))
  expect(canonicalLog(merge(file.log, full))).toBe(canonicalLog(full))
})

test('what is let go goes, with what hangs on it; what is private by itself still stays', async () => {
  const { services } = await withSecrets()
  const full = await logHere(services)
  const recs = (shown: string[]) =>
    viewsOf(transferLog(full, { unticked: [], shown })).map(({ rec }) => rec)
  expect(recs(['x'])).toEqual(expect.arrayContaining(['x', 'y', 'z', 'p', 'f', 's', 't']))
  for (const rec of ['q', 'h', 'b', 'c']) expect(recs(['x'])).not.toContain(rec)
  expect(recs([])).not.toContain('p')
})

test('of a dossier with nothing private everything goes, to the last operation', async () => {
  const services = createTestServices()
  await write(services, 'a', 'experience', { title: 'Stage' })
  await write(services, 'a', 'experience', { title: 'Stage bij De Linde' })
  const full = await logHere(services)
  expect(canonicalLog((await leave(services)).file.log)).toBe(canonicalLog(full))
})

test('what only a later version understands stays behind with what is left out', async () => {
  for (const isPrivateToo of [true, false]) {
    const services = createTestServices()
    const foreign = { entries: [], keys: [{ key: 'mood', value: secret, made: 'x' }] }
    const note = { at: 1, made: 'x', writer: 'w', purpose: 'copy' }
    await services.store.merge(logOf([]), { foreign: () => foreign, note })
    await write(services, 'a', 'experience', { title: 'Stage' })
    await write(services, 'b', 'experience', { title: 'Thuis', private: isPrivateToo })
    const { file } = await leave(services)
    expect(file.unknownKeys).toEqual(isPrivateToo ? {} : { mood: secret })
  }
})
