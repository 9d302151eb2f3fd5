import type { OutputText } from './output-text.ts'
import type { ReadableDossier, ReadableExperience } from './reading/readable.ts'

/**
 * Every experience as a row, for a spreadsheet: UTF-8 with a byte order mark, line ends and quotes as
 * RFC 4180 has them. Cells are separated as spreadsheets of the language expect: by a semicolon in
 * Dutch, where the comma is the decimal sign. No cell is ever a formula.
 */
export function experiencesCsv(dossier: ReadableDossier, text: OutputText): string {
  const separator = dossier.language === 'nl' ? ';' : ','
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
    columns.map(([label]) => csvCell(label, separator)),
    ...rows.map((row) => columns.map(([, cellOf]) => csvCell(cellOf(row), separator))),
  ]
  return `\uFEFF${lines.map((cells) => `${cells.join(separator)}\r\n`).join('')}`
}

interface Row {
  readonly entry: ReadableExperience
  readonly school: string
}

function list(words: readonly string[]): string {
  return words.join(', ')
}

/**
 * A cell. What a spreadsheet might take for a formula gets an apostrophe in front, also behind
 * spaces and in the wide signs of other alphabets; numbers of our own stay numbers.
 */
function csvCell(value: string | number, separator: string): string {
  if (typeof value === 'number') return String(value)
  const plain = value.toWellFormed().replaceAll('\0', '')
  const safe =
    /^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠]/u.test(plain) || /^[\t\r\n]/.test(plain) ? `'${plain}` : plain
  const needsQuotes = /["\r\n]/.test(safe) || safe.includes(separator) || safe !== safe.trim()
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe
}
