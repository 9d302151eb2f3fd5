import { expect, test } from 'vitest'
import { evidenceKind, type Evidence } from '../../../src/domain/records/evidence.ts'
import { readRecord } from '../../../src/domain/records/record-kind.ts'
import { keepFile } from '../../../src/services/evidence/keep-file.ts'
import { keepLink, webAddress } from '../../../src/services/evidence/keep-link.ts'
import { keepRecording } from '../../../src/services/evidence/keep-recording.ts'
import { readThumbnail } from '../../../src/services/evidence/read-thumbnail.ts'
import { fileOf } from '../../support/files.ts'
import { createTestServices, type TestServices } from '../../support/render-screen.tsx'
import { fullDisk } from '../../support/stored.ts'

const links = { experiences: ['stage-1'] }

async function allEvidence({ store }: TestServices): Promise<Evidence[]> {
  const read = await store.readRecords({ by: 'kind', kind: evidenceKind.kind })
  if (!read.ok) throw new Error(read.error.type)
  return read.value.map((view) => readRecord(evidenceKind, view))
}

test('a photo is kept as it was developed, under its experience, with a thumbnail', async () => {
  const services = createTestServices()
  const kept = await keepFile(services, fileOf('jpeg', 'C:\\fakepath\\IMG_1.jpg'), { links })
  expect(kept.ok).toBe(true)
  const [photo] = await allEvidence(services)
  expect(photo).toMatchObject({
    ...{ type: 'photo', media: 'image/jpeg', name: 'IMG_1.jpg', date: '2027-05-12' },
    ...{ width: 40, height: 30, experiences: ['stage-1'] },
  })
  const { files } = await services.evidence()
  const bytes = await files.read(photo?.file ?? '', 'image/jpeg')
  expect(bytes.ok && (await bytes.value?.text())).toMatch(/^photo of /)
  const small = await files.readThumbnail(photo?.file ?? '')
  expect(small.ok && small.value?.type).toBe('image/jpeg')
})

test.each([
  ['a PDF under the name of a photo', 'pdf', 'foto.jpg', 'document', 'application/pdf'],
  ['a text', 'text', 'verslag.txt', 'document', 'text/plain'],
  ['a web page under the name of a photo', 'html', 'foto.jpg', 'file', 'application/octet-stream'],
  ['a drawing that may hold a script', 'svg', 'logo.svg', 'file', 'image/svg+xml'],
  ['something nobody knows', 'unknown', 'x.dat', 'file', 'application/octet-stream'],
] as const)('%s is what its bytes say, and kept as it came', async (_, what, name, type, media) => {
  const services = createTestServices()
  const file = fileOf(what, name)
  expect((await keepFile(services, file, { links })).ok).toBe(true)
  const [evidence] = await allEvidence(services)
  expect(evidence).toMatchObject({ type, media, name, size: file.size })
  const { files } = await services.evidence()
  const bytes = await files.read(evidence?.file ?? '', media)
  expect(bytes.ok && (await bytes.value?.text())).toBe(await file.text())
})

test('an empty file, one too large, and a full disk keep nothing at all', async () => {
  const services = createTestServices()
  const { files } = await services.evidence()
  const empty = await keepFile(services, fileOf('nothing', 'leeg.jpg'), { links })
  expect(empty).toEqual({ ok: false, error: { type: 'EmptyFile' } })
  const large = new File([fileOf('pdf', 'a.pdf'), new Uint8Array(50 * 2 ** 20)], 'groot.pdf')
  const tooLarge = await keepFile(services, large, { links })
  expect(tooLarge).toEqual({ ok: false, error: { type: 'FileTooLarge', megabytes: 50 } })
  files.failWith({ type: 'DiskFull' })
  const full = await keepFile(services, fileOf('jpeg', 'a.jpg'), { links })
  expect(full).toEqual({ ok: false, error: { type: 'DiskFull' } })
  expect(await allEvidence(services)).toEqual([])
  expect(await files.list()).toEqual({ ok: true, value: [] })
})

test('a recording becomes evidence, and its parts go only then', async () => {
  const services = createTestServices()
  const { files } = await services.evidence()
  const bytes = new Blob(['stem'], { type: 'audio/webm' })
  const about = { recording: 'r1', media: 'audio/webm', purpose: 'evidence/stage-1', seconds: 3 }
  await files.addToRecording(about, bytes)
  const take = {
    type: 'voice',
    bytes,
    media: 'audio/webm',
    seconds: 3.14159,
    recording: 'r1',
  } as const
  files.failWith({ type: 'DiskFull' })
  expect((await keepRecording(services, take, { links })).ok).toBe(false)
  expect(await files.readRecordings()).toMatchObject({ value: [{ recording: 'r1' }] })
  files.failWith(undefined)
  const unsaved = { ...services, store: fullDisk(services.store) }
  expect((await keepRecording(unsaved, take, { links })).ok).toBe(false)
  expect(await files.readRecordings()).toMatchObject({ value: [{ recording: 'r1' }] })
  expect((await keepRecording(services, take, { links })).ok).toBe(true)
  expect(await allEvidence(services)).toMatchObject([{ type: 'voice', seconds: 3.1 }])
  expect(await files.readRecordings()).toEqual({ ok: true, value: [] })
})

test('a thumbnail that is gone is made again from the file, and kept', async () => {
  const services = createTestServices()
  const { files } = await services.evidence()
  const kept = await files.keep(new Blob(['pixels']))
  if (!kept.ok) throw new Error(kept.error.type)
  const { file } = kept.value
  const photo = { file, media: 'image/jpeg', type: 'photo' }
  const made = await readThumbnail(services, photo)
  expect(made.ok && (await made.value?.text())).toBe('thumbnail of {} pixels')
  expect(await files.readThumbnail(file)).toMatchObject({ value: { type: 'image/jpeg' } })
  const voice = await readThumbnail(services, { ...photo, file: 'gone', type: 'voice' })
  expect(voice).toEqual({ ok: true, value: undefined })
})

test('only addresses of the web become a link', async () => {
  const services = createTestServices()
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'JaVaScRiPt://a.nl', 'file:///a']) {
    expect(webAddress(url), url).toBeUndefined()
    const refused = await keepLink(services, { url, title: '', links })
    expect(refused, url).toEqual({ ok: false, error: { type: 'NotALink' } })
  }
  for (const url of ['', 'hallo', 'https://naam:geheim@school.nl', 'mailto:a@school.nl']) {
    expect(webAddress(url), url).toBeUndefined()
  }
  expect(webAddress(' school.nl/stage ')).toBe('https://school.nl/stage')
  expect(webAddress('school.nl:8080')).toBe('https://school.nl:8080/')
  expect(webAddress('http://school.nl')).toBe('http://school.nl/')
  await keepLink(services, { url: 'school.nl', title: ' Mijn school ', links })
  expect(await allEvidence(services)).toMatchObject([
    { type: 'link', url: 'https://school.nl/', title: 'Mijn school', experiences: ['stage-1'] },
  ])
})

test('a film tells its length and a poster, and keeps both', async () => {
  const services = createTestServices()
  const { files, films } = await services.evidence()
  const poster = new Blob(['frame'], { type: 'image/jpeg' })
  films.show({ seconds: 12.345, width: 640, height: 360, poster })
  expect((await keepFile(services, fileOf('film', 'werk.mp4'), { links })).ok).toBe(true)
  const [film] = await allEvidence(services)
  expect(film).toMatchObject({ type: 'video', seconds: 12.3, width: 640, height: 360 })
  const shown = await files.readThumbnail(film?.file ?? '')
  expect(shown.ok && (await shown.value?.text())).toBe('frame')
})

test('a film of more than a minute is refused; one of unknown length is kept, and that is told', async () => {
  const services = createTestServices()
  const { films } = await services.evidence()
  films.show({ seconds: 75 })
  const long = await keepFile(services, fileOf('film', 'lang.mp4'), { links })
  expect(long).toEqual({ ok: false, error: { type: 'FilmTooLong', seconds: 60 } })
  expect(await allEvidence(services)).toEqual([])
  films.show({})
  let told = 0
  const onLengthUnknown = () => void (told += 1)
  const kept = await keepFile(services, fileOf('film', 'a.mp4'), { links, onLengthUnknown })
  expect([kept.ok, told]).toEqual([true, 1])
  expect(await allEvidence(services)).toMatchObject([{ type: 'video', name: 'a.mp4' }])
})

test('a poster that is gone is made again; one that cannot be made is not tried over and over', async () => {
  const services = createTestServices()
  const { films } = await services.evidence()
  await keepFile(services, fileOf('film', 'a.mp4'), { links })
  await keepFile(services, fileOf('film', 'b.mp4', 'more'), { links })
  const [first, second] = await allEvidence(services)
  const poster = new Blob(['frame'], { type: 'image/jpeg' })
  const look = async (file = '') => {
    const read = await readThumbnail(services, { file, media: 'video/mp4', type: 'video' })
    return read.ok && (await read.value?.text())
  }
  expect(await look(first?.file)).toBeUndefined()
  films.show({ seconds: 3, poster })
  expect(await look(second?.file)).toBe('frame')
  films.show({})
  expect(await look(second?.file)).toBe('frame')
  films.show({ seconds: 3, poster })
  expect(await look(first?.file)).toBeUndefined()
})

test('a photo file that no camera makes is refused before it is read', async () => {
  const services = createTestServices()
  const { photos } = await services.evidence()
  photos.failWith({ type: 'PictureDamaged' })
  const large = new File([fileOf('jpeg', 'a.jpg'), new Uint8Array(100 * 2 ** 20)], 'groot.jpg')
  const kept = await keepFile(services, large, { links })
  expect(kept).toEqual({ ok: false, error: { type: 'PhotoTooLarge', megabytes: 100 } })
})
