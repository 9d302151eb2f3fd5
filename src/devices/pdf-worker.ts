import { fetchOutputText } from '../outputs/output-text.ts'
import { dossierPdf } from '../outputs/pdf/dossier-pdf.ts'
import { fetchFonts } from '../outputs/pdf/font-urls.ts'
import { photoBudget } from '../outputs/pdf/photo-budget.ts'
import type { MadePdf, PdfPhoto } from '../outputs/pdf/pdf-input.ts'
import { sheetPdf } from '../outputs/pdf/sheet-pdf.ts'
import type { PdfAnswer, PdfAsk } from './pdf-messages.ts'
import { shrinkPhoto } from './shrink-photo.ts'

// Runs in a worker: setting a hundred pages takes a second, and nobody may feel it.

const photos = new Map<string, PdfPhoto>()

async function fetchBytes(url: string): Promise<Uint8Array> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`a font is not here: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

async function make({ job }: Extract<PdfAsk, { type: 'make' }>): Promise<MadePdf> {
  const [fonts, text] = await Promise.all([
    fetchFonts(JSON.stringify(job), fetchBytes),
    fetchOutputText(job.language),
  ])
  return job.type === 'sheet'
    ? sheetPdf({ ...job, fonts })
    : dossierPdf({ ...job, fonts, text, photos })
}

async function answerTo(ask: PdfAsk): Promise<PdfAnswer> {
  if (ask.type === 'make') return { type: 'made', made: await make(ask) }
  const photo = await shrinkPhoto(ask.blob, photoBudget(ask.of))
  // One that cannot be drawn stands in the file in words.
  if (photo) photos.set(ask.sha256, photo)
  return { type: 'taken' }
}

addEventListener('message', ({ data }: MessageEvent<PdfAsk>) => {
  answerTo(data).then(
    (answer) => postMessage(answer),
    (error: unknown) => postMessage({ type: 'failed', reason: String(error) }),
  )
})
