import type { MadePdf } from '../outputs/pdf/pdf-input.ts'
import type { PdfJob } from '../services/outputs/pdf-maker.ts'

type WithoutPhotos<Job> = Job extends { readonly photos: unknown } ? Omit<Job, 'photos'> : Job

/** What the page asks of the PDF worker: photos one by one, then the file. */
export type PdfAsk =
  | { readonly type: 'photo'; readonly sha256: string; readonly blob: Blob; readonly of: number }
  | { readonly type: 'make'; readonly job: WithoutPhotos<PdfJob> }

/** What it answers: one answer for each. */
export type PdfAnswer =
  | { readonly type: 'taken' }
  | { readonly type: 'made'; readonly made: MadePdf }
  | { readonly type: 'failed'; readonly reason: string }
