import { createFilesConnection } from './files-connection.ts'
import { filesPlace } from './files-place.ts'
import { keepFile } from './keep-file.ts'
import { createKeepTogether } from './keep-together.ts'
import type { KeepNews, KeepOrder } from './keep-messages.ts'

// Runs in a worker that is named after the database: megabytes are copied, hashed and compared, and
// nobody may feel it.

const { name } = self
const connection = createFilesConnection({ name, place: () => filesPlace(indexedDB) })
const together = createKeepTogether(connection)
const stops = new Map<number, AbortController>()

function tell(news: KeepNews): void {
  postMessage(news)
}

async function keep({ id, bytes, at }: Extract<KeepOrder, { type: 'keep' }>): Promise<void> {
  const stop = new AbortController()
  stops.set(id, stop)
  const onProgress = (done: number, total: number) => tell({ type: 'progress', id, done, total })
  const tools = { connection, together, clock: { now: () => at } }
  const options = { signal: stop.signal, onProgress }
  try {
    const result = await keepFile(tools, bytes, options)
    tell({ type: 'end', id, result })
  } catch (error) {
    tell({ type: 'unable', id, reason: String(error) })
  } finally {
    stops.delete(id)
  }
}

addEventListener('message', ({ data }: MessageEvent<KeepOrder>) => {
  if (data.type === 'keep') void keep(data)
  else stops.get(data.id)?.abort()
})
tell({ type: 'ready' })
