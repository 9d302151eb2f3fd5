import type { OutputText } from '../output-text.ts'
import type {
  ReadableDossier,
  ReadableFeedback,
  ReadableStatement,
  ReadableStep,
  ReadableWord,
} from '../reading/readable.ts'
import type { Element, Paper, Span } from './paper.ts'
import { inks, styles } from './pdf-styles.ts'

/** What the owner knows of himself: each word with where it showed. */
export function writeWords(
  paper: Paper,
  parent: Element,
  { qualities, motives }: ReadableDossier,
  text: OutputText,
): void {
  if (qualities.length + motives.length === 0) return
  const section = paper.open(parent, 'Sect')
  paper.write(section, 'H2', [{ text: text('outputs:page.aboutMe') }], styles.chapter)
  const list = (title: string, words: readonly ReadableWord[]) => {
    paper.write(section, 'H3', [{ text: title }], { ...styles.entry, above: 10 })
    for (const { word, proof } of words) {
      const at = proof.slice(0, 3).map(({ title: name }) => name)
      paper.write(
        section,
        'P',
        [{ text: word, face: 'bold' }, { text: at.length > 0 ? `: ${at.join(', ')}` : '' }],
        styles.body,
      )
    }
  }
  if (qualities.length > 0) list(text('outputs:page.good'), qualities)
  if (motives.length > 0) list(text('outputs:page.want'), motives)
  section.end()
}

export function writeSteps(
  paper: Paper,
  parent: Element,
  { openSteps }: ReadableDossier,
  text: OutputText,
): void {
  if (openSteps.length === 0) return
  const section = paper.open(parent, 'Sect')
  paper.write(section, 'H2', [{ text: text('outputs:page.openSteps') }], styles.chapter)
  writeStepList(paper, section, openSteps, text)
  section.end()
}

/** Steps, as a list to a screen reader. */
export function writeStepList(
  paper: Paper,
  parent: Element,
  steps: readonly ReadableStep[],
  text: OutputText,
): void {
  const list = paper.open(parent, 'L')
  for (const step of steps) {
    const item = paper.open(list, 'LI')
    const body = paper.open(item, 'LBody')
    paper.write(body, 'P', stepSpans(step, text), styles.body)
    body.end()
    item.end()
  }
  list.end()
}

function stepSpans(step: ReadableStep, text: OutputText): Span[] {
  const isOpen = step.state === 'open' || step.state === 'moved'
  const details = [
    step.why,
    step.firstStep === '' ? '' : `${text('outputs:field.firstStep')}: ${step.firstStep}`,
    isOpen && step.day !== '' ? text('outputs:page.due', { day: step.day }) : '',
    step.helper === '' ? '' : text('outputs:page.with', { helper: step.helper }),
    step.stateText,
    step.note,
  ].filter((detail) => detail !== '')
  return [
    { text: step.what, face: 'bold' },
    { text: details.map((detail) => ` · ${detail}`).join(''), colour: inks.soft },
  ]
}

export function writeFeedback(
  paper: Paper,
  parent: Element,
  feedback: readonly ReadableFeedback[],
  text: OutputText,
): void {
  for (const one of feedback) {
    const said = one.text === '' && one.voice ? text('outputs:evidence.voice') : one.text
    paper.write(parent, 'P', [{ text: said }], styles.body)
    const by = [one.by, one.day, ...one.words].filter(Boolean).join(' · ')
    paper.write(parent, 'P', [{ text: by }], styles.facts)
    if (one.answer !== '') {
      const answer = `${text('outputs:page.answer')}: ${one.answer}`
      paper.write(parent, 'P', [{ text: answer }], styles.body)
    }
  }
}

export function writeStatements(
  paper: Paper,
  parent: Element,
  statements: readonly ReadableStatement[],
  text: OutputText,
): void {
  for (const one of statements) {
    const state = one.isWithdrawn ? ` (${text('outputs:page.withdrawn')})` : ''
    const facts = [one.text, one.by, one.day].filter(Boolean).map((fact) => ` · ${fact}`)
    paper.write(
      parent,
      'P',
      [
        { text: `${one.title}${state}`, face: 'bold' },
        { text: facts.join(''), colour: inks.soft },
      ],
      styles.body,
    )
  }
}
