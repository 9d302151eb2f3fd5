import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { calendar } from '../../src/outputs/calendar.ts'
import { experiencesCsv } from '../../src/outputs/experiences-csv.ts'
import { fetchOutputText } from '../../src/outputs/output-text.ts'
import { readableDossier } from '../../src/outputs/readable-dossier.ts'
import { runProgram } from '../dossier-file/run-program.ts'
import { exampleToday, readExample } from '../support/example.ts'
import { hostileDossier, hostileTexts } from './hostile.ts'
import { recordView } from './output-records.ts'

const languages = ['nl', 'en'] as const
const texts = { nl: await fetchOutputText('nl'), en: await fetchOutputText('en') }
const today = exampleToday

function read(views: Parameters<typeof readableDossier>[0], language: 'nl' | 'en' = 'nl') {
  return readableDossier(views, { language, text: texts[language], today })
}

/** The rows of each table as another program reads them; undefined without Python. */
async function readByPython(
  tables: readonly string[],
  separator: string,
): Promise<string[][][] | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-csv-'))
  try {
    const paths = tables.map((_, index) => join(folder, `${index}.csv`))
    await Promise.all(paths.map((path, index) => writeFile(path, tables[index] ?? '')))
    const script =
      'import csv,json,sys; read=lambda p: list(csv.reader(' +
      'open(p,encoding="utf-8-sig",newline=""),delimiter=sys.argv[1],strict=True)); ' +
      'print(json.dumps([read(p) for p in sys.argv[2:]]))'
    const said = runProgram('python3', '-c', script, separator, ...paths)
    return said === undefined ? undefined : (JSON.parse(said) as string[][][])
  } finally {
    await rm(folder, { recursive: true })
  }
}

test.each(languages)(
  'the table of the example has a row for each experience (%s)',
  async (language) => {
    const { views, experiences } = readExample(today, language)
    const csv = experiencesCsv(read(views, language), texts[language])
    expect(csv.startsWith('\uFEFF')).toBe(true)
    const [rows] = (await readByPython([csv], language === 'nl' ? ';' : ',')) ?? []
    if (rows === undefined) return
    const shown = experiences.filter(({ binned }) => !binned)
    expect(rows.length).toBe(shown.length + 1)
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1)
    const [head = [], ...cells] = rows
    const goals = cells.map((row) => row[head.indexOf(language === 'nl' ? 'Doel' : 'Goal')])
    for (const { goal } of shown) if (goal !== undefined) expect(goals).toContain(goal)
  },
)

test('no cell of a table is a formula, and every text comes back as it was', async () => {
  const tables = hostileTexts.map((text) => experiencesCsv(read(hostileDossier(text)), texts.nl))
  const all = await readByPython(tables, ';')
  if (all === undefined) return
  for (const [index, text] of hostileTexts.entries()) {
    const rows = all[index] ?? []
    expect(rows.length).toBe(3)
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝]|^[\t\r]/)
    const kept = text.toWellFormed().replaceAll('\0', '')
    const story = rows.slice(1).find((row) => row[8] !== '')?.[8] ?? ''
    expect(story.replace(/^'/, '')).toBe(kept.startsWith("'") ? kept.slice(1) : kept)
  }
})

/** Lines as RFC 5545 has them, folded ones put together again. */
function unfold(ics: string): string[] {
  expect(ics.endsWith('\r\n')).toBe(true)
  const lines = ics.split('\r\n').slice(0, -1)
  for (const line of lines) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    // eslint-disable-next-line no-control-regex
    expect(line).not.toMatch(/[\u0000-\u0008\u000A-\u001F]/)
    expect(line.isWellFormed()).toBe(true)
  }
  return ics.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)
}

test('the calendar holds open steps and talks to come, as whole days', () => {
  const views = [
    recordView('step', { what: 'Bel de opleiding', due: '2028-02-29', helper: 'Sam' }, 's1'),
    recordView('step', { what: 'Ooit' }),
    recordView('step', { what: 'Klaar', due: '2028-02-01', state: 'done' }),
    recordView('talk', { type: 'career', date: '2028-03-01' }, 't1'),
    recordView('talk', { type: 'career', date: '2028-01-01', state: 'held' }),
  ]
  const at = Date.parse('2028-01-20T10:00:00Z')
  const lines = unfold(calendar(read(views), texts.nl, at))
  expect(lines.filter((line) => line === 'BEGIN:VEVENT').length).toBe(2)
  expect(lines).toEqual(
    expect.arrayContaining([
      'UID:s1@loopbaandossier',
      'UID:t1@loopbaandossier',
      'DTSTAMP:20280120T100000Z',
      'DTSTART;VALUE=DATE:20280229',
      'DTEND;VALUE=DATE:20280301',
      'SUMMARY:Bel de opleiding',
      'SUMMARY:Loopbaangesprek',
    ]),
  )
  expect(calendar(read(views), texts.nl, at)).toBe(calendar(read(views), texts.nl, at))
})

test('no text adds a line to the calendar, and none is lost in it', () => {
  for (const text of hostileTexts) {
    const lines = unfold(calendar(read(hostileDossier(text)), texts.nl, 0))
    expect(lines.filter((line) => line === 'BEGIN:VEVENT').length).toBe(2)
    expect(lines.filter((line) => line.startsWith('UID:')).length).toBe(2)
    const summary = lines.find((line) => line.startsWith('SUMMARY:'))?.slice('SUMMARY:'.length)
    const back = summary?.replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
    const controls = ['\0', '\u0007', '\u001B']
    const written = text.toWellFormed().replaceAll(/\r\n?/g, '\n')
    const kept = controls.reduce((rest, sign) => rest.replaceAll(sign, ''), written)
    expect(back).toBe(kept)
  }
})
