import type { Result } from '../../lib/result.ts'
import type { Language } from '../../i18n/languages.ts'
import type { MadePdf } from '../../outputs/pdf/pdf-input.ts'
import type { ReadableDossier } from '../../outputs/reading/readable.ts'
import type { Sheet } from '../../outputs/sheet/sheet.ts'

export type PdfError =
  /** This browser could not make it, or the part of the app that does is not here. */
  | { readonly type: 'PdfFailed'; readonly detail: string }
  /** The person stopped it. */
  | { readonly type: 'Cancelled' }

/** A photo that is fetched when its turn has come; undefined when its bytes are not here. */
export interface PhotoSource {
  readonly sha256: string
  readonly read: () => Promise<Blob | undefined>
}

/** What a PDF is to be made of. */
export type PdfJob = { readonly language: Language; /** Ms since 1970. */ readonly at: number } & (
  | {
      readonly type: 'dossier'
      readonly dossier: ReadableDossier
      readonly title: string
      readonly lines: readonly string[]
      readonly photos: readonly PhotoSource[]
    }
  /** One page, whatever stands on it. */
  | { readonly type: 'sheet'; readonly sheet: Sheet; readonly author: string | undefined }
)

/** Makes PDFs away from the main thread; nothing is kept here. */
export interface PdfMaker {
  /** Photos are made smaller, so that all of it stays below some 10 MB. Told of each photo. */
  make(
    job: PdfJob,
    options?: {
      readonly onProgress?: (done: number, total: number) => void
      readonly signal?: AbortSignal
    },
  ): Promise<Result<MadePdf, PdfError>>
}
