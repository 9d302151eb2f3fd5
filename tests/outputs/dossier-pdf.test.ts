import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { dossierPdf } from '../../src/outputs/pdf/dossier-pdf.ts'
import { fetchOutputText } from '../../src/outputs/output-text.ts'
import { readableDossier } from '../../src/outputs/readable-dossier.ts'
import { exampleToday, readExample } from '../support/example.ts'
import { testFonts } from './fonts.ts'
import { runProgram } from '../dossier-file/run-program.ts'
import { recordView, smallJpeg } from './output-records.ts'

const text = await fetchOutputText('nl')
const folder = await mkdtemp(join(tmpdir(), 'dossier-pdf-'))
afterAll(() => rm(folder, { recursive: true }))

async function makePdf(views: Parameters<typeof readableDossier>[0], title = 'Loopbaandossier') {
  const dossier = readableDossier(views, { language: 'nl', text, today: exampleToday })
  const photos = new Map([['a'.repeat(64), { bytes: smallJpeg, width: 2, height: 2 }]])
  const lines = ['Gemaakt op 20 januari 2028']
  const made = await dossierPdf({ dossier, text, title, lines, at: 0, fonts: testFonts, photos })
  const path = join(folder, 'made.pdf')
  await writeFile(path, made.bytes)
  return {
    ...made,
    words: () => runProgram('pdftotext', '-raw', path, '-')?.replaceAll(/\s+/g, ' '),
    lines: () => runProgram('pdftotext', path, '-'),
    structure: () => runProgram('pdfinfo', '-struct-text', path),
    info: () => runProgram('pdfinfo', path),
    fonts: () => runProgram('pdffonts', path)?.split('\n').slice(2).filter(Boolean),
  }
}

test('without fonts of the machine, without poppler too, a pdf is made', async () => {
  const { bytes, pages } = await makePdf(readExample().views)
  expect(new TextDecoder().decode(bytes.subarray(0, 8))).toBe('%PDF-1.7')
  expect(pages).toBeGreaterThan(10)
})

test('every word of the example can be read out of it', async () => {
  const { views, experiences, reflections } = readExample()
  const words = (await makePdf(views)).words()
  // Without poppler nobody looks inside.
  if (words === undefined) return
  const flat = (value: string) => value.replaceAll(/\s+/g, ' ').slice(0, 30).trim()
  const shown = experiences.filter(({ binned }) => !binned)
  expect(shown.length).toBeGreaterThan(30)
  for (const { goal, result, evaluation, conclusion } of shown) {
    for (const part of [goal, result, evaluation, conclusion]) {
      if (part !== undefined) expect(words).toContain(flat(part))
    }
  }
  for (const { answers } of reflections) {
    for (const { question } of Object.values(answers)) expect(words).toContain(flat(question))
  }
})

test('it is tagged, has its language and title, and carries its fonts', async () => {
  const { views } = readExample()
  const made = await makePdf(views, 'Dossier van Šárka')
  const info = made.info()
  if (info === undefined) return
  expect(info).toMatch(/Tagged: +yes/)
  expect(info).toMatch(/Title: +Dossier van Šárka/)
  expect(info).toMatch(/JavaScript: +no/)
  expect(new TextDecoder('latin1').decode(made.bytes)).toContain('/Lang (nl-NL)')
  const structure = made.structure()
  for (const tag of ['H1', 'H2', 'H3', 'P', 'L', 'LI']) expect(structure).toMatch(`${tag} (`)
  expect(structure).toMatch(/H3[^\n]*\n +"Stage De Linde: week 1/)
  for (const font of made.fonts() ?? []) expect(font).toMatch(/ yes yes yes /)
})

test('a photo has its words, and other alphabets their letters', async () => {
  const made = await makePdf([
    recordView('experience', { title: 'Стаж у лікарні', date: '2027-05-05' }, 'e1'),
    recordView('evidence', {
      type: 'photo',
      alt: 'Een kat op een stoel',
      file: 'a'.repeat(64),
      media: 'image/jpeg',
      'experiences/e1': true,
    }),
  ])
  expect(new TextDecoder('latin1').decode(made.bytes)).toMatch(/\/Alt/)
  expect(made.missing).toEqual([])
  const words = made.words()
  if (words === undefined) return
  expect(words).toContain('Стаж у лікарні')
  expect(words).toContain('Een kat op een stoel')
  expect(made.structure()).toMatch(/Figure/)
})

test('names in Turkish, Polish and Arabic stand in it, and can be found again', async () => {
  const names = ['Gülşah Yıldırım', 'Łucja Żółć', 'مريم بنت عبد الله', 'محمد']
  const story = 'ذهبت مريم إلى المدرسة مع أختها، ثم عملت في المستشفى. وكان اليوم جميلا جدا'
  const made = await makePdf([
    recordView('experience', { title: `Stage met ${names.join(', ')}`, story }, 'e1'),
  ])
  expect(made.missing).toEqual([])
  const words = made.lines()?.replaceAll(/[\u200e\u200f\u202a-\u202e]/g, '')
  if (words === undefined) return
  for (const name of names) expect(words).toContain(name)
  expect(words).toContain('ذهبت مريم إلى المدرسة مع أختها')
})

test('a sign that no font has is named, once, and costs nothing else', async () => {
  const view = recordView('experience', { title: 'Feest 🎉🎉 en 👩‍👩‍👧', story: '🎉' })
  const made = await makePdf([view])
  expect(made.missing).toEqual(['🎉', '👩‍👩‍👧'])
  const words = made.words()
  if (words !== undefined) expect(words).toContain('Feest en')
})
