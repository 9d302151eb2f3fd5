import { createWorkerLocksmith } from '../../dossier-file/locks/worker-locksmith.ts'
import type { ByteSource } from '../../lib/byte-source.ts'
import { ok, type Result } from '../../lib/result.ts'
import { writeCopy } from '../../services/copies/build-copy.ts'
import { checkCopy } from '../../services/copies/check-copy.ts'
import type { CopyError, CopyProgress } from '../../services/copies/copy-desk.ts'
import type { Scratch } from '../../services/copies/scratch.ts'
import { openDeskFiles } from './desk-files.ts'
import type { DeskAnswer, DeskJob } from './desk-messages.ts'
import { canReachFiles } from '../../lib/sync-handle.ts'
import { createDiskScratch, openScratchSource } from './disk-scratch.ts'
import { createMemoryScratch } from './memory-scratch.ts'
import { privateFolder, unpackedName } from './private-folder.ts'

// Runs in a worker: a gigabyte takes a minute, and turning a passphrase into a key holds up
// whatever it runs in. The page ends the worker to stop it.

function answer(said: DeskAnswer): void {
  postMessage(said)
}

async function work(desk: DeskJob): Promise<Result<Blob | undefined, CopyError>> {
  const { job, database, name, written } = desk
  const files = openDeskFiles(database, { now: () => Date.now() })
  const scratch = await openScratch(desk, written ? unpackedName(name) : name)
  const tools = { files, scratch, locksmith: createWorkerLocksmith() }
  const onProgress = seldom((progress) => answer({ type: 'progress', progress }))
  try {
    if (written) {
      const source = () => openWritten(desk)
      return await checkCopy({ bytes: written, source }, job, tools, { onProgress })
    }
    const made = await writeCopy(job, tools, { onProgress })
    return made.ok ? ok(made.value.bytes) : made
  } finally {
    files.close()
  }
}

async function openScratch({ isInMemory }: DeskJob, name: string): Promise<Scratch> {
  const folder = !isInMemory && canReachFiles() ? await privateFolder() : undefined
  return folder ? createDiskScratch(folder, name) : createMemoryScratch()
}

/** What the worker before wrote on the disk, for reading it back. */
async function openWritten({ isInMemory, name }: DeskJob): Promise<ByteSource | undefined> {
  const folder = isInMemory ? undefined : await privateFolder()
  return folder && openScratchSource(folder, name)
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
  work(data).then(
    (result) => answer({ type: 'done', result }),
    (cause: unknown) => answer({ type: 'failed', reason: String(cause) }),
  )
})
answer({ type: 'ready' })
