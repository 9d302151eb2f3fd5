// Hundreds of photos into the store and out of it, beside IndexedDB alone with the same parts.
import { filePartBytes } from '../../../src/services/evidence/file-store.ts'
import { filesPlace } from '../../../src/storage/files/files-place.ts'
import { openFiles } from '../../../src/storage/files/open-files.ts'
import { must } from '../../storage/store-world.ts'
import { openRawDatabase } from './raw-database.ts'

export interface ManyFilesTimes {
  /** In ms, one for each photo: written and read back, by the store and by IndexedDB alone. */
  readonly kept: number[]
  readonly rawKept: number[]
  /** In ms, one for each photo: opened later. */
  readonly read: number[]
  readonly rawRead: number[]
}

/** Bytes that no two photos share, and that nothing can compress. */
function photoOf(size: number): Blob {
  const bytes = new Uint8Array(size)
  for (let at = 0; at < size; at += 65_536) {
    crypto.getRandomValues(bytes.subarray(at, Math.min(size, at + 65_536)))
  }
  return new Blob([bytes], { type: 'image/jpeg' })
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function keepRaw(raw: Raw, photo: Blob, i: number): Promise<void> {
  const ids: string[] = []
  const rows: { id: string; bytes: ArrayBuffer }[] = []
  for (let from = 0; from < photo.size; from += filePartBytes) {
    const bytes = await photo.slice(from, from + filePartBytes).arrayBuffer()
    ids.push(`${i}-${from}`)
    rows.push({ id: `${i}-${from}`, bytes })
  }
  await raw.put(rows)
  await raw.get(ids)
}

async function readRaw(raw: Raw, size: number, i: number): Promise<Blob> {
  const count = Math.ceil(size / filePartBytes)
  const ids = Array.from({ length: count }, (_, n) => `${i}-${n * filePartBytes}`)
  const rows = (await raw.get(ids)) as { bytes: ArrayBuffer }[]
  return new Blob(
    rows.map(({ bytes }) => bytes),
    { type: 'image/jpeg' },
  )
}

type Raw = Awaited<ReturnType<typeof openRawDatabase>>

/** Turn by turn, and each first as often as the other, so that neither gets the better moments. */
export async function keepManyFiles(count: number, size: number): Promise<ManyFilesTimes> {
  const { indexedDB: place } = await filesPlace(indexedDB)
  const files = openFiles('bench-many', {
    clock: { now: () => Date.now() },
  })
  const raw = await openRawDatabase('bench-many-raw', place)
  await must(files.list())
  const took: ManyFilesTimes = { kept: [], rawKept: [], read: [], rawRead: [] }
  const names: string[] = []
  const turns = async (i: number, ours: () => Promise<void>, theirs: () => Promise<void>) => {
    for (const turn of i % 2 ? [ours, theirs] : [theirs, ours]) await turn()
  }
  for (let i = 0; i < count; i++) {
    const photo = photoOf(size)
    await turns(
      i,
      async () => {
        took.kept.push(await timed(async () => names.push((await must(files.keep(photo))).file)))
      },
      async () => {
        took.rawKept.push(await timed(() => keepRaw(raw, photo, i)))
      },
    )
  }
  for (const [i, file] of names.entries()) {
    await turns(
      i,
      async () => {
        took.read.push(await timed(() => must(files.read(file, 'image/jpeg'))))
      },
      async () => {
        took.rawRead.push(await timed(() => readRaw(raw, size, i)))
      },
    )
  }
  raw.close()
  await must(files.destroy())
  return took
}
