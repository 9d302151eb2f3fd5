import type { AsideFile } from '../../dossier-file/aside.ts'
import type { AsideAnswer, AsideJob } from './aside-messages.ts'
import { createDiskWriter } from './disk-writer.ts'
import type { AsideWriter } from './set-aside.ts'

// Runs in a worker: writing holds up the thread it is done in, and the one that reads has enough to do.

const files = new Map<number, AsideFile>()
let writer: AsideWriter | undefined

async function work(job: AsideJob): Promise<AsideAnswer | undefined> {
  switch (job.type) {
    case 'open':
      writer = createDiskWriter(
        job.folder,
        () => crypto.randomUUID(),
        () => tell({}),
      )
      return undefined
    case 'begin': {
      const file = writer?.begin(job.file, job.size)
      if (file) files.set(job.id, file)
      return undefined
    }
    case 'add': {
      const bytes = await files.get(job.id)?.add(job.bytes)
      return { id: job.id, ...(bytes && { bytes }) }
    }
    case 'end':
      await files.get(job.id)?.end(job.isSound)
      files.delete(job.id)
      return { id: job.id }
    case 'giveUp':
      await writer?.giveUp()
      return undefined
    case 'names':
      return { id: job.id, names: (await writer?.names()) ?? [] }
  }
}

function tell(answer: AsideAnswer): void {
  postMessage(answer, { transfer: answer.bytes ? [answer.bytes.buffer] : [] })
}

addEventListener('message', ({ data }: MessageEvent<AsideJob>) => {
  void work(data).then((answer) => {
    if (answer) tell(answer)
  })
})
