import { newId, type RandomBytes } from '../../lib/ids.ts'
import type { Clock } from '../../lib/clock.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { trustedScriptUrl } from '../../lib/trusted-url.ts'
import { buildCopy } from '../../services/copies/build-copy.ts'
import type {
  CheckedFile,
  CopyDesk,
  CopyError,
  DeskOptions,
} from '../../services/copies/copy-desk.ts'
import { wait } from '../wait.ts'
import { openDeskFiles } from './desk-files.ts'
import type { DeskAnswer, DeskJob } from './desk-messages.ts'
import workerUrl from './desk-worker.ts?worker&url'
import { createMemoryScratch } from './memory-scratch.ts'
import { privateFolder, removeFrom } from './private-folder.ts'
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
 * Makes files in a worker of their own, which ends with each; to stop is to end it. Where workers
 * cannot be had, the page does it in memory.
 */
export function createCopyDesk(settings: CopyDeskSettings): CopyDesk {
  const { database, clock, random, startWorker = startOwn } = settings
  return {
    async make(job, options = {}) {
      await sweepScratch(clock.now())
      const worker = startWorker()
      const name = newId(clock.now(), random)
      const end = worker && (await runWorker(worker, { job, database, name }, options))
      if (end !== undefined && end !== 'unable') {
        if (!end.ok) {
          await discard(name)
          void discardLate(name)
          return end
        }
        const bytes = end.value ?? (await readMade(name))
        return bytes ? ok(checked(bytes, name)) : err({ type: 'StorageFailed', detail: 'scratch' })
      }
      const files = openDeskFiles(database, clock)
      const built = await buildCopy(job, { files, scratch: createMemoryScratch() }, options)
      files.close()
      return built
    },
  }
}

function checked(bytes: Blob, name: string): CheckedFile {
  return { bytes, discard: () => discard(name) }
}

async function readMade(name: string): Promise<Blob | undefined> {
  const handle = await (await privateFolder())?.getFileHandle(name)
  return handle?.getFile()
}

/** Also of a worker that was ended half way, and what it needed beside. */
async function discard(name: string): Promise<void> {
  const folder = await privateFolder()
  if (folder === undefined) return
  for (const one of [name, `${name}-2`]) await removeFrom(folder, one)
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
