import { ok } from '../../lib/result.ts'
import { buildCopy } from '../../services/copies/build-copy.ts'
import type { CopyProgress } from '../../services/copies/copy-desk.ts'
import { openDeskFiles } from './desk-files.ts'
import type { DeskAnswer, DeskJob } from './desk-messages.ts'
import { canWriteAtOnce, createDiskScratch } from './disk-scratch.ts'
import { createMemoryScratch } from './memory-scratch.ts'
import { privateFolder } from './private-folder.ts'

// Runs in a worker: a gigabyte takes a minute, and turning a passphrase into a key holds up
// whatever it runs in. The page ends the worker to stop it.

function answer(said: DeskAnswer): void {
  postMessage(said)
}

async function make({ job, database, name }: DeskJob): Promise<void> {
  const files = openDeskFiles(database, { now: () => Date.now() })
  const folder = canWriteAtOnce() ? await privateFolder() : undefined
  const onProgress = seldom((progress) => answer({ type: 'progress', progress }))
  const build = (scratch = createMemoryScratch()) =>
    buildCopy(job, { files, scratch }, { onProgress })
  let built = await build(folder && createDiskScratch(folder, name))
  let isOnDisk = folder !== undefined
  if (isOnDisk && !built.ok && built.error.type === 'DiskFull') {
    // A small dossier still fits in memory: who needs a copy most is who has no room left.
    const again = await build()
    if (again.ok) [built, isOnDisk] = [again, false]
  }
  files.close()
  answer({
    type: 'done',
    result: built.ok ? ok(isOnDisk ? undefined : built.value.bytes) : built,
  })
}

/** Tells of each phase and of its end at once, and of bytes no oftener than every 50 ms. */
function seldom(tell: (progress: CopyProgress) => void): (progress: CopyProgress) => void {
  let last = -Infinity
  let phase: CopyProgress['phase'] | undefined
  return (progress) => {
    const now = performance.now()
    const isEnd = progress.done === progress.total
    if (progress.phase === phase && !isEnd && now - last < 50) return
    last = now
    phase = progress.phase
    tell(progress)
  }
}

addEventListener('message', ({ data }: MessageEvent<DeskJob>) => {
  make(data).catch((cause: unknown) => answer({ type: 'failed', reason: String(cause) }))
})
answer({ type: 'ready' })
