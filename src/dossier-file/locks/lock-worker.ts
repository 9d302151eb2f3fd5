import type { LockAnswer, LockJob } from './lock-messages.ts'
import { localLocksmith } from './locksmith.ts'

// Runs in a worker that does one thing and is ended: that gives its memory back at once, and files
// are written in the little that a cheap phone has.

async function answerTo(job: LockJob): Promise<LockAnswer> {
  if (job.type === 'make') {
    return { type: 'made', lock: await localLocksmith.make(job.passphrase, job.workFactor) }
  }
  if (job.type === 'close') {
    const file = await localLocksmith.close(job.text, job.passphrase, job.workFactor)
    return { type: 'closed', file }
  }
  return { type: 'opened', text: await localLocksmith.open(job.file, job.passphrase) }
}

addEventListener('message', ({ data }: MessageEvent<LockJob>) => {
  answerTo(data).then(
    (answer) => postMessage(answer),
    () => postMessage({ type: 'unable' } satisfies LockAnswer),
  )
})
