import { competencies } from '../../content/competencies.ts'
import type { ReadableCompetency } from '../reading/readable.ts'
import { a4 } from './paper.ts'
import type { PdfDocument } from './pdf-fonts.ts'
import { inks, strandInk } from './pdf-styles.ts'

/** A stop on the line beside the text: where the station or the border of a school stands. */
export interface RailStop {
  readonly type: 'station' | 'border'
  readonly page: number
  readonly y: number
  readonly competencies: readonly ReadableCompetency[]
}

const [pitch, band] = [8, 3.4]
const strands = competencies.map(({ strand }) => strand)

/** The room that the line takes beside the text, in points. */
export const railRoom = (strands.length - 1) * pitch + 26

/** The line on one page, from the first school to the end of the last: decoration, not structure. */
export function drawRail(
  doc: PdfDocument,
  stops: readonly RailStop[],
  end: { readonly page: number; readonly y: number },
  page: number,
  margins: { readonly top: number; readonly bottom: number; readonly left: number },
): void {
  const [first] = stops
  if (first === undefined || page < first.page || page > end.page) return
  const left = margins.left - railRoom + 6
  const from = page === first.page ? first.y - 22 : 0
  const to = page === end.page ? end.y + 10 : a4.height
  const x = (strand: number) => left + (strand - 1) * pitch
  for (const strand of strands) {
    doc.moveTo(x(strand), from).lineTo(x(strand), to).lineWidth(band)
    doc.strokeColor(strandInk(strand)).undash().stroke()
    const dash = dashes[strand]
    if (dash === undefined) continue
    doc.moveTo(x(strand), from).lineTo(x(strand), to).lineWidth(dash.width)
    doc.strokeColor('#ffffff')
    if (dash.on > 0) doc.dash(dash.on, { space: dash.off })
    doc.stroke().undash()
  }
  for (const stop of stops.filter((one) => one.page === page)) drawStop(doc, stop, x)
}

/** Each strand has a light cut of its own, so that it is known without its colour. */
const dashes: Readonly<Record<number, { width: number; on: number; off: number }>> = {
  2: { width: 1, on: 8, off: 6 },
  3: { width: 1.4, on: 1.4, off: 4 },
  4: { width: 1, on: 7, off: 3 },
  5: { width: 1, on: 0, off: 0 },
}

function drawStop(doc: PdfDocument, stop: RailStop, x: (strand: number) => number): void {
  const on = stop.competencies.map(({ strand }) => strand).filter((s) => strands.includes(s))
  const xs = (on.length > 0 ? on : strands).map(x)
  const [from, to] = [Math.min(...xs), Math.max(...xs)]
  doc.strokeColor(inks.ink)
  if (stop.type === 'border') {
    doc.roundedRect(from - 8, stop.y - 9, to - from + 16, 18, 9).lineWidth(1.2)
    doc.dash(3, { space: 2.4 }).stroke().undash()
    return
  }
  doc.roundedRect(from - 5.4, stop.y - 5.4, to - from + 10.8, 10.8, 5.4).lineWidth(1.4)
  doc.fillAndStroke('#ffffff', inks.ink)
  for (const strand of on) doc.circle(x(strand), stop.y, 2.6).fill(strandInk(strand))
}
