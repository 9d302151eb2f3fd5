import type { ReadableDossier } from '../reading/readable.ts'
import type { DossierPdfInput } from './pdf-input.ts'
import type { Element, Paper } from './paper.ts'
import { writeReflection } from './pdf-entry.ts'
import { writeEvidence } from './pdf-evidence.ts'
import { writeFeedback, writeStatements, writeStepList } from './pdf-lists.ts'
import { styles } from './pdf-styles.ts'

/** What belongs to no experience and no talk. */
export function writeRest(
  paper: Paper,
  parent: Element,
  dossier: ReadableDossier,
  { text, photos }: Pick<DossierPdfInput, 'text' | 'photos'>,
): void {
  const { reflections, steps, evidence, feedback, statements } = dossier
  const all = [reflections, steps, evidence, feedback, statements]
  if (all.every(({ length }) => length === 0)) return
  const section = paper.open(parent, 'Sect')
  paper.write(section, 'H2', [{ text: text('outputs:page.rest') }], styles.chapter)
  const part = (title: string, list: readonly unknown[], write: () => void) => {
    if (list.length === 0) return
    paper.write(section, 'H3', [{ text: title }], { ...styles.entry, above: 12 })
    write()
  }
  part(text('outputs:page.looseReflections'), reflections, () => {
    for (const one of reflections) writeReflection(paper, section, one, text)
  })
  part(text('outputs:page.looseSteps'), steps, () => writeStepList(paper, section, steps, text))
  part(text('outputs:page.looseEvidence'), evidence, () =>
    writeEvidence(paper, section, evidence, photos, text),
  )
  part(text('outputs:page.looseFeedback'), feedback, () =>
    writeFeedback(paper, section, feedback, text),
  )
  part(text('outputs:page.statements'), statements, () =>
    writeStatements(paper, section, statements, text),
  )
  section.end()
}
