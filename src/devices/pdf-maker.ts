import { err, ok, type Result } from '../lib/result.ts'
import { trustedScriptUrl } from '../lib/trusted-url.ts'
import type { PdfError, PdfJob, PdfMaker } from '../services/outputs/pdf-maker.ts'
import type { PdfAnswer, PdfAsk } from './pdf-messages.ts'
import workerUrl from './pdf-worker.ts?worker&url'

/** Makes each PDF in a worker of its own, which goes when the file is there. */
export function createPdfMaker(): PdfMaker {
  return {
    async make(job, { onProgress, signal } = {}) {
      if (signal?.aborted) return err({ type: 'Cancelled' })
      const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' })
      try {
        if (job.type === 'dossier') {
          let done = 0
          for (const { sha256, read } of job.photos) {
            const blob = await read()
            if (blob) {
              const of = job.photos.length
              const taken = await ask(worker, { type: 'photo', sha256, blob, of }, signal)
              if (!taken.ok) return taken
            }
            done += 1
            onProgress?.(done, job.photos.length)
          }
        }
        const answer = await ask(worker, { type: 'make', job: withoutPhotos(job) }, signal)
        if (!answer.ok) return answer
        return answer.value.type === 'made'
          ? ok(answer.value.made)
          : err({ type: 'PdfFailed', detail: answer.value.type })
      } finally {
        worker.terminate()
      }
    },
  }
}

/** What a worker can be told: no functions. */
function withoutPhotos(job: PdfJob): Extract<PdfAsk, { type: 'make' }>['job'] {
  if (job.type === 'sheet') return job
  const { dossier, title, lines, language, at } = job
  return { type: 'dossier', dossier, title, lines, language, at }
}

/** One question and its answer; the worker has never more than one in hand. */
function ask(
  worker: Worker,
  question: PdfAsk,
  signal: AbortSignal | undefined,
): Promise<Result<Exclude<PdfAnswer, { type: 'failed' }>, PdfError>> {
  return new Promise((resolve) => {
    const done = new AbortController()
    const listening = { signal: done.signal }
    const end = (how: Awaited<ReturnType<typeof ask>>) => {
      done.abort()
      resolve(how)
    }
    const fail = (detail: string) => end(err({ type: 'PdfFailed', detail }))
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<PdfAnswer>) =>
        data.type === 'failed' ? fail(data.reason) : end(ok(data)),
      listening,
    )
    worker.addEventListener('messageerror', () => fail('messageerror'), listening)
    worker.addEventListener(
      'error',
      (event) => {
        event.preventDefault()
        fail(event.message || 'the worker did not start')
      },
      listening,
    )
    signal?.addEventListener('abort', () => end(err({ type: 'Cancelled' })), listening)
    if (signal?.aborted) end(err({ type: 'Cancelled' }))
    else worker.postMessage(question)
  })
}
