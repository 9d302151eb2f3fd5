import type { Clock } from '../../lib/clock.ts'
import { ok, type Result } from '../../lib/result.ts'
import {
  type FileError,
  type FileStore,
  type KeepOptions,
} from '../../services/evidence/file-store.ts'
import { createListeners } from '../listeners.ts'
import { removeFile } from './file-rows.ts'
import { createFilesConnection, type FilesSource } from './files-connection.ts'
import { deleteFilesDatabase } from './files-place.ts'
import { keepFile } from './keep-file.ts'
import type { KeepHelper } from './keep-helper.ts'
import { createRecordings } from './keep-recordings.ts'
import { createKeepTogether } from './keep-together.ts'
import { createReadTogether } from './read-together.ts'
import { createPartReader, readFile } from './read-file.ts'
import { slotBytes } from './slots/keep-in-slot.ts'
import { openSlots } from './slots/open-slots.ts'
import { takeAside } from './slots/take-aside.ts'
import { sweepFiles } from './sweep-rows.ts'

export interface DexieFileStoreOptions extends FilesSource {
  readonly clock: Clock
  /** Keeps what is large, where there is one. It must reach the same database. */
  readonly helper?: KeepHelper
}

/** The real store: files in IndexedDB and, where there are, in slots. Nothing is opened before it is needed. */
export function createDexieFileStore(options: DexieFileStoreOptions): FileStore {
  const { name, place, clock, helper } = options
  const connection = createFilesConnection(options)
  const { read, write } = connection
  const slots = openSlots(options, connection)
  const together = createKeepTogether(connection)
  const tools = { connection, together, clock, slots }
  const listeners = createListeners<undefined>()
  /** A sweep waits for these: nobody should be kept by it. */
  const keeping = new Set<Promise<unknown>>()
  const tell = () => listeners.emit(undefined)

  async function told<T>(writing: Promise<Result<T, FileError>>): Promise<Result<T, FileError>> {
    const written = await writing
    if (written.ok) tell()
    return written
  }

  async function keep(bytes: Blob, given: KeepOptions) {
    const helped =
      bytes.size > slotBytes ? await helper?.keep(bytes, clock.now(), given) : undefined
    return helped ?? keepFile(tools, bytes, given)
  }

  function close(): void {
    helper?.close()
    slots.close()
    connection.close()
  }

  async function beforeSweep<T>(work: Promise<T>): Promise<T> {
    keeping.add(work)
    try {
      return await work
    } finally {
      keeping.delete(work)
    }
  }

  return {
    keep: (bytes, given = {}) => beforeSweep(told(keep(bytes, given))),
    takeAside: async (asides, signal) => {
      const taken = await beforeSweep(takeAside(tools, asides, signal))
      if (taken.length > 0) tell()
      return taken
    },
    read: (file, media) => readFile(connection, slots, file, media),
    readPart: createPartReader(connection, slots),
    list: async () => {
      const rows = await read((db) => db.files.toArray())
      if (!rows.ok) return rows
      const whole = rows.value.filter(({ isWhole }) => isWhole)
      return ok(whole.map(({ file, size, at }) => ({ file, size, at })))
    },
    readThumbnail: createReadTogether(async (files) => {
      const rows = await read((db) => db.thumbnails.bulkGet([...files]))
      if (!rows.ok) return rows
      return ok(rows.value.map((row) => row && new Blob([row.bytes], { type: row.media })))
    }),
    keepThumbnail: async (file, picture) => {
      const row = { file, media: picture.type, bytes: await picture.arrayBuffer() }
      return told(
        write(async (db) => {
          await db.thumbnails.put(row)
        }),
      )
    },
    remove: async (files) => {
      const removed = await write(async (db) => {
        const freed: (string | undefined)[] = []
        for (const file of files) freed.push(await removeFile(db, file))
        return freed
      })
      if (!removed.ok) return removed
      await slots.discard(removed.value)
      tell()
      return ok(undefined)
    },
    sweep: async (isNamed, before) => {
      await Promise.allSettled([...keeping])
      const swept = await told(sweepFiles(connection, isNamed, before, clock.now(), slots))
      helper?.settle()
      return swept
    },
    ...createRecordings(connection, clock, tell),
    subscribe: listeners.subscribe,
    close,
    destroy: async () => {
      close()
      return told(deleteFilesDatabase(name, place))
    },
  }
}
