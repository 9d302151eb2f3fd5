import { err, type Result } from '../../lib/result.ts'
import { trustedScriptUrl } from '../../lib/trusted-url.ts'
import type { FileError, KeepOptions, KeptFile } from '../../services/evidence/file-store.ts'
import type { FilePiece, KeepNews, KeepOrder } from './keep-messages.ts'
import workerUrl from './keep-worker.ts?worker&url'

type Kept = Result<KeptFile, FileError>

/** Keeps files in a worker, with a connection of its own to the same database. */
export interface KeepHelper {
  /**
   * The same as `keepFile`; `at` in ms since 1970. Undefined when a worker cannot do it, or died of
   * it: then the page must, and writes over what was left half.
   */
  readonly keep: (bytes: Blob, at: number, options: KeepOptions) => Promise<Kept | undefined>
  /** Puts files that are in the database into slots; goes on beside, and is tried again another day. */
  readonly settle: () => void
  /** Lets go of the database at once; what is under way ends as a lost connection. */
  readonly close: () => void
}

export interface HelperSettings {
  /** Undefined where there are no workers. */
  readonly startWorker: (name: string) => Worker | undefined
  /** How long a worker may take to say its first word, in ms. */
  readonly patience: number
  /** How long a worker without work is kept, in ms. */
  readonly idle: number
}

const usual: HelperSettings = {
  startWorker: (name) =>
    typeof Worker === 'undefined'
      ? undefined
      : new Worker(trustedScriptUrl(workerUrl), { type: 'module', name }),
  patience: 10_000,
  idle: 30_000,
}

interface Job {
  readonly onProgress: KeepOptions['onProgress']
  readonly end: (how: Kept | undefined) => void
}

/** For the files database of this name, in the place where the app keeps files. */
export function createKeepHelper(name: string, settings: Partial<HelperSettings> = {}): KeepHelper {
  const { startWorker, patience, idle } = { ...usual, ...settings }
  const jobs = new Map<number, Job>()
  /** Files whose pieces the worker is keeping, and how many. */
  const wholes = new Map<Blob, { readonly id: number; pieces: number }>()
  let worker: Worker | undefined
  let isAble = true
  let lastId = 0
  let late: ReturnType<typeof setTimeout> | undefined
  let rest: ReturnType<typeof setTimeout> | undefined

  function letGo(how?: Kept): void {
    clearTimeout(late)
    clearTimeout(rest)
    worker?.terminate()
    worker = undefined
    for (const job of jobs.values()) job.end(how)
    jobs.clear()
    wholes.clear()
  }

  /** Tells the worker of a file once, for all its pieces. */
  function pieceOf(file: Blob, from: number, size: number, hand: Worker): FilePiece {
    const known = wholes.get(file) ?? { id: ++lastId, pieces: 0 }
    if (known.pieces === 0) post(hand, { type: 'open', whole: known.id, file })
    known.pieces += 1
    wholes.set(file, known)
    return { whole: known.id, from, size }
  }

  function pieceEnds(file: Blob): void {
    const known = wholes.get(file)
    if (known === undefined) return
    known.pieces -= 1
    if (known.pieces > 0) return
    wholes.delete(file)
    if (worker) post(worker, { type: 'close', whole: known.id })
  }

  /** The page takes over, for good: what failed once may hang the next time. */
  function giveUp(): void {
    isAble = false
    letGo()
  }

  function hear({ data }: MessageEvent<KeepNews>): void {
    clearTimeout(late)
    if (data.type === 'ready') return
    const job = jobs.get(data.id)
    if (data.type === 'progress') {
      job?.onProgress?.(data.done, data.total)
      return
    }
    jobs.delete(data.id)
    job?.end(data.type === 'end' ? data.result : undefined)
    if (jobs.size === 0) startResting()
  }

  function startResting(): void {
    clearTimeout(rest)
    rest = setTimeout(letGo, idle)
  }

  function start(): Worker | undefined {
    const started = startWorker(name)
    if (started === undefined) return undefined
    late = setTimeout(giveUp, patience)
    started.addEventListener('message', hear)
    started.addEventListener('messageerror', giveUp)
    started.addEventListener('error', (event) => {
      event.preventDefault()
      giveUp()
    })
    return started
  }

  return {
    keep: (bytes, at, { signal, onProgress, isSafeElsewhere = false, pieceOf: piece }) =>
      new Promise((resolve) => {
        clearTimeout(rest)
        const hand = isAble ? (worker ??= start()) : undefined
        if (hand === undefined) {
          resolve(undefined)
          return
        }
        const given = piece ? pieceOf(piece.file, piece.at, bytes.size, hand) : bytes
        const end = (how: Kept | undefined) => {
          if (piece) pieceEnds(piece.file)
          resolve(how)
        }
        const id = ++lastId
        jobs.set(id, { onProgress, end })
        post(hand, { type: 'keep', id, bytes: given, at, isSafeElsewhere })
        const stop = () => post(hand, { type: 'stop', id })
        if (signal?.aborted === true) stop()
        else signal?.addEventListener('abort', stop, { once: true })
      }),
    settle: () => {
      const hand = isAble ? (worker ??= start()) : undefined
      if (hand) post(hand, { type: 'settle' })
      if (jobs.size === 0) startResting()
    },
    close: () => {
      isAble = false
      letGo(err({ type: 'ConnectionLost' }))
    },
  }
}

function post(worker: Worker, order: KeepOrder): void {
  worker.postMessage(order)
}
