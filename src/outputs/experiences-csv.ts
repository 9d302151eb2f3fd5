import { csvText } from './csv-text.ts'
import type { OutputText } from './output-text.ts'
import type { ReadableDossier, ReadableExperience } from './reading/readable.ts'

/** Every experience as a row, for a spreadsheet (`csvText`). */
export function experiencesCsv(dossier: ReadableDossier, text: OutputText): string {
  const columns: readonly [label: string, cellOf: (row: Row) => string | number][] = [
    [text('outputs:csv.date'), ({ entry }) => entry.date ?? ''],
    [text('outputs:csv.end'), ({ entry }) => entry.end ?? ''],
    [text('outputs:csv.kind'), ({ entry }) => entry.kind],
    [text('outputs:field.title'), ({ entry }) => entry.title],
    [text('outputs:chapter.school'), ({ school }) => school],
    [text('outputs:page.place'), ({ entry }) => entry.place ?? ''],
    [text('outputs:page.people'), ({ entry }) => entry.people ?? ''],
    [text('outputs:page.hours'), ({ entry }) => entry.hours ?? ''],
    [text('outputs:field.story'), ({ entry }) => entry.story],
    ...(['goal', 'result', 'evaluation', 'conclusion'] as const).map(
      (part): [string, (row: Row) => string] => [
        text(`outputs:part.${part}`),
        ({ entry }) => entry.parts.find((one) => one.part === part)?.text ?? '',
      ],
    ),
    [text('outputs:page.fits'), ({ entry }) => list(entry.competencies.map(({ name }) => name))],
    [text('outputs:page.followUp'), ({ entry }) => list(entry.steps.map(({ what }) => what))],
    [text('outputs:page.evidence'), ({ entry }) => list(entry.evidence.map(({ title }) => title))],
  ]
  const rows = dossier.chapters.flatMap(({ title, isSchool, entries }) =>
    entries.flatMap((entry) =>
      entry.type === 'experience' ? [{ entry, school: isSchool ? title : '' }] : [],
    ),
  )
  const lines = [
    columns.map(([label]) => label),
    ...rows.map((row) => columns.map(([, cellOf]) => cellOf(row))),
  ]
  return csvText(lines, dossier.language)
}

interface Row {
  readonly entry: ReadableExperience
  readonly school: string
}

function list(words: readonly string[]): string {
  return words.join(', ')
}
