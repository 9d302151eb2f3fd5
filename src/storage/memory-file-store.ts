import type { Clock } from '../lib/clock.ts'
import { err, ok } from '../lib/result.ts'
import {
  filePartBytes,
  type FileId,
  type FileStore,
  type KeptRecording,
  type ListedFile,
} from '../services/evidence/file-store.ts'
import { toFileId } from './files/file-id.ts'
import { createListeners } from './listeners.ts'

interface MemoryFile extends ListedFile {
  readonly bytes: ArrayBuffer
}

interface MemoryRecording extends KeptRecording {
  readonly parts: readonly Blob[]
}

/**
 * Files kept in memory only: for tests, and held to the same contract suite as the real store.
 * Nothing in it fails.
 */
export function createMemoryFileStore({ clock }: { readonly clock: Clock }): FileStore {
  const files = new Map<FileId, MemoryFile>()
  const thumbnails = new Map<FileId, Blob>()
  const recordings = new Map<string, MemoryRecording>()
  const listeners = createListeners<undefined>()
  const tell = () => listeners.emit(undefined)
  const done = <T>(value: T) => Promise.resolve(ok(value))

  function remove(gone: readonly FileId[]): void {
    for (const file of gone) {
      files.delete(file)
      thumbnails.delete(file)
    }
    tell()
  }

  return {
    async keep(blob, { onProgress, signal } = {}) {
      if (isStopped(signal)) return err({ type: 'Cancelled' })
      const bytes = await blob.arrayBuffer()
      const file = toFileId(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
      const size = bytes.byteLength
      for (let at = 0; at < size; at += filePartBytes) {
        onProgress?.(Math.min(size, at + filePartBytes), size)
      }
      // Told of a part, the person may have stopped it.
      if (isStopped(signal)) return err({ type: 'Cancelled' })
      files.set(file, { file, size, at: clock.now(), bytes })
      tell()
      return ok({ file, size })
    },
    takeAside: () => Promise.resolve([]),
    read: (file, media) => {
      const bytes = files.get(file)?.bytes
      return done(bytes && new Blob([bytes], { type: media }))
    },
    readPart: (file, n) => {
      const bytes = files.get(file)?.bytes
      const part = bytes?.slice(n * filePartBytes, (n + 1) * filePartBytes)
      return done(part && part.byteLength > 0 ? new Uint8Array(part) : undefined)
    },
    list: () => done(Array.from(files.values(), ({ file, size, at }) => ({ file, size, at }))),
    readThumbnail: (file) => done(thumbnails.get(file)),
    keepThumbnail: (file, picture) => {
      thumbnails.set(file, picture)
      tell()
      return done(undefined)
    },
    remove: (gone) => {
      remove(gone)
      return done(undefined)
    },
    sweep: (isNamed, before) => {
      const gone = [...files.values()].filter(({ file, at }) => at < before && !isNamed(file))
      if (gone.length > 0) remove(gone.map(({ file }) => file))
      return done(gone.map(({ file, size }) => ({ file, size })))
    },
    addToRecording: (about, bytes) => {
      const before = recordings.get(about.recording)
      const size = (before?.size ?? 0) + bytes.size
      const parts = [...(before?.parts ?? []), bytes]
      recordings.set(about.recording, { ...about, size, at: clock.now(), parts })
      tell()
      return done(undefined)
    },
    readRecordings: () => {
      const kept = Array.from(recordings.values(), toRecording)
      return done(kept.sort((a, b) => b.at - a.at))
    },
    readRecording: (recording) => {
      const kept = recordings.get(recording)
      return done(kept && new Blob([...kept.parts], { type: kept.media }))
    },
    dropRecording: (recording) => {
      recordings.delete(recording)
      tell()
      return done(undefined)
    },
    subscribe: listeners.subscribe,
    close: () => undefined,
    destroy: () => {
      for (const table of [files, thumbnails, recordings]) table.clear()
      tell()
      return done(undefined)
    },
  }
}

function isStopped(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true
}

function toRecording({ recording, media, purpose, size, seconds, at }: MemoryRecording) {
  return { recording, media, purpose, size, seconds, at }
}
