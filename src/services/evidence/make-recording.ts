import type { Result } from '../../lib/result.ts'
import type { FileError, FileStore } from './file-store.ts'
import type { FinishedRecording } from './keep-recording.ts'
import type { RecordingEnd, RecordingRun, RecordingTask } from './recorder.ts'
import { newRecordId, type Services } from '../services.ts'

/** A recording in the making, of which every part goes to the device as it comes. */
export interface RecordingInHand {
  readonly run: RecordingRun
  readonly finished: Promise<RecordingResult>
  /** True when the device refused the last parts; they are in memory, and are offered again. */
  readonly isBehind: () => boolean
}

export interface RecordingResult {
  /** Absent when nothing was heard at all. */
  readonly take?: FinishedRecording
  readonly end: RecordingEnd
}

type Begin<E> = (onPart: RecordingTask['onPart']) => Promise<Result<RecordingRun, E>>

/**
 * Begins a recording for a purpose and keeps its parts, so that what was said survives the tab.
 * `hold` marks it as being in hand until the function it gave is called by `release`.
 */
export async function makeRecording<E>(
  services: Services,
  about: { readonly type: 'voice' | 'video'; readonly purpose: string },
  begin: Begin<E>,
): Promise<Result<RecordingInHand & { readonly release: () => void }, E>> {
  const { files, recorder } = await services.evidence()
  const recording = newRecordId(services)
  const parts: Blob[] = []
  // Told before it begins: a first part may come before anyone else hears of it.
  let media = ''
  const keeper = createPartKeeper((bytes, seconds) =>
    files.addToRecording({ recording, media, purpose: about.purpose, seconds }, bytes),
  )
  const begun = await begin((part, seconds) => {
    parts.push(part)
    keeper.add(part, seconds)
  })
  if (!begun.ok) return begun
  const run = begun.value
  media = plainMedia(run.media)
  const finished = run.ended.then(async (end) => {
    await keeper.settled()
    if (parts.length === 0) return { end }
    const bytes = new Blob(parts, { type: media })
    return { end, take: { type: about.type, bytes, media, seconds: run.seconds(), recording } }
  })
  const release = recorder.hold(recording)
  return { ok: true, value: { run, finished, isBehind: keeper.isBehind, release } }
}

/** Without its codecs: `audio/webm;codecs=opus` -> `audio/webm`. */
function plainMedia(media: string): string {
  return media.split(';')[0]?.trim() ?? media
}

type AddPart = (bytes: Blob, seconds: number) => ReturnType<FileStore['addToRecording']>

/**
 * Writes parts in order, one at a time. What the device refused is offered again with the next
 * part, never left out: a recording with a hole in it does not play.
 */
function createPartKeeper(write: AddPart) {
  let waiting: Blob[] = []
  let until = 0
  let failed: FileError | undefined
  let line: Promise<void> = Promise.resolve()

  async function writeWaiting(): Promise<void> {
    const writing = waiting
    if (writing.length === 0) return
    waiting = []
    const written = await write(new Blob(writing), until)
    failed = written.ok ? undefined : written.error
    if (!written.ok) waiting = [...writing, ...waiting]
  }
  return {
    add(part: Blob, seconds: number) {
      waiting.push(part)
      until = seconds
      line = line.then(writeWaiting)
    },
    isBehind: () => failed !== undefined,
    settled: () => line,
  }
}

/** A recording that was interrupted, on this device. */
export interface InterruptedRecording extends FinishedRecording {
  readonly recording: string
  readonly purpose: string
  /** When its last part came, ms since 1970. */
  readonly at: number
}

/** What was not finished and is in nobody's hands, youngest first; bytes and all. */
export async function readInterrupted(
  services: Services,
  isFor: (purpose: string) => boolean,
): Promise<Result<readonly InterruptedRecording[], FileError>> {
  const { files, recorder } = await services.evidence()
  const inHand = await recorder.held()
  const listed = await files.readRecordings()
  if (!listed.ok) return listed
  const found: InterruptedRecording[] = []
  for (const { recording, media, purpose, seconds, at } of listed.value) {
    if (inHand.has(recording) || !isFor(purpose)) continue
    const read = await files.readRecording(recording)
    if (!read.ok) return read
    if (read.value === undefined) continue
    const type = media.startsWith('video/') ? 'video' : 'voice'
    found.push({ type, bytes: read.value, media, seconds, recording, purpose, at })
  }
  return { ok: true, value: found }
}
