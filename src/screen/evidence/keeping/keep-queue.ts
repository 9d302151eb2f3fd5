import type { Result } from '../../../lib/result.ts'
import type { RecordId } from '../../../domain/log/op.ts'
import type { EvidenceLinks } from '../../../services/evidence/evidence-record.ts'
import type { KeepError } from '../../../services/evidence/keep-error.ts'
import type { KeepEvidenceOptions } from '../../../services/evidence/keep-photo.ts'
import type { Services } from '../../../services/services.ts'

/** Something that is to become evidence. */
export interface KeepTask {
  /** What the person calls it; may be empty. */
  readonly name: string
  /** The bytes as they came, to save elsewhere when they cannot be kept. */
  readonly bytes: Blob
  readonly links: EvidenceLinks
  readonly keep: (options: KeepEvidenceOptions) => Promise<Result<RecordId, KeepError>>
}

export interface KeepJob {
  readonly id: number
  readonly task: KeepTask
  readonly state: 'waiting' | 'busy' | 'failed'
  /** From 0 to 1; undefined while nobody can tell. */
  readonly done?: number
  readonly error?: KeepError
}

export interface KeepState {
  readonly jobs: readonly KeepJob[]
  /** The last task that was kept, since the app opened. */
  readonly kept: KeepTask | undefined
  /** Films that may still tell where they were made; until the person has read it. */
  readonly placesLeft: readonly KeepTask[]
  /** Films of which this device cannot tell the length; until the person has read it. */
  readonly lengthsUnknown: readonly KeepTask[]
}

/**
 * What is being kept, one after another, so that ten photos need the memory of one. It goes on when
 * the person goes to another screen; what failed waits here for a decision. One bad file never
 * stops the others.
 */
export interface KeepQueue {
  add(tasks: readonly KeepTask[]): void
  again(id: number): void
  /** Stops it, or forgets that it failed. */
  drop(id: number): void
  /** The person read about the places. */
  forgetPlaces(): void
  /** The person read about the lengths. */
  forgetLengths(): void
  readonly read: () => KeepState
  subscribe(listener: () => void): () => void
}

/** `hold` keeps an update from reloading the app under unfinished work, until it is let go of. */
export function createKeepQueue(hold: () => () => void): KeepQueue {
  let state: KeepState = { jobs: [], kept: undefined, placesLeft: [], lengthsUnknown: [] }
  let lastId = 0
  let running: { id: number; stop: AbortController } | undefined
  let letGo: (() => void) | undefined
  const listeners = new Set<() => void>()

  function show(change: Partial<KeepState>): void {
    state = { ...state, ...change }
    if (state.jobs.length > 0) letGo ??= hold()
    else {
      letGo?.()
      letGo = undefined
    }
    for (const listener of listeners) listener()
  }
  const without = (id: number) => state.jobs.filter((job) => job.id !== id)
  const put = (id: number, change: Omit<KeepJob, 'id' | 'task'>) =>
    show({
      jobs: state.jobs.map((job) => (job.id === id ? { id, task: job.task, ...change } : job)),
    })

  async function run(): Promise<void> {
    const next = state.jobs.find((job) => job.state === 'waiting')
    if (running || !next) return
    const { id, task } = next
    const stop = new AbortController()
    running = { id, stop }
    put(id, { state: 'busy' })
    const { signal } = stop
    const onProgress = (done: number, total: number) => {
      if (!signal.aborted) put(id, { state: 'busy', done: total === 0 ? 1 : done / total })
    }
    const onPlaceLeft = () => show({ placesLeft: [...state.placesLeft, task] })
    const onLengthUnknown = () => show({ lengthsUnknown: [...state.lengthsUnknown, task] })
    const { links } = task
    const told = { signal, onProgress, onPlaceLeft, onLengthUnknown }
    const kept = await task.keep({ links, ...told }).catch(unexpected)
    running = undefined
    if (kept.ok) show({ jobs: without(id), kept: task })
    else if (signal.aborted) show({ jobs: without(id) })
    else put(id, { state: 'failed', error: kept.error })
    await run()
  }

  return {
    add(tasks) {
      const jobs = tasks.map((task): KeepJob => ({ id: ++lastId, task, state: 'waiting' }))
      show({ jobs: [...state.jobs, ...jobs] })
      void run()
    },
    again(id) {
      put(id, { state: 'waiting' })
      void run()
    },
    drop(id) {
      if (running?.id === id) running.stop.abort()
      show({ jobs: without(id) })
    },
    forgetPlaces: () => show({ placesLeft: [] }),
    forgetLengths: () => show({ lengthsUnknown: [] }),
    read: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function unexpected(error: unknown): Result<never, KeepError> {
  return { ok: false, error: { type: 'StorageFailed', detail: String(error) } }
}

const queues = new WeakMap<Services['store'], KeepQueue>()

/** The queue of the open dossier; screens share it. */
export function keepQueueOf({ store, openForms }: Services): KeepQueue {
  const queue = queues.get(store) ?? createKeepQueue(openForms.hold)
  queues.set(store, queue)
  return queue
}
