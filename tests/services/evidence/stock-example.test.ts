import { expect, test } from 'vitest'
import { competencies } from '../../../src/content/competencies.ts'
import { exampleEvidence } from '../../../src/content/example/evidence.ts'
import { evidenceKind } from '../../../src/domain/records/evidence.ts'
import { experienceKind } from '../../../src/domain/records/experience.ts'
import { readRecord } from '../../../src/domain/records/record-kind.ts'
import { eraseWithParts } from '../../../src/services/remove-record.ts'
import { stockExample } from '../../../src/services/evidence/stock-example.ts'
import type { Services } from '../../../src/services/services.ts'
import { exampleLogFor, exampleToday } from '../../support/example.ts'
import { createTestServices } from '../../support/render-screen.tsx'

const pieces = ['nl', 'en'].flatMap((language) => exampleEvidence(exampleToday, language))
const competencyIds = competencies.map(({ id }) => id)
const draw = (picture: unknown) => Promise.resolve(new Blob([JSON.stringify(picture)]))

async function openExample(language = 'nl') {
  const services = createTestServices({ isExample: true })
  const { dossier } = services.store
  const merged = await services.store.merge(exampleLogFor({ dossier, language }))
  expect(merged.ok).toBe(true)
  return services
}

async function readAll({ store }: Services, kind: string) {
  const read = await store.readRecords({ by: 'kind', kind })
  if (!read.ok) throw new Error(read.error.type)
  return read.value
}

const evidenceOf = async (services: Services) =>
  (await readAll(services, evidenceKind.kind)).map((view) => readRecord(evidenceKind, view))

test.each(['nl', 'en'])(
  'both schools have evidence, whose files are all kept (%s)',
  async (lang) => {
    const services = await openExample(lang)
    expect(await stockExample(services, pieces, draw)).toEqual({ ok: true, value: undefined })
    const evidence = await evidenceOf(services)
    expect(evidence.length).toBeGreaterThanOrEqual(8)
    expect(evidence.length).toBeLessThanOrEqual(12)
    const experiences = new Map(
      (await readAll(services, experienceKind.kind)).map((view) => [
        view.rec,
        readRecord(experienceKind, view),
      ]),
    )
    const { files } = await services.evidence()
    for (const piece of evidence) {
      const [parent = ''] = piece.experiences
      const experience = experiences.get(parent)
      expect(piece.date, piece.title).toBe(experience?.end || experience?.date)
      expect(piece.competencies.length, piece.title).toBeGreaterThan(0)
      expect(competencyIds).toEqual(expect.arrayContaining([...piece.competencies]))
      if (piece.type === 'link') continue
      const read = await files.read(piece.file ?? '', piece.media ?? '')
      expect(read.ok && read.value?.size, piece.title).toBe(piece.size)
    }
    const titles = evidence.map(({ title }) => title)
    const inVmbo = lang === 'nl' ? 'Mijn eerste bed' : 'My first bed'
    const inMbo = lang === 'nl' ? 'Drie regels per avond' : 'Three lines each night'
    expect(titles).toEqual(expect.arrayContaining([inVmbo, inMbo]))
    expect(new Set(evidence.map(({ type }) => type))).toEqual(
      new Set(['photo', 'document', 'link']),
    )
    expect(evidence.filter(({ alt }) => alt).length).toBeGreaterThan(4)
    expect(evidence.filter(({ consent }) => consent === undefined)).toHaveLength(3)
  },
)

test('a second time adds nothing, and what was erased stays away', async () => {
  const services = await openExample()
  await stockExample(services, pieces, draw)
  const [first, ...rest] = await evidenceOf(services)
  if (!first) throw new Error('no evidence')
  expect((await eraseWithParts(services, first.rec)).ok).toBe(true)
  await stockExample(services, pieces, draw)
  const titles = (await evidenceOf(services)).map(({ title }) => title)
  expect(titles).toEqual(rest.map(({ title }) => title))
})

test('what is erased while the pictures are drawn stays away too', async () => {
  const services = await openExample()
  await stockExample(services, pieces, draw)
  const titles = (await evidenceOf(services)).map(({ title }) => title)
  const again = await openExample()
  let erased: string | undefined
  await stockExample(again, pieces, async (picture) => {
    // As another tab does it: the record is not there yet, and is erased all the same.
    erased ??= await eraseFirstPiece(again, services)
    return draw(picture)
  })
  const left = (await evidenceOf(again)).map(({ title }) => title)
  expect(left).toEqual(titles.filter((title) => title !== erased))
  expect(left).toHaveLength(titles.length - 1)
})

/** Erases in `here` the record that is the newest piece in `there`; gives its title. */
async function eraseFirstPiece(here: Services, there: Services): Promise<string> {
  const [piece] = await evidenceOf(there)
  if (!piece) throw new Error('no evidence')
  expect((await eraseWithParts(here, piece.rec)).ok).toBe(true)
  return piece.title ?? ''
}

test('nothing is named when a file cannot be kept', async () => {
  const services = await openExample()
  const { files } = await services.evidence()
  files.failWith({ type: 'DiskFull' })
  expect(await stockExample(services, pieces, draw)).toMatchObject({ error: { type: 'DiskFull' } })
  expect(await evidenceOf(services)).toEqual([])
})
