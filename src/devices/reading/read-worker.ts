import { createWorkerLocksmith } from '../../dossier-file/locks/worker-locksmith.ts'
import type { ReadProgress } from '../../services/opening/dossier-reader.ts'
import { readFileJob } from './read-file-job.ts'
import type { ReadAnswer, ReadJob } from './read-messages.ts'
import { createAside } from './set-aside.ts'
import { diskPlace, memoryPlace } from './unpack-place.ts'
import { createWorkerWriters } from './worker-writer.ts'

// Runs in a worker: a file of a gigabyte takes a minute, and scrypt holds up whatever it runs in.

function answer(said: ReadAnswer): void {
  postMessage(said)
}

async function read({ file, key, salvage, name, aside: order }: ReadJob): Promise<void> {
  const place = (key && (await diskPlace(name))) ?? memoryPlace
  const onProgress = everyMs(50, (progress: ReadProgress) => answer({ type: 'progress', progress }))
  const options = { ...(key && { key }), salvage, onProgress }
  const writer = order && createWorkerWriters(order.folder)
  const result = await readFileJob(file, options, place, {
    locksmith: createWorkerLocksmith(),
    ...(writer && { aside: createAside(order, writer) }),
  })
  answer({ type: 'done', result, aside: (await writer?.names()) ?? [] })
}

/** Tells no oftener than every `ms`, so that the page is not flooded. */
function everyMs<T>(ms: number, tell: (value: T) => void): (value: T) => void {
  let last = -ms
  return (value) => {
    const now = performance.now()
    if (now - last < ms) return
    last = now
    tell(value)
  }
}

addEventListener('message', ({ data }: MessageEvent<ReadJob>) => {
  read(data).catch((cause: unknown) => answer({ type: 'failed', reason: String(cause) }))
})
answer({ type: 'ready' })
