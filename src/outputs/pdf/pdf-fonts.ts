import type PDFDocument from 'pdfkit'

/** The faces of a document; `fallback` is for letters that the others lack. */
export type Face = 'regular' | 'bold' | 'italic'

/** The bytes of the font files: those of each face in the order they are tried, then the others. */
export interface FontFiles {
  readonly regular: readonly Uint8Array[]
  readonly bold: readonly Uint8Array[]
  readonly italic: readonly Uint8Array[]
  readonly fallback: readonly Uint8Array[]
  /** Empty where no text has Arabic letters. */
  readonly arabic: readonly Uint8Array[]
}

/** True for text that is written from right to left, with the font of `arabic`. */
export function hasArabic(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text)
}

/** A stretch of text that one font can write. */
export interface Run {
  readonly font: string
  readonly text: string
  /** Written from right to left: its words stand in that order only when they are set as a whole. */
  readonly isArabic: boolean
}

export interface Fonts {
  /** The text in stretches, in their order; signs that no font has are left out. */
  readonly runs: (text: string, face: Face) => Run[]
  /** Whole signs that no font had, each once, such as an emoji. */
  readonly missing: ReadonlySet<string>
}

/** Letters that every face has. */
const plainText = /^[\x20-\x7e]*$/

/** Stands for a text of which nothing can be written. */
const standIn = '…'

interface Opened {
  readonly name: string
  readonly isArabic: boolean
  readonly has: (code: number) => boolean
}

/** Opens the font files in a document; nothing of them is in the file until it is used. */
export function openFonts(doc: PDFKit.PDFDocument, files: FontFiles): Fonts {
  const open = (list: readonly Uint8Array[], name: string): Opened[] =>
    list.map((bytes, index) => {
      const own = `${name}-${index}`
      doc.registerFont(own, bytes).font(own)
      const { font } = (doc as unknown as OpenFont)._font
      const known = new Map<number, boolean>()
      const has = (code: number) => {
        const is = known.get(code) ?? font.hasGlyphForCodePoint(code)
        known.set(code, is)
        return is
      }
      return { name: own, isArabic: name === 'arabic', has }
    })
  const others = [...open(files.fallback, 'fallback'), ...open(files.arabic, 'arabic')]
  const byFace = {
    regular: [...open(files.regular, 'regular'), ...others],
    bold: [...open(files.bold, 'bold'), ...others],
    italic: [...open(files.italic, 'italic'), ...others],
  }
  const missing = new Set<string>()
  const clusters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

  function runs(text: string, face: Face): Run[] {
    const found: { font: string; text: string; isArabic: boolean }[] = []
    const [first] = byFace[face]
    if (first === undefined) throw new TypeError('openFonts: a face without a font')
    // Nearly all of a Dutch text: no need to look at each letter.
    if (plainText.test(text))
      return text === '' ? [] : [{ font: first.name, text, isArabic: false }]
    for (const { segment } of clusters.segment(text.normalize('NFC').toWellFormed())) {
      const codes = Array.from(segment, (sign) => sign.codePointAt(0) ?? 0).filter(isWritten)
      if (codes.length === 0) continue
      const able = byFace[face].filter(({ has }) => codes.every(has))
      // A space between two words of Arabic is one of them, or the words would change places.
      const goesOn = found.at(-1)?.isArabic && able.find(({ isArabic }) => isArabic)
      const font = goesOn || able[0]
      if (font === undefined) {
        missing.add(segment)
        continue
      }
      const written = String.fromCodePoint(...codes)
      const last = found.at(-1)
      if (last?.font === font.name) last.text += written
      else {
        const space = last?.isArabic ? takeEndingSpace(last) : ''
        if (space !== '') found.push({ font: first.name, text: space, isArabic: false })
        const before = found.at(-1)
        if (before?.font === font.name) before.text += written
        else found.push({ font: font.name, text: written, isArabic: font.isArabic })
      }
    }
    if (found.length === 0 && text !== '') {
      return [{ font: first.name, text: standIn, isArabic: false }]
    }
    return found
  }
  return { runs, missing }
}

/** The space behind the last word of Arabic stands on its left there, away from what follows. */
function takeEndingSpace(run: { text: string }): string {
  const word = run.text.trimEnd()
  const space = run.text.slice(word.length)
  run.text = word
  return space
}

/** Not marks of direction, joiners and variation, which have no shape of their own. */
function isWritten(code: number): boolean {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return false
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)) return false
  return !((code >= 0x2060 && code <= 0x206f) || (code >= 0xfe00 && code <= 0xfe0f))
}

/** pdfkit tells nowhere else which letters a font has. */
interface OpenFont {
  readonly _font: { readonly font: { hasGlyphForCodePoint(code: number): boolean } }
}

export type PdfDocument = InstanceType<typeof PDFDocument>
