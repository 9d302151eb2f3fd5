import { err, ok, type Result } from '../lib/result.ts'
import { trustedScriptUrl } from '../lib/trusted-url.ts'
import type {
  DossierReader,
  OpenError,
  ReadFile,
  ReadFileOptions,
} from '../services/opening/dossier-reader.ts'
import { readFileJob, type FileRead } from './read-file-job.ts'
import type { ReadAnswer, ReadJob } from './read-messages.ts'
import { holdUnpacked, memoryPlace } from './unpack-place.ts'
import workerUrl from './read-worker.ts?worker&url'

/**
 * Reads dossier files, each in a worker of its own, so that stopping is ending the worker. Where
 * workers cannot be had, the page reads. What a decrypted copy was read from goes with `letGo`, or
 * by `forgetOldUnpacked` when a tab was closed too early.
 */
export function createDossierReader(
  startWorker: () => Worker | undefined = startOwnWorker,
): DossierReader {
  return {
    async read(file, options = {}) {
      if (options.signal?.aborted) return err({ type: 'Cancelled' })
      const worker = startWorker()
      if (worker === undefined) return withLetGo(await inPage(file, options), nothing)
      const name = crypto.randomUUID()
      const letGo = options.key === undefined ? nothing : holdUnpacked(name)
      const job = { file, key: options.key, salvage: options.salvage ?? false, name }
      const read = await byWorker(worker, job, options)
      worker.terminate()
      if (read === 'unable') return withLetGo(await inPage(file, options), nothing)
      if (!read.ok) await letGo()
      return withLetGo(read, letGo)
    },
  }
}

function startOwnWorker(): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined
  return new Worker(trustedScriptUrl(workerUrl), { type: 'module' })
}

function inPage(file: Blob, options: ReadFileOptions): Promise<Result<FileRead, OpenError>> {
  return readFileJob(file, options, memoryPlace)
}

/** `unable`: the worker never ran; its script cannot be had or is not understood. */
function byWorker(
  worker: Worker,
  job: ReadJob,
  { onProgress, signal }: ReadFileOptions,
): Promise<Result<FileRead, OpenError> | 'unable'> {
  return new Promise((resolve, reject) => {
    let isReady = false
    const done = new AbortController()
    const listening = { signal: done.signal }
    const end = (how: Result<FileRead, OpenError> | 'unable') => {
      done.abort()
      resolve(how)
    }
    const hear = ({ data }: MessageEvent<ReadAnswer>) => {
      isReady = true
      if (data.type === 'progress') onProgress?.(data.progress)
      if (data.type === 'done') end(data.result)
      if (data.type === 'failed') {
        done.abort()
        reject(new Error(data.reason))
      }
    }
    // One that ran and fell took too much memory: the file is more than this device can read.
    const fall = (event: Event) => {
      event.preventDefault()
      end(isReady ? err({ type: 'TooBig', part: 'zip' }) : 'unable')
    }
    worker.addEventListener('message', hear, listening)
    worker.addEventListener('error', fall, listening)
    signal?.addEventListener('abort', () => end(err({ type: 'Cancelled' })), listening)
    worker.postMessage(job)
  })
}

function withLetGo(
  read: Result<FileRead, OpenError>,
  letGo: () => Promise<void>,
): Result<ReadFile, OpenError> {
  return read.ok ? ok({ ...read.value, letGo }) : read
}

function nothing(): Promise<void> {
  return Promise.resolve()
}
