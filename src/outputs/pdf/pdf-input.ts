import type { OutputText } from '../output-text.ts'
import type { ReadableDossier } from '../reading/readable.ts'
import type { FontFiles } from './pdf-fonts.ts'

/** A JPEG that may go into a PDF as it is, with its size in pixels. */
export interface PdfPhoto {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

/** By SHA-256 of the attachment. */
export type PdfPhotos = ReadonlyMap<string, PdfPhoto>

/** What a PDF of a dossier is made of. */
export interface DossierPdfInput {
  readonly dossier: ReadableDossier
  readonly text: OutputText
  /** "Loopbaandossier van Daan". */
  readonly title: string
  /** Under the title, such as the day it was made. */
  readonly lines: readonly string[]
  /** Ms since 1970. */
  readonly at: number
  readonly fonts: FontFiles
  /** A photo that is not here stands as a line of text. */
  readonly photos: PdfPhotos
}

/** A PDF, and what is to be told of it. */
export interface MadePdf {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Signs that the fonts cannot write, such as emoji; they are left out. */
  readonly missing: readonly string[]
}
