import { err, ok, type Result } from '../../lib/result.ts'
import { trustedScriptUrl } from '../../lib/trusted-url.ts'
import type {
  DossierReader,
  OpenError,
  ReadFile,
  ReadFileOptions,
} from '../../services/opening/dossier-reader.ts'
import { readFileJob, type FileRead } from './read-file-job.ts'
import type { ReadAnswer, ReadJob } from './read-messages.ts'
import type { AsideOrder, NamedAside } from './set-aside.ts'
import { holdUnpacked, memoryPlace } from './unpack-place.ts'
import workerUrl from './read-worker.ts?worker&url'

/** A place for attachments that wait, and what it takes to be in it. */
export interface AsidePlace extends Omit<AsideOrder, 'but'> {
  readonly name: string
  readonly folder: FileSystemDirectoryHandle
  /** Takes it away, with what is still in it. */
  readonly drop: () => Promise<void>
}

export interface ReaderSettings {
  readonly startWorker: () => Worker | undefined
  /** Makes a place for the attachments of a file of so many bytes; undefined where there is none. */
  readonly beginAside: (bytes: number) => Promise<AsidePlace | undefined>
}

/**
 * Reads dossier files, each in a worker of its own, so that stopping is ending the worker. Where
 * workers cannot be had, the page reads. What was set aside, and a decrypted copy, go with `letGo`,
 * or at a later start when a tab was closed too early.
 */
export function createDossierReader({
  startWorker = startOwnWorker,
  beginAside = () => Promise.resolve(undefined),
}: Partial<ReaderSettings> = {}): DossierReader {
  return {
    async read(file, options = {}) {
      const place = options.aside && (await beginAside(file.size))
      const worker = options.signal?.aborted ? undefined : startWorker()
      if (worker === undefined) {
        await place?.drop()
        return inPage(file, options)
      }
      const name = crypto.randomUUID()
      const letGoUnpacked = options.key === undefined ? undefined : holdUnpacked(name)
      const letGo = async () => {
        await letGoUnpacked?.()
        await place?.drop()
      }
      const job = { file, key: options.key, salvage: options.salvage ?? false, name }
      const read = await byWorker(worker, { ...job, aside: orderOf(place, options) }, options)
      worker.terminate()
      if (read !== 'unable' && read.ok) return ok({ ...withPlace(read.value, place), letGo })
      await letGo()
      return read === 'unable' ? inPage(file, options) : read
    },
  }
}

/** A folder can be sent to a worker, what drops it cannot. */
function orderOf(place: AsidePlace | undefined, { aside }: ReadFileOptions): ReadJob['aside'] {
  return place && aside && { folder: place.folder, least: place.least, but: aside.but }
}

function withPlace(
  { read, aside }: WorkerRead,
  place: AsidePlace | undefined,
): Omit<ReadFile, 'letGo'> {
  const named = place ? aside.map((one) => ({ ...one, place: place.name })) : []
  return { ...read, aside: named }
}

function startOwnWorker(): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined
  return new Worker(trustedScriptUrl(workerUrl), { type: 'module' })
}

async function inPage(file: Blob, options: ReadFileOptions): Promise<Result<ReadFile, OpenError>> {
  if (options.signal?.aborted) return err({ type: 'Cancelled' })
  const read = await readFileJob(file, options, memoryPlace)
  return read.ok ? ok({ ...read.value, aside: [], letGo: () => Promise.resolve() }) : read
}

interface WorkerRead {
  readonly read: FileRead
  readonly aside: readonly NamedAside[]
}

/** `unable`: the worker never ran; its script cannot be had or is not understood. */
function byWorker(
  worker: Worker,
  job: ReadJob,
  { onProgress, signal }: ReadFileOptions,
): Promise<Result<WorkerRead, OpenError> | 'unable'> {
  return new Promise((resolve, reject) => {
    let isReady = false
    const done = new AbortController()
    const listening = { signal: done.signal }
    const end = (how: Result<WorkerRead, OpenError> | 'unable') => {
      done.abort()
      resolve(how)
    }
    const hear = ({ data }: MessageEvent<ReadAnswer>) => {
      isReady = true
      if (data.type === 'progress') onProgress?.(data.progress)
      if (data.type === 'done') {
        const { result, aside } = data
        end(result.ok ? ok({ read: result.value, aside }) : result)
      }
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
