import type { Clock } from '../../lib/clock.ts'
import type { RandomBytes } from '../../lib/ids.ts'
import { createFilesConnection, type FilesSource } from './files-connection.ts'
import { keepFile } from './keep-file.ts'
import type { KeepTools } from './keep-tools.ts'
import { createBlobSource } from '../../lib/blob-source.ts'
import type { PieceOfSource } from './file-parts.ts'
import type { FilePiece, KeepNews, KeepOrder } from './keep-messages.ts'
import { createKeepTogether } from './keep-together.ts'
import { openSlots } from './slots/open-slots.ts'
import { settleFiles } from './slots/settle-files.ts'

export interface KeepingService extends FilesSource {
  /** The clock that dates the files of this device. */
  readonly clock: Clock
  readonly random: RandomBytes
}

/** Keeps files for a page, in a worker: hears `KeepOrder`s and answers with `KeepNews`. */
export function serveKeeping({ clock, random, ...source }: KeepingService): void {
  const connection = createFilesConnection(source)
  const together = createKeepTogether(connection)
  const slots = openSlots(source, connection, { clock, random })
  const stops = new Map<number, AbortController>()
  const wholes = new Map<number, Omit<PieceOfSource, 'from' | 'size'>>()

  function open(whole: number, file: Blob): void {
    wholes.set(whole, { file, source: createBlobSource(file) })
  }

  function close(whole: number): void {
    wholes.get(whole)?.source.close()
    wholes.delete(whole)
  }

  function bytesOf(bytes: Blob | FilePiece): Blob | PieceOfSource {
    if (bytes instanceof Blob) return bytes
    const whole = wholes.get(bytes.whole)
    if (whole === undefined) throw new Error('a piece of a file that was not opened')
    return { ...whole, from: bytes.from, size: bytes.size }
  }

  async function keep(order: Extract<KeepOrder, { type: 'keep' }>): Promise<void> {
    const { id, bytes, at, isSafeElsewhere } = order
    const stop = new AbortController()
    stops.set(id, stop)
    const onProgress = (done: number, total: number) => tell({ type: 'progress', id, done, total })
    const tools: KeepTools = { connection, together, clock: { now: () => at }, slots }
    const options = { signal: stop.signal, onProgress, isSafeElsewhere }
    try {
      const result = await keepFile(tools, bytesOf(bytes), options)
      tell({ type: 'end', id, result })
      if (result.ok && !isSafeElsewhere) await slots.refill()
    } catch (error) {
      tell({ type: 'unable', id, reason: String(error) })
    } finally {
      stops.delete(id)
    }
  }

  async function settle(): Promise<void> {
    await settleFiles(connection, slots)
    await slots.refill()
  }

  addEventListener('message', ({ data }: MessageEvent<KeepOrder>) => {
    if (data.type === 'keep') void keep(data)
    else if (data.type === 'stop') stops.get(data.id)?.abort()
    else if (data.type === 'open') open(data.whole, data.file)
    else if (data.type === 'close') close(data.whole)
    else void settle()
  })
  tell({ type: 'ready' })
}

function tell(news: KeepNews): void {
  postMessage(news)
}
