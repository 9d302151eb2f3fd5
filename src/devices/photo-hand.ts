import type { Result } from '../lib/result.ts'
import type { DevelopedPhoto, PhotoError } from '../services/evidence/photo-workshop.ts'
import type { PhotoAnswer, PhotoJob } from './photo-messages.ts'

export type Developed = Result<DevelopedPhoto, PhotoError>

/**
 * How a job ended: with an answer; `unable`: this browser's workers cannot do it; `lost`: the worker
 * died, hung or was stopped, and only a new one can go on.
 */
export type JobEnd = Developed | 'unable' | 'lost'

/** One worker that develops photos, one at a time. */
export interface PhotoHand {
  develop(job: PhotoJob, signal: AbortSignal | undefined): Promise<JobEnd>
  end(): void
}

/** `patience` in ms; after it a job counts as lost. */
export function createPhotoHand(worker: Worker, patience: number): PhotoHand {
  let isReady = false
  return {
    develop: (job, signal) =>
      new Promise((resolve) => {
        const done = new AbortController()
        const listening = { signal: done.signal }
        const end = (how: JobEnd) => {
          done.abort()
          clearTimeout(late)
          resolve(how)
        }
        // Before its first word it never ran: its script cannot be had, or is not understood.
        const fail = () => end(isReady ? 'lost' : 'unable')
        const late = setTimeout(fail, patience)
        const hear = ({ data }: MessageEvent<PhotoAnswer>) => {
          isReady = true
          if (data.type === 'done') end(data.result)
          if (data.type === 'unable') end('unable')
        }
        const fall = (event: Event) => {
          event.preventDefault()
          fail()
        }
        worker.addEventListener('message', hear, listening)
        worker.addEventListener('messageerror', fail, listening)
        worker.addEventListener('error', fall, listening)
        signal?.addEventListener('abort', () => end('lost'), listening)
        worker.postMessage(job)
      }),
    end: () => worker.terminate(),
  }
}
