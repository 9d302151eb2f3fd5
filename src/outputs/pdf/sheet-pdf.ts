import type { Sheet } from '../sheet/sheet.ts'
import { a4, openPaper, type Paper } from './paper.ts'
import type { FontFiles } from './pdf-fonts.ts'
import type { MadePdf } from './pdf-input.ts'
import { inks, styles } from './pdf-styles.ts'

export interface SheetPdfInput {
  readonly sheet: Sheet
  readonly author: string | undefined
  /** Ms since 1970. */
  readonly at: number
  readonly fonts: FontFiles
}

/** How much smaller the letters may become before the last size is taken as it is. */
const scales = [1.06, 1, 0.95, 0.9, 0.85, 0.8, 0.75]

/** A sheet as a tagged PDF of one page: set as large as fits. */
export async function sheetPdf(input: SheetPdfInput): Promise<MadePdf> {
  let made: MadePdf | undefined
  for (const scale of scales) {
    made = await setSheet(input, scale)
    if (made.pages === 1) return made
  }
  if (made === undefined) throw new TypeError('sheetPdf: no size to try')
  return made
}

const margins = { top: 50, bottom: 58, left: 58, right: 58 }

async function setSheet(input: SheetPdfInput, scale: number): Promise<MadePdf> {
  const { sheet, author, at, fonts } = input
  const { language, title, lines, sections, foot } = sheet
  const paper = openPaper({ language, title, author, at, fonts, margins })
  const sized = <S extends { readonly size: number; readonly above: number }>(style: S): S => ({
    ...style,
    size: style.size * scale,
    above: style.above * scale,
  })
  paper.write(paper.root, 'H1', [{ text: title }], sized({ ...styles.title, size: 24 }))
  for (const line of lines) paper.write(paper.root, 'P', [{ text: line }], sized(styles.body))
  for (const section of sections) {
    const part = paper.open(paper.root, 'Sect')
    const heading = { ...styles.entry, size: 12, above: 9, colour: '#4b2fd6' }
    paper.write(part, 'H2', [{ text: section.title }], sized(heading))
    for (const { lead, text, facts } of section.items) {
      const spans = [
        { text: lead === '' || text === '' ? lead : `${lead}: `, face: 'bold' as const },
        { text },
        { text: facts === '' ? '' : ` · ${facts}`, colour: inks.soft },
      ]
      paper.write(part, 'P', spans, sized({ ...styles.body, above: 2 }))
    }
    part.end()
  }
  let pages = 0
  writeFoot(paper, foot)
  const bytes = await paper.close((_, count) => (pages = count))
  return { bytes, pages, missing: [...paper.missing] }
}

/** Read by a screen reader too: it may say what the page must not be used for. */
function writeFoot(paper: Paper, foot: string): void {
  if (foot === '') return
  const style = { ...styles.facts, size: 9 }
  const high = paper.heightOf([{ text: foot }], style)
  const y = a4.height - margins.bottom - high
  // Where the page is full it stands under the last line, and the next size is tried.
  if (paper.doc.y + 8 > y) paper.write(paper.root, 'P', [{ text: foot }], { ...style, above: 8 })
  else {
    paper.writeAt(paper.root, [{ text: foot }], style, { x: margins.left, y, width: paper.width })
  }
}
