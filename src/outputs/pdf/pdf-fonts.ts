import type PDFDocument from 'pdfkit'

/** The faces of a document; `fallback` is for letters that the others lack. */
export type Face = 'regular' | 'bold' | 'italic'

/** The bytes of the font files: those of each face in the order they are tried, then the others. */
export interface FontFiles {
  readonly regular: readonly Uint8Array[]
  readonly bold: readonly Uint8Array[]
  readonly italic: readonly Uint8Array[]
  readonly fallback: readonly Uint8Array[]
}

/** A stretch of text that one font can write. */
export interface Run {
  readonly font: string
  readonly text: string
}

export interface Fonts {
  /** The text in stretches, in their order; letters that no font has stand as `missingSign`. */
  readonly runs: (text: string, face: Face) => Run[]
  /** Whole signs that no font had, each once, such as an emoji. */
  readonly missing: ReadonlySet<string>
}

/** Letters that every face has. */
const plainText = /^[\x20-\x7e]*$/

/** Stands for what cannot be written. */
const missingSign = '▯'
const standIn = '?'

interface Opened {
  readonly name: string
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
      return { name: own, has }
    })
  const others = open(files.fallback, 'fallback')
  const byFace = {
    regular: [...open(files.regular, 'regular'), ...others],
    bold: [...open(files.bold, 'bold'), ...others],
    italic: [...open(files.italic, 'italic'), ...others],
  }
  const missing = new Set<string>()
  const clusters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

  function runs(text: string, face: Face): Run[] {
    const found: { font: string; text: string }[] = []
    const [first] = byFace[face]
    if (first === undefined) throw new TypeError('openFonts: a face without a font')
    // Nearly all of a Dutch text: no need to look at each letter.
    if (plainText.test(text)) return text === '' ? [] : [{ font: first.name, text }]
    for (const { segment } of clusters.segment(text.normalize('NFC').toWellFormed())) {
      const codes = Array.from(segment, (sign) => sign.codePointAt(0) ?? 0).filter(isWritten)
      if (codes.length === 0) continue
      const font = byFace[face].find(({ has }) => codes.every(has))
      if (font === undefined) missing.add(segment)
      const written = font
        ? String.fromCodePoint(...codes)
        : first.has(missingSign.codePointAt(0) ?? 0)
          ? missingSign
          : standIn
      const last = found.at(-1)
      const name = font?.name ?? first.name
      if (last?.font === name) last.text += written
      else found.push({ font: name, text: written })
    }
    return found
  }
  return { runs, missing }
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
