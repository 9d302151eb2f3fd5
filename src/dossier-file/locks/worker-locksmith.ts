import { trustedScriptUrl } from '../../lib/trusted-url.ts'
import type { LockAnswer, LockJob } from './lock-messages.ts'
import workerUrl from './lock-worker.ts?worker&url'
import { localLocksmith, type Locksmith } from './locksmith.ts'

const startOwn = () =>
  typeof Worker === 'undefined'
    ? undefined
    : new Worker(trustedScriptUrl(workerUrl), { type: 'module' })

/**
 * Turns each passphrase into a key in a worker of its own, which ends with it: scrypt's memory would
 * else stay taken while the file is written. Also from within a worker. Where none can be had, it is
 * done on the spot. `startWorker`: undefined where there are no workers.
 */
export function createWorkerLocksmith(startWorker: () => Worker | undefined = startOwn): Locksmith {
  return {
    async make(passphrase, workFactor) {
      const answer = await ask(startWorker, { type: 'make', passphrase, workFactor })
      if (answer?.type === 'made') return answer.lock
      return localLocksmith.make(passphrase, workFactor)
    },
    async close(text, passphrase, workFactor) {
      const answer = await ask(startWorker, { type: 'close', passphrase, workFactor, text })
      if (answer?.type === 'closed') return answer.file
      return localLocksmith.close(text, passphrase, workFactor)
    },
    async open(file, passphrase) {
      const answer = await ask(startWorker, { type: 'open', passphrase, file })
      if (answer?.type === 'opened') return answer.text
      return localLocksmith.open(file, passphrase)
    },
  }
}

/** Undefined when no worker answered. */
async function ask(
  startWorker: () => Worker | undefined,
  job: LockJob,
): Promise<LockAnswer | undefined> {
  const worker = startWorker()
  if (worker === undefined) return undefined
  try {
    return await new Promise((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<LockAnswer>) => resolve(data))
      worker.addEventListener('messageerror', () => resolve(undefined))
      worker.addEventListener('error', (event) => {
        event.preventDefault()
        resolve(undefined)
      })
      worker.postMessage(job)
    })
  } finally {
    worker.terminate()
  }
}
