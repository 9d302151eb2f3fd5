import { trustedScriptUrl } from '../../lib/trusted-url.ts'
import type { AsideAnswer, AsideJob } from './aside-messages.ts'
import type { AsideWriter } from './set-aside.ts'
import workerUrl from './aside-worker.ts?worker&url'

/**
 * Writes beside the worker that reads, in two of its own by turns: one works while the other waits for
 * the disk. They end with the one that reads. What one is refused, both give up.
 */
export function createWorkerWriters(folder: FileSystemDirectoryHandle): AsideWriter {
  const [one, two] = [createWorkerWriter(folder, giveUp), createWorkerWriter(folder, giveUp)]
  let next = one

  async function giveUp(): Promise<void> {
    await Promise.all([one.giveUp(), two.giveUp()])
  }

  return {
    begin: (file, size) => (next = next === one ? two : one).begin(file, size),
    names: async () => [...(await one.names()), ...(await two.names())],
    giveUp,
  }
}

/** A worker that cannot be had, or falls, has written nothing. */
function createWorkerWriter(
  folder: FileSystemDirectoryHandle,
  onOver: () => Promise<void>,
): AsideWriter {
  const waiting = new Map<number, (answer: AsideAnswer | undefined) => void>()
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' })
  let isGone = false
  let lastId = 0

  function fall(): void {
    isGone = true
    for (const answer of waiting.values()) answer(undefined)
    waiting.clear()
  }

  worker.addEventListener('message', ({ data }: MessageEvent<AsideAnswer>) => {
    if (data.id === undefined) {
      void onOver()
      return
    }
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
  function ask(job: Extract<AsideJob, { type: 'add' | 'end' | 'names' }>) {
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
    giveUp: () => {
      post(worker, { type: 'giveUp' })
      return Promise.resolve()
    },
    names: async () => (await ask({ type: 'names', id: ++lastId }))?.names ?? [],
  }
}

function post(worker: Worker, job: AsideJob, along: Transferable[] = []): void {
  worker.postMessage(job, along)
}
