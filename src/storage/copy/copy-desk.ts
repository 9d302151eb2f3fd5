import { newId, type RandomBytes } from '../../lib/ids.ts'
import type { Clock } from '../../lib/clock.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { trustedScriptUrl } from '../../lib/trusted-url.ts'
import { buildCopy } from '../../services/copies/build-copy.ts'
import type { CopyDesk, CopyError, DeskOptions } from '../../services/copies/copy-desk.ts'
import { wait } from '../wait.ts'
import { openDeskFiles } from './desk-files.ts'
import type { DeskAnswer, DeskJob } from './desk-messages.ts'
import workerUrl from './desk-worker.ts?worker&url'
import { createMemoryScratch } from './memory-scratch.ts'
import { privateFolder, removeFrom, unpackedName } from './private-folder.ts'
import { sweepScratch } from './sweep-scratch.ts'

export interface CopyDeskSettings {
  /** Name of the database of the dossier whose files are read. */
  readonly database: string
  readonly clock: Clock
  readonly random: RandomBytes
  /** Undefined where there are no workers. */
  readonly startWorker?: () => Worker | undefined
}

const startOwn = () =>
  typeof Worker === 'undefined'
    ? undefined
    : new Worker(trustedScriptUrl(workerUrl), { type: 'module' })

/**
 * Makes files in workers of their own: one writes, the next reads it back, and each takes its memory
 * along when it ends. To stop is to end it. Where workers cannot be had, the page does it in memory.
 */
export function createCopyDesk(settings: CopyDeskSettings): CopyDesk {
  const { database, clock, random } = settings
  return {
    async make(job, options = {}) {
      await sweepScratch(clock.now())
      const name = newId(clock.now(), random)
      const made = await makeAside(settings, { job, database, name, isInMemory: false }, options)
      if (made !== 'unable') {
        if (made.ok) return ok({ bytes: made.value, discard: () => discard(name) })
        await discard(name)
        void discardLate(name)
        return made
      }
      const files = openDeskFiles(database, clock)
      const built = await buildCopy(job, { files, scratch: createMemoryScratch() }, options)
      files.close()
      return built
    },
  }
}

/** Writes it and reads it back. A full disk is no reason to have none: a small one fits in memory. */
async function makeAside(
  { startWorker = startOwn }: Pick<CopyDeskSettings, 'startWorker'>,
  desk: DeskJob,
  options: DeskOptions,
): Promise<Result<Blob, CopyError> | 'unable'> {
  const made = await writeAndRead(startWorker, desk, options)
  if (made === 'unable' || made.ok || made.error.type !== 'DiskFull') return made
  await discard(desk.name)
  const again = await writeAndRead(startWorker, { ...desk, isInMemory: true }, options)
  const isTold = again !== 'unable' && (again.ok || again.error.type === 'Cancelled')
  return isTold ? again : made
}

async function writeAndRead(
  startWorker: () => Worker | undefined,
  desk: DeskJob,
  options: DeskOptions,
): Promise<Result<Blob, CopyError> | 'unable'> {
  const run = async (job: DeskJob) => {
    const worker = startWorker()
    return worker ? runWorker(worker, job, options) : 'unable'
  }
  const made = await run(desk)
  if (made === 'unable' || !made.ok) return made
  const { value: written } = made
  if (written === undefined) return err({ type: 'StorageFailed', detail: 'scratch' })
  const read = await run({ ...desk, written })
  if (read === 'unable') return err({ type: 'StorageFailed', detail: 'worker' })
  return read.ok ? ok(written) : read
}

/** Also of a worker that was ended half way, and what it needed beside. */
async function discard(name: string): Promise<void> {
  const folder = await privateFolder()
  if (folder === undefined) return
  for (const one of [name, unpackedName(name)]) await removeFrom(folder, one)
}

/** When it is tried again to take a file of an ended worker away, in ms after the time before. */
const lateMs = [100, 400, 1500, 5000]

/** A worker that was ended lets go of its file a moment later, and may still have been making it. */
async function discardLate(name: string): Promise<void> {
  for (const ms of lateMs) {
    await wait(ms)
    await discard(name)
  }
}

/** `unable`: it never ran, because its script cannot be had. */
function runWorker(
  worker: Worker,
  job: DeskJob,
  { onProgress, signal }: DeskOptions,
): Promise<Result<Blob | undefined, CopyError> | 'unable'> {
  return new Promise((resolve) => {
    let isReady = false
    const done = new AbortController()
    const listening = { signal: done.signal }
    const end = (how: Result<Blob | undefined, CopyError> | 'unable') => {
      done.abort()
      worker.terminate()
      resolve(how)
    }
    const fail = (detail: string) =>
      end(isReady ? err({ type: 'StorageFailed', detail }) : 'unable')
    const hear = ({ data }: MessageEvent<DeskAnswer>) => {
      isReady = true
      if (data.type === 'progress') onProgress?.(data.progress)
      if (data.type === 'done') end(data.result)
      if (data.type === 'failed') fail(data.reason)
    }
    const fall = (event: ErrorEvent) => {
      event.preventDefault()
      fail(event.message)
    }
    const stop = () => end(err({ type: 'Cancelled' }))
    worker.addEventListener('message', hear, listening)
    worker.addEventListener('error', fall, listening)
    worker.addEventListener('messageerror', () => fail('messageerror'), listening)
    if (signal?.aborted) stop()
    else {
      signal?.addEventListener('abort', stop, listening)
      worker.postMessage(job)
    }
  })
}
