import type { OutputText } from '../output-text.ts'
import type { ReadableEvidence } from '../reading/readable.ts'
import type { Element, Paper } from './paper.ts'
import type { PdfPhoto, PdfPhotos } from './pdf-input.ts'
import { inks, styles } from './pdf-styles.ts'

const [gap, tallest] = [12, 190]

/** Photos two beside each other, each with its words; of what cannot be printed what it is. */
export function writeEvidence(
  paper: Paper,
  parent: Element,
  list: readonly ReadableEvidence[],
  photos: PdfPhotos,
  text: OutputText,
): void {
  const pictures = list.flatMap((piece) => {
    const photo = piece.file && photos.get(piece.file.sha256)
    return photo ? [{ piece, photo }] : []
  })
  for (let at = 0; at < pictures.length; at += 2) {
    writePhotoRow(paper, parent, pictures.slice(at, at + 2))
  }
  for (const piece of list) {
    if (pictures.some((one) => one.piece === piece)) continue
    const details = [piece.alt === piece.title ? '' : piece.alt, piece.url ?? '', piece.day]
    paper.write(
      parent,
      'P',
      [
        { text: `${piece.typeText}: `, colour: inks.soft },
        { text: piece.title, face: 'bold' },
        ...(piece.isPrivate ? [{ text: ` (${text('outputs:page.private')})` }] : []),
        {
          text: details
            .filter(Boolean)
            .map((detail) => ` · ${detail}`)
            .join(''),
          colour: inks.soft,
        },
      ],
      styles.body,
    )
  }
}

interface Picture {
  readonly piece: ReadableEvidence
  readonly photo: PdfPhoto
}

function writePhotoRow(paper: Paper, parent: Element, row: readonly Picture[]): void {
  const { doc } = paper
  const column = (paper.width - gap) / 2
  const placed = row.map(({ piece, photo }) => {
    const scale = Math.min(column / photo.width, tallest / photo.height)
    return { piece, photo, width: photo.width * scale, height: photo.height * scale }
  })
  const high = Math.max(...placed.map(({ height }) => height))
  const captions = row.map(({ piece }) => [
    { text: piece.title, face: 'bold' as const },
    { text: piece.alt === '' || piece.alt === piece.title ? '' : ` ${piece.alt}` },
  ])
  const words = Math.max(...captions.map((spans) => paper.heightOf(spans, styles.facts, column)))
  // A photo and its words are never parted.
  paper.need(high + words + 18)
  const left = doc.page.margins.left
  const top = doc.y + 8
  placed.forEach(({ piece, photo, width, height }, index) => {
    const figure = doc.struct('Figure', { alt: piece.alt || piece.title }, () => {
      const x = left + index * (column + gap)
      doc.image(photo.bytes as unknown as ArrayBuffer, x, top, { width, height })
    })
    parent.add(figure)
    figure.end()
  })
  captions.forEach((spans, index) => {
    paper.writeAt(parent, spans, styles.facts, {
      x: left + index * (column + gap),
      y: top + high + 4,
      width: column,
    })
  })
  doc.x = left
  doc.y = top + high + words + 8
}
