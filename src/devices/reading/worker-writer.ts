import { trustedScriptUrl } from '../../lib/trusted-url.ts'
import type { AsideAnswer, AsideJob } from './aside-messages.ts'
import type { AsideWriter } from './set-aside.ts'
import workerUrl from './aside-worker.ts?worker&url'

const startOwn = () => new Worker(trustedScriptUrl(workerUrl), { type: 'module' })

/**
 * Writes beside the worker that reads, in one of its own, which ends with it. A worker that cannot be
 * had, or falls, has written nothing.
 */
export function createWorkerWriter(
  folder: FileSystemDirectoryHandle,
  startWorker: () => Worker = startOwn,
): AsideWriter {
  const waiting = new Map<number, (answer: AsideAnswer | undefined) => void>()
  const worker = startWorker()
  let isGone = false
  let lastId = 0

  function fall(): void {
    isGone = true
    for (const answer of waiting.values()) answer(undefined)
    waiting.clear()
  }

  worker.addEventListener('message', ({ data }: MessageEvent<AsideAnswer>) => {
    const answer = waiting.get(data.id)
    waiting.delete(data.id)
    answer?.(data)
  })
  worker.addEventListener('messageerror', fall)
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    fall()
  })

  /** One question of an id at a time. Undefined from a worker that is gone. */
  function ask(job: Exclude<AsideJob, { type: 'open' | 'begin' }>) {
    return new Promise<AsideAnswer | undefined>((resolve) => {
      if (isGone) {
        resolve(undefined)
        return
      }
      waiting.set(job.id, resolve)
      post(worker, job, job.type === 'add' ? [job.bytes.buffer] : [])
    })
  }

  post(worker, { type: 'open', folder })
  return {
    begin(file, size) {
      const id = ++lastId
      post(worker, { type: 'begin', id, file, size })
      return {
        add: async (bytes) => (await ask({ type: 'add', id, bytes }))?.bytes,
        end: async (isSound) => {
          await ask({ type: 'end', id, isSound })
        },
      }
    },
    names: async () => (await ask({ type: 'names', id: ++lastId }))?.names ?? [],
  }
}

function post(worker: Worker, job: AsideJob, along: Transferable[] = []): void {
  worker.postMessage(job, along)
}
