import { err } from '../lib/result.ts'
import { trustedScriptUrl } from '../lib/trusted-url.ts'
import type { PhotoWorkshop } from '../services/evidence/photo-workshop.ts'
import { developPhoto } from './develop-photo.ts'
import { pageStudio } from './page-studio.ts'
import { noEdits } from './photo-frame.ts'
import { createPhotoHand, type Developed, type PhotoHand } from './photo-hand.ts'
import type { PhotoJob } from './photo-messages.ts'
import workerUrl from './photo-worker.ts?worker&url'

export interface WorkshopSettings {
  /** Undefined where there are no workers that can draw. */
  readonly startWorker: () => Worker | undefined
  /** After this a picture counts as damaged, in ms: no phone needs it for a sound one. */
  readonly patience: number
  /** How long a worker without work is kept, in ms. */
  readonly idle: number
}

const usual: WorkshopSettings = {
  startWorker: () =>
    typeof Worker === 'undefined' || typeof OffscreenCanvas === 'undefined'
      ? undefined
      : new Worker(trustedScriptUrl(workerUrl), { type: 'module' }),
  patience: 60_000,
  idle: 30_000,
}

/**
 * Develops photos in a worker, one at a time, for each takes tens of megabytes. A worker that dies
 * or hangs on one picture is replaced for the next. Where workers cannot do it, the page does.
 */
export function createPhotoWorkshop(settings: Partial<WorkshopSettings> = {}): PhotoWorkshop {
  const { startWorker, patience, idle } = { ...usual, ...settings }
  let hand: PhotoHand | undefined
  let isAble = true
  let rest: ReturnType<typeof setTimeout> | undefined
  let last: Promise<unknown> = Promise.resolve()

  function letGo(): void {
    hand?.end()
    hand = undefined
  }

  async function byWorker(job: PhotoJob, signal?: AbortSignal): Promise<Developed | 'unable'> {
    clearTimeout(rest)
    if (!hand) {
      const worker = startWorker()
      if (!worker) return 'unable'
      hand = createPhotoHand(worker, patience)
    }
    const end = await hand.develop(job, signal)
    if (end === 'lost' || end === 'unable') letGo()
    else rest = setTimeout(letGo, idle)
    return end === 'lost' ? err({ type: 'PictureDamaged' }) : end
  }

  async function inTurn(job: PhotoJob, signal?: AbortSignal): Promise<Developed> {
    const isStopped = () => signal?.aborted === true
    if (isAble && !isStopped()) {
      const developed = await byWorker(job, signal)
      if (developed !== 'unable' && !isStopped()) return developed
      if (!isStopped()) isAble = false
    }
    if (isStopped()) return err({ type: 'Cancelled' })
    return developPhoto(pageStudio, job.file, job.edits)
  }

  return {
    develop(file, edits = noEdits, signal) {
      const developed = last.then(() => inTurn({ file, edits }, signal))
      // The next one waits for this one, whatever becomes of it.
      last = developed.catch(() => undefined)
      return signal ? Promise.race([developed, cancelled(signal)]) : developed
    },
  }
}

/** Who waits in the queue hears at once that it was stopped. */
function cancelled(signal: AbortSignal): Promise<Developed> {
  return new Promise((resolve) => {
    const stop = () => resolve(err({ type: 'Cancelled' }))
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}
