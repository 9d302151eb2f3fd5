import { err, ok } from '../lib/result.ts'
import type { CopySink, SinkError } from '../services/copies/copy-sink.ts'
import { sameBytes } from './same-bytes.ts'

type SavePicker = (options: {
  readonly suggestedName: string
  readonly types: readonly { readonly description: string; readonly accept: object }[]
}) => Promise<FileSystemFileHandle>

/** Written at once, in bytes. */
const atOnce = 4 * 2 ** 20

/**
 * A place that the person picks, written by the browser and read back from there. A file that is
 * there with something in it is left as it is. Undefined where the browser has no such window.
 */
export function createSavePicker(
  description: string,
  picker = (window as { showSaveFilePicker?: SavePicker }).showSaveFilePicker?.bind(window),
): CopySink | undefined {
  if (picker === undefined) return undefined
  return {
    kind: 'picked',
    async take(file, onProgress) {
      try {
        const types = [{ description, accept: { [file.type]: ['.loopbaandossier'] } }]
        const handle = await picker({ suggestedName: file.name, types })
        if ((await handle.getFile()).size > 0) return err({ type: 'NameTaken' })
        await write(handle, file, (done) => onProgress?.(done, 2 * file.size))
        const there = await handle.getFile()
        const isSame = await sameBytes(file, there, (done) =>
          onProgress?.(file.size + done, 2 * file.size),
        )
        if (!isSame) return err({ type: 'CopyDamaged', part: handle.name })
        return ok({ kind: 'picked', name: handle.name, isChecked: true })
      } catch (cause) {
        return err(sinkErrorOf(cause))
      }
    },
  }
}

async function write(
  handle: FileSystemFileHandle,
  file: Blob,
  onBytes: (done: number) => void,
): Promise<void> {
  const writable = await handle.createWritable({ keepExistingData: false })
  try {
    for (let at = 0; at < file.size; at += atOnce) {
      const part = await file.slice(at, at + atOnce).arrayBuffer()
      await writable.write(part)
      onBytes(at + part.byteLength)
    }
    await writable.close()
  } catch (cause) {
    // What was there stays; the browser keeps the half file apart until it is closed.
    await writable.abort().catch(() => undefined)
    throw cause
  }
}

/** What a browser throws when bytes leave; anything else is a bug. */
export function sinkErrorOf(cause: unknown): SinkError {
  if (!(cause instanceof DOMException)) throw cause
  if (cause.name === 'AbortError') return { type: 'Cancelled' }
  return { type: 'PlaceFailed', detail: cause.name }
}
