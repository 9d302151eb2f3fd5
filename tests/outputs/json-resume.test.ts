import { expect, test } from 'vitest'
import published from '@jsonresume/schema/schema.json' with { type: 'json' }
import * as z from 'zod'
import { cvContent, cvExperiences, usualChoice } from '../../src/outputs/cv/cv-content.ts'
import { cvSheet } from '../../src/outputs/cv/cv-sheet.ts'
import { jsonResume } from '../../src/outputs/cv/json-resume.ts'
import { fetchOutputText } from '../../src/outputs/output-text.ts'
import { readableDossier } from '../../src/outputs/readable-dossier.ts'
import { readingWords } from '../../src/outputs/reading/reading-words.ts'
import { exampleToday, readExample } from '../support/example.ts'
import { hostileDossier, hostileTexts } from './hostile.ts'

const text = await fetchOutputText('nl')
const contact = {
  name: 'Daan',
  email: 'daan@example.org',
  phone: '',
  place: 'Apeldoorn',
  about: '',
}

/** What schema 1.0.0 of jsonresume.org says of the parts that are written here, unknown keys refused. */
const date = z.string().regex(/^([12]\d{3}-[01]\d-[0-3]\d|[12]\d{3}-[01]\d|[12]\d{3})$/)
const span = { startDate: date.optional(), endDate: date.optional() }
const highlights = z.array(z.string())
const schema = z.strictObject({
  $schema: z.url(),
  basics: z.strictObject({
    name: z.string(),
    email: z.email().optional(),
    phone: z.string().optional(),
    summary: z.string().optional(),
    location: z.strictObject({ city: z.string() }).optional(),
  }),
  work: z.array(z.strictObject({ name: z.string(), position: z.string(), highlights, ...span })),
  volunteer: z.array(
    z.strictObject({ organization: z.string(), position: z.string(), highlights, ...span }),
  ),
  projects: z.array(z.strictObject({ name: z.string(), type: z.string(), highlights, ...span })),
  education: z.array(
    z.strictObject({ institution: z.string(), studyType: z.string().optional(), ...span }),
  ),
  skills: z.array(z.strictObject({ name: z.string() })),
  interests: z.array(z.strictObject({ name: z.string() })),
  meta: z.strictObject({ version: z.string(), lastModified: z.iso.datetime({ local: true }) }),
})

const publishedSchema = z.fromJSONSchema(published as z.core.JSONSchema.JSONSchema)

function makeCv(views: Parameters<typeof readableDossier>[0]) {
  const dossier = readableDossier(views, { language: 'nl', text, today: exampleToday })
  const offers = cvExperiences(dossier)
  const cv = cvContent(dossier, contact, new Set(usualChoice(offers)))
  return { dossier, offers, cv, resume: jsonResume(cv, 0) }
}

test('the CV of the example is JSON Resume: places of work, schools, words', () => {
  const { resume } = makeCv(readExample().views)
  expect(schema.parse(JSON.parse(JSON.stringify(resume)))).toEqual(resume)
  expect(publishedSchema.safeParse(JSON.parse(JSON.stringify(resume))).error).toBeUndefined()
  expect(publishedSchema.safeParse({ ...resume, basics: { name: 3 } }).success).toBe(false)
  expect(resume.work.length).toBeGreaterThan(2)
  expect(resume.education.length).toBe(2)
  expect(resume.skills.length).toBe(6)
  // One job is one entry, however many days were written down.
  const names = resume.work.map(({ name, position }) => `${name} ${position}`)
  expect(new Set(names).size).toBe(names.length)
})

test('what was not chosen is in neither form of the CV', () => {
  const { dossier, offers } = makeCv(readExample().views)
  const [first, ...others] = offers
  if (!first) throw new Error('the example has no work')
  const cv = cvContent(dossier, contact, new Set([first.rec]))
  const sheet = cvSheet(cv, readingWords('nl', 'mbo', text))
  const said = JSON.stringify([jsonResume(cv, 0), sheet])
  const away = others.flatMap(({ place = '' }) => (place === first.place ? [] : [place]))
  const schools = cv.schools.map(({ title }) => title)
  for (const place of away) {
    if (place !== '' && !schools.some((school) => school.includes(place))) {
      expect(said).not.toContain(place)
    }
  }
})

test('texts that try to be more stay texts', () => {
  for (const hostile of hostileTexts) {
    const { resume } = makeCv(hostileDossier(hostile))
    for (const one of [schema, publishedSchema]) one.parse(JSON.parse(JSON.stringify(resume)))
    expect(resume.work.map(({ name }) => name)).toEqual([hostile])
  }
})
