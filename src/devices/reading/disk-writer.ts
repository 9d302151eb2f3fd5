import { openToWrite, type SyncHandle } from '../../lib/sync-handle.ts'
import { writeChecked } from '../../lib/write-checked.ts'
import type { AsideWriter, NamedAside } from './set-aside.ts'

/**
 * Writes what is set aside as files in a folder, each read back and written through to the disk; in a
 * worker. Whatever the disk or the browser refuses ends it: then all is taken away again, so that
 * nobody who saves something finds a full disk; `onOver` is told.
 */
export function createDiskWriter(
  folder: FileSystemDirectoryHandle,
  newName: () => string,
  onOver: () => void = () => undefined,
): AsideWriter {
  const whole = new Map<string, NamedAside>()
  let isOver = false

  async function giveUp(): Promise<void> {
    if (!isOver) onOver()
    isOver = true
    const names = [...whole.keys()]
    whole.clear()
    for (const name of names) await removeFrom(folder, name)
  }

  /** Undefined when the browser does not do it, which ends all of it. */
  async function orGiveUp<T>(work: () => Promise<T> | T): Promise<T | undefined> {
    try {
      return await work()
    } catch (cause) {
      if (!(cause instanceof DOMException)) throw cause
      await giveUp()
      return undefined
    }
  }

  return {
    begin(file, size) {
      const name = newName()
      let access: SyncHandle | undefined
      let isSame = true
      let at = 0
      // Opened while the bytes are read.
      const opening = orGiveUp(async () => {
        if (!isOver) access = await openToWrite(await folder.getFileHandle(name, { create: true }))
      })
      return {
        async add(bytes) {
          await opening
          if (isOver || !isSame) return bytes
          isSame = (await orGiveUp(() => access && writeChecked(access, bytes, at))) === true
          at += bytes.length
          return bytes
        },
        async end(isSound) {
          await opening
          const isWhole = isSound && isSame && at === size && !isOver
          if (isWhole) await orGiveUp(() => access?.flush())
          access?.close()
          if (isWhole && !isOver) whole.set(name, { file, size, name })
          else await removeFrom(folder, name)
        },
      }
    },
    names: () => Promise.resolve([...whole.values()]),
    giveUp,
  }
}

/** What cannot be taken away goes with its folder. */
async function removeFrom(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name)
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause
  }
}
