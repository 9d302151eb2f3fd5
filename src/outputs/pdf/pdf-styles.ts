import type { TextStyle } from './paper.ts'

/** The colours of the app on white paper. */
export const inks = {
  ink: '#1e1b2e',
  soft: '#565165',
  rim: '#cfc8bb',
  strands: ['#c53a02', '#ad388b', '#0073b6', '#236d52', '#6a3f00', '#702ea6', '#454a57'],
} as const

export function strandInk(strand: number): string {
  return inks.strands[strand - 1] ?? inks.ink
}

/** Every sort of text in a PDF. */
export const styles = {
  title: { face: 'bold', size: 28, colour: inks.ink, above: 0 },
  chapter: { face: 'bold', size: 20, colour: inks.ink, above: 26 },
  entry: { face: 'bold', size: 14, colour: inks.ink, above: 1 },
  part: { face: 'bold', size: 10.5, colour: inks.ink, above: 8 },
  body: { face: 'regular', size: 10.5, colour: inks.ink, above: 3 },
  question: { face: 'italic', size: 10.5, colour: inks.ink, above: 4, withNext: true },
  when: { face: 'regular', size: 9, colour: inks.soft, above: 20 },
  facts: { face: 'regular', size: 9, colour: inks.soft, above: 1.5 },
} as const satisfies Record<string, TextStyle>
