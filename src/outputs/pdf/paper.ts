import PDFDocument from 'pdfkit'
import type { FontFiles } from './pdf-fonts.ts'
import { openFonts, type Face, type PdfDocument } from './pdf-fonts.ts'

/** An element of the structure that a screen reader follows. */
export type Element = PDFKit.PDFStructureElement

export interface TextStyle {
  readonly face: Face
  /** In points. */
  readonly size: number
  readonly colour: string
  /** Space above, in points; left out on top of a page. */
  readonly above: number
  /** Stands on the page of what follows. */
  readonly withNext?: true
}

/** A stretch of text in a paragraph; what it leaves out is as the paragraph. */
export interface Span {
  readonly text: string
  readonly face?: Face
  readonly colour?: string
}

export interface PaperOptions {
  readonly fonts: FontFiles
  readonly language: string
  readonly title: string
  readonly author: string | undefined
  /** Ms since 1970. */
  readonly at: number
  /** From the edges of the page, in points. */
  readonly margins: { top: number; bottom: number; left: number; right: number }
}

/** A4 paper that is filled from top to bottom, every word of it in the structure of the document. */
export interface Paper {
  readonly doc: PdfDocument
  readonly root: Element
  /** Signs that no font could write, each once. */
  readonly missing: ReadonlySet<string>
  /** Adds an element that holds others; end it when all is in. */
  readonly open: (parent: Element, tag: string) => Element
  /** Writes a paragraph (or heading, by its tag) under what was written last. */
  readonly write: (parent: Element, tag: string, spans: readonly Span[], style: TextStyle) => void
  /** Writes a paragraph in a box, wherever the last one ended. */
  readonly writeAt: (
    parent: Element,
    spans: readonly Span[],
    style: TextStyle,
    box: { readonly x: number; readonly y: number; readonly width: number },
  ) => void
  /** Draws words that no screen reader reads, on the page that is drawn on. */
  readonly decorate: (
    spans: readonly Span[],
    style: TextStyle,
    box: { readonly x: number; readonly y: number; readonly width: number },
  ) => void
  /** How high a paragraph will be, in points. */
  readonly heightOf: (spans: readonly Span[], style: TextStyle, width?: number) => number
  /** Goes on to the next page unless there are so many points left. */
  readonly need: (points: number) => void
  /** Number of the page that is written on, from 0, and how far down, in points. */
  readonly at: () => { readonly page: number; readonly y: number }
  readonly width: number
  /** The whole file; `finish` may still draw on any page, as decoration. */
  readonly close: (finish?: (page: number, pages: number) => void) => Promise<Uint8Array>
}

export const a4 = { width: 595.28, height: 841.89 } as const

/** Opens a tagged PDF (PDF/UA) with its language and title; nothing of it is drawn yet. */
export function openPaper(options: PaperOptions): Paper {
  const { fonts: files, language, title, author, at, margins } = options
  const date = new Date(at)
  const doc = new PDFDocument({
    size: 'A4',
    margins,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: universal,
    tagged: true,
    displayTitle: true,
    lang: language === 'en' ? 'en-GB' : 'nl-NL',
    // No font of the standard: all are embedded.
    font: '',
    info: {
      Title: title,
      ...(author !== undefined && { Author: author }),
      Creator: 'loopbaandossier',
      CreationDate: date,
      ModDate: date,
    },
  })
  const parts: Uint8Array[] = []
  const ended = new Promise<void>((resolve) => doc.on('end', resolve))
  doc.on('data', (part: Uint8Array) => parts.push(part))
  const fonts = openFonts(doc, files)
  const root = doc.struct('Document')
  doc.addStructure(root)
  const width = a4.width - margins.left - margins.right
  const bottom = a4.height - margins.bottom

  const open: Paper['open'] = (parent, tag) => {
    const element = doc.struct(tag)
    parent.add(element)
    return element
  }

  function setSpans(spans: readonly Span[], { face, size, colour }: TextStyle, boxWidth: number) {
    const pieces = spans.flatMap((span) =>
      fonts
        .runs(span.text, span.face ?? face)
        .map((run) => ({ ...run, colour: span.colour ?? colour })),
    )
    pieces.forEach((piece, index) => {
      doc.font(piece.font).fontSize(size).fillColor(piece.colour)
      const isLast = index === pieces.length - 1
      doc.text(piece.text, {
        width: boxWidth,
        continued: !isLast,
        lineGap: size * lineGap,
        ...(piece.isArabic && { features: wholeLines }),
      })
    })
  }

  const heightOf: Paper['heightOf'] = (spans, style, boxWidth = width) => {
    const text = spans.map((span) => span.text).join('')
    const [run] = fonts.runs('x', style.face)
    doc.font(run?.font ?? '').fontSize(style.size)
    return doc.heightOfString(text, { width: boxWidth, lineGap: style.size * lineGap })
  }

  const need: Paper['need'] = (points) => {
    if (doc.y + points > bottom && doc.y > margins.top) doc.addPage()
  }

  const write: Paper['write'] = (parent, tag, spans, style) => {
    if (spans.every(({ text }) => text.trim() === '')) return
    // Two lines at least stand together, and a heading with what follows it.
    need(style.above + (tag.startsWith('H') ? 80 : style.size * (style.withNext ? 5.5 : 2.6)))
    if (doc.y > margins.top) doc.y += style.above
    doc.x = margins.left
    const element = doc.struct(tag, {}, () => setSpans(spans, style, width))
    parent.add(element)
    element.end()
  }

  const writeAt: Paper['writeAt'] = (parent, spans, style, box) => {
    if (spans.every(({ text }) => text.trim() === '')) return
    doc.x = box.x
    doc.y = box.y
    const element = doc.struct('P', {}, () => setSpans(spans, style, box.width))
    parent.add(element)
    element.end()
  }

  const decorate: Paper['decorate'] = (spans, style, box) => {
    doc.x = box.x
    doc.y = box.y
    setSpans(spans, style, box.width)
  }

  async function close(finish?: (page: number, pages: number) => void): Promise<Uint8Array> {
    root.end()
    const { count } = doc.bufferedPageRange()
    for (let page = 0; page < count; page++) {
      doc.switchToPage(page)
      // Below the margin there would be a next page.
      doc.page.margins.bottom = 0
      doc.markContent('Artifact', { type: 'Pagination' })
      finish?.(page, count)
      doc.endMarkedContent()
    }
    doc.end()
    await ended
    const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
    let done = 0
    for (const part of parts) {
      bytes.set(part, done)
      done += part.length
    }
    return bytes
  }

  return {
    doc,
    root,
    missing: fonts.missing,
    open,
    write,
    writeAt,
    decorate,
    heightOf,
    need,
    at: () => ({ page: doc.bufferedPageRange().count - 1, y: doc.y }),
    width,
    close,
  }
}

/**
 * With features of its own a line is shaped as a whole and not word by word, as Arabic needs. The
 * name of God as one sign is left out: programs that search a PDF read such a sign backwards.
 */
const wholeLines = { liga: false } as unknown as PDFKit.Mixins.OpenTypeFeatures[]

/** The types of the package do not know it yet. */
const universal = 'PDF/UA' as PDFKit.Mixins.PDFSubsets

/** Between lines, as part of the size of the letters. */
const lineGap = 0.18
