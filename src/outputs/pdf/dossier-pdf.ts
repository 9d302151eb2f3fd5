import type { OutputText } from '../output-text.ts'
import type { ReadableChapter, ReadableEntry } from '../reading/readable.ts'
import { a4, openPaper, type Element, type Paper } from './paper.ts'
import { drawRail, railRoom, type RailStop } from './pdf-rail.ts'
import { writeExperience, writeTalk } from './pdf-entry.ts'
import type { DossierPdfInput, MadePdf } from './pdf-input.ts'
import { writeSteps, writeWords } from './pdf-lists.ts'
import { writeRest } from './pdf-rest.ts'
import { styles } from './pdf-styles.ts'

/**
 * A dossier as a PDF: tagged, in its language, with a heading for every school and experience, and
 * for each experience goal, result, evaluation and what follows from it.
 */
export async function dossierPdf(input: DossierPdfInput): Promise<MadePdf> {
  const { dossier, text, title, lines, at, fonts } = input
  const margins = { top: 56, bottom: 62, left: 56 + railRoom, right: 56 }
  const paper = openPaper({ ...dossier, fonts, title, author: dossier.owner, at, margins })
  const { doc, root } = paper

  paper.write(root, 'H1', [{ text: title }], styles.title)
  for (const line of lines) paper.write(root, 'P', [{ text: line }], styles.facts)
  writeWords(paper, root, dossier, text)
  writeSteps(paper, root, dossier, text)

  const stops: RailStop[] = []
  for (const chapter of dossier.chapters) writeChapter(paper, chapter, input, stops)
  const end = paper.at()
  writeRest(paper, root, dossier, input)

  const footAt = { y: a4.height - 42, width: paper.width }
  let pages = 0
  const bytes = await paper.close((page, count) => {
    pages = count
    drawRail(doc, stops, end, page, margins)
    const foot = [{ text: `${title} · ${page + 1} / ${count}` }]
    paper.decorate(foot, { ...styles.facts, size: 8 }, { ...footAt, x: margins.left })
  })
  return { bytes, pages, missing: [...paper.missing] }
}

function writeChapter(
  paper: Paper,
  chapter: ReadableChapter,
  input: DossierPdfInput,
  stops: RailStop[],
): void {
  const { doc, root } = paper
  const section = paper.open(root, 'Sect')
  paper.need(190)
  paper.write(section, 'H2', [{ text: chapter.title }], styles.chapter)
  const { page, y } = paper.at()
  stops.push({ type: 'border', page, y: y - 15, competencies: [] })
  doc.outline.addItem(chapter.title)
  paper.write(section, 'P', [{ text: chapter.facts.join(' · ') }], styles.facts)
  for (const entry of chapter.entries) {
    const article = paper.open(section, 'Sect')
    stops.push(writeEntry(paper, article, entry, input))
    article.end()
  }
  section.end()
}

function writeEntry(
  paper: Paper,
  article: Element,
  entry: ReadableEntry,
  input: DossierPdfInput,
): RailStop {
  paper.need(130)
  paper.write(article, 'P', [{ text: whenOf(entry, input.text) }], styles.when)
  const { page, y } = paper.at()
  paper.write(article, 'H3', [{ text: entry.title }], styles.entry)
  if (entry.type === 'experience') writeExperience(paper, article, entry, input)
  else writeTalk(paper, article, entry, input.text)
  return { type: 'station', page, y: y + 9, competencies: entry.competencies }
}

function whenOf(entry: ReadableEntry, text: OutputText): string {
  const facts =
    entry.type === 'experience'
      ? [entry.day, entry.kind, entry.isPrivate ? text('outputs:page.private') : '']
      : [entry.day, entry.isPlanned ? text('outputs:page.planned') : text('outputs:talk.one')]
  return facts.filter(Boolean).join(' · ')
}
