import type { OutputText } from '../output-text.ts'
import type {
  Labelled,
  ReadableCompetency,
  ReadableExperience,
  ReadableFeedback,
  ReadableReflection,
  ReadableTalk,
} from '../reading/readable.ts'
import type { DossierPdfInput } from './pdf-input.ts'
import type { Element, Paper, Span } from './paper.ts'
import { writeEvidence } from './pdf-evidence.ts'
import { writeFeedback, writeStatements, writeStepList } from './pdf-lists.ts'
import { inks, strandInk, styles } from './pdf-styles.ts'

export function writeExperience(
  paper: Paper,
  parent: Element,
  entry: ReadableExperience,
  { text, photos }: Pick<DossierPdfInput, 'text' | 'photos'>,
): void {
  writeCompetencies(paper, parent, entry.competencies)
  writeText(paper, parent, entry.story)
  const facts = [
    entry.place ?? '',
    entry.people ?? '',
    entry.hours === undefined ? '' : `${text('outputs:page.hours')}: ${entry.hours}`,
  ]
  paper.write(parent, 'P', [{ text: facts.filter(Boolean).join(' · ') }], styles.facts)
  for (const { label, text: words } of entry.parts) {
    writeLabelled(paper, parent, label, words.trim() === '' ? text('outputs:page.open') : words)
  }
  writeOthers(paper, parent, entry.others, text)
  writeEvidence(paper, parent, entry.evidence, photos, text)
  for (const reflection of entry.reflections) writeReflection(paper, parent, reflection, text)
  writePart(paper, parent, text('outputs:page.followUp'), entry.steps.length > 0, () =>
    writeStepList(paper, parent, entry.steps, text),
  )
  writeOthersWords(paper, parent, entry.feedback, text)
  writePart(paper, parent, text('outputs:page.statements'), entry.statements.length > 0, () =>
    writeStatements(paper, parent, entry.statements, text),
  )
}

export function writeTalk(
  paper: Paper,
  parent: Element,
  entry: ReadableTalk,
  text: OutputText,
): void {
  writeCompetencies(paper, parent, entry.competencies)
  paper.write(parent, 'P', [{ text: entry.people.join('; ') }], styles.facts)
  const about = entry.about.map(({ title }) => title).join(', ')
  if (about !== '') {
    paper.write(parent, 'P', labelled(text('outputs:page.about'), about), styles.body)
  }
  for (const { label, text: words } of entry.parts) {
    writeLabelled(paper, parent, label, words)
  }
  if (entry.takeAway !== '') {
    writeLabelled(paper, parent, text('outputs:field.takeAway'), entry.takeAway)
  }
  writeChosen(paper, parent, [...entry.qualities, ...entry.motives], text)
  writeOthers(paper, parent, entry.others, text)
  writePart(paper, parent, text('outputs:page.agreements'), entry.steps.length > 0, () =>
    writeStepList(paper, parent, entry.steps, text),
  )
  if (entry.noStep) paper.write(parent, 'P', [{ text: text('outputs:page.noStep') }], styles.facts)
  writeOthersWords(paper, parent, entry.feedback, text)
}

export function writeReflection(
  paper: Paper,
  parent: Element,
  reflection: ReadableReflection,
  text: OutputText,
): void {
  const { competency, title, day, labelThen, answers, qualities, motives, noStep } = reflection
  const style = { ...styles.part, ...(competency && { colour: strandInk(competency.strand) }) }
  paper.write(
    parent,
    'H4',
    [{ text: title }, { text: day === '' ? '' : ` · ${day}`, face: 'regular', colour: inks.soft }],
    style,
  )
  if (labelThen !== undefined) {
    const then = text('outputs:page.labelThen', { label: labelThen })
    paper.write(parent, 'P', [{ text: then }], styles.facts)
  }
  for (const { question, text: answer, voice } of answers) {
    paper.write(parent, 'P', [{ text: question }], styles.question)
    writeText(paper, parent, answer)
    if (voice) {
      const spoken = [text('outputs:evidence.voice'), voice.alt].filter(Boolean).join(': ')
      paper.write(parent, 'P', [{ text: spoken }], styles.facts)
    }
  }
  writeChosen(paper, parent, [...qualities, ...motives], text)
  if (noStep) paper.write(parent, 'P', [{ text: text('outputs:page.noStep') }], styles.facts)
  writeOthers(paper, parent, reflection.others, text)
}

/** Own words, one paragraph for each line that is not empty. */
function writeText(paper: Paper, parent: Element, words: string): void {
  for (const line of words.split(/\n+/)) {
    paper.write(parent, 'P', [{ text: line.trim() }], styles.body)
  }
}

/** A label in bold with the words behind it, as goal and result stand below each other. */
function writeLabelled(paper: Paper, parent: Element, label: string, words: string): void {
  const [first = '', ...rest] = words.trim().split(/\n+/)
  const spans: Span[] = [{ text: `${label}: `, face: 'bold' }, { text: first }]
  paper.write(parent, 'P', spans, { ...styles.body, above: 5 })
  writeText(paper, parent, rest.join('\n'))
}

function labelled(label: string, words: string): Span[] {
  return [{ text: `${label} `, colour: inks.soft }, { text: words }]
}

function writeCompetencies(
  paper: Paper,
  parent: Element,
  competencies: readonly ReadableCompetency[],
): void {
  const spans = competencies.flatMap(({ name, strand }, index): Span[] => [
    { text: index === 0 ? '' : ' · ', colour: inks.soft },
    { text: name, face: 'bold', colour: strandInk(strand) },
  ])
  paper.write(parent, 'P', spans, styles.facts)
}

function writeChosen(paper: Paper, parent: Element, words: readonly string[], text: OutputText) {
  if (words.length === 0) return
  const label = `${text('outputs:page.words')}:`
  paper.write(parent, 'P', labelled(label, words.join(', ')), styles.body)
}

function writeOthers(
  paper: Paper,
  parent: Element,
  others: readonly Labelled[],
  text: OutputText,
): void {
  for (const { label, text: words } of others) {
    const other = [text('outputs:page.other'), label].filter(Boolean).join(', ')
    paper.write(parent, 'P', labelled(`${other}:`, words), styles.body)
  }
}

function writeOthersWords(
  paper: Paper,
  parent: Element,
  feedback: readonly ReadableFeedback[],
  text: OutputText,
): void {
  writePart(paper, parent, text('outputs:page.feedback'), feedback.length > 0, () =>
    writeFeedback(paper, parent, feedback, text),
  )
}

function writePart(
  paper: Paper,
  parent: Element,
  title: string,
  isThere: boolean,
  write: () => void,
): void {
  if (!isThere) return
  paper.write(parent, 'H4', [{ text: title }], styles.part)
  write()
}
