import { describe, expect, test } from 'vitest'
import { checkAttachments, storedBlob } from '../../src/dossier-file/check-attachments.ts'
import { readDossierFile } from '../../src/dossier-file/read-dossier-file.ts'
import { logOf } from '../../src/domain/log/log.ts'
import { opWith } from '../support/ops.ts'
import { bytesOf, fileOf, sourceOf } from './parts.ts'
import { entriesOf, makeZip } from './zip-maker.ts'

const picture = new Uint8Array(2_500_000).map((_, n) => ((n >> 3) * 31) ^ (n >> 11))
const other = new TextEncoder().encode('hallo')
const ops = Array.from({ length: 50 }, (_, n) =>
  opWith({ id: `op-${n}`, rec: `rec-${n}`, value: `tekst ${n}` }),
)
const whole = await bytesOf(
  await fileOf({
    log: logOf(ops),
    attachments: [picture, other].map((bytes) => ({ ...sourceOf(bytes), media: 'text/plain' })),
  }),
)

async function salvage(bytes: Uint8Array<ArrayBuffer>) {
  const read = await readDossierFile(new Blob([bytes]), { salvage: true })
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

/** The file with one bit turned over where this text stands. */
function flipped(text: string): Uint8Array<ArrayBuffer> {
  const at = new TextDecoder('latin1').decode(whole).indexOf(text)
  expect(at).toBeGreaterThan(0)
  const bytes = whole.slice()
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return bytes
}

describe('what can be saved', () => {
  test('of a whole file: all, and nothing is wrong', async () => {
    const read = await salvage(whole)
    expect([read.log.ops.size, read.attachments.length, read.damage]).toEqual([50, 2, []])
  })

  test('of a file that was cut off: the log and every attachment before the cut', async () => {
    for (const cut of [whole.length - 5, whole.length - 300, whole.length - 2_000_000]) {
      const read = await salvage(whole.slice(0, cut))
      expect(read.log.ops.size).toBe(50)
      expect(read.damage.length).toBeGreaterThan(0)
      const checked = await checkAttachments(read)
      if (!checked.ok) throw new Error(checked.error.type)
      expect(checked.value.damaged).toEqual([])
      const missing = read.damage.filter(({ reason }) => reason === 'missing').length
      expect(checked.value.sound.length).toBe(2 - missing)
    }
  })

  test('of a file that was cut off in its log: what stands before', async () => {
    const at = new TextDecoder('latin1').decode(whole).indexOf('tekst 30')
    expect(await readDossierFile(new Blob([whole.slice(0, at)]))).toEqual({
      ok: false,
      error: { type: 'CutOff' },
    })
    const read = await salvage(whole.slice(0, at))
    expect(read.manifest.ops).toBe(50)
    expect(read.log.ops.size).toBe(0)
    expect(read.damage.map(({ part }) => part)).toContain(read.manifest.entries[2]?.name)
  })

  test('of a log with one wrong bit: every other line', async () => {
    const bytes = flipped('"id":"op-7"')
    const strict = await readDossierFile(new Blob([bytes]))
    expect(strict).toMatchObject({ ok: false, error: { type: 'Damaged', reason: 'bytes' } })
    const read = await salvage(bytes)
    expect([read.log.ops.size, read.unsoundCount]).toEqual([49, 1])
    expect(read.unsound).toMatchObject([{ line: expect.any(Number) as number, reason: 'notJson' }])
    expect(read.damage).toHaveLength(1)
  })

  test('of a damaged attachment: all but that one, also without salvaging', async () => {
    const read = await readDossierFile(new Blob([flipped('hallo')]))
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    const checked = await checkAttachments(read.value)
    if (!checked.ok) throw new Error(checked.error.type)
    expect(checked.value.damaged.map(({ sha256 }) => sha256)).toEqual([sourceOf(other).sha256])
    expect(checked.value.sound.map(({ sha256 }) => sha256)).toEqual([sourceOf(picture).sha256])
  })
})

test('a file that another program packed again, deflated, is read the same', async () => {
  const entries = await entriesOf(new Blob([whole]))
  const packed = new Blob([makeZip(entries.map((entry, n) => ({ ...entry, method: n && 8 })))])
  expect(packed.size).toBeLessThan(whole.length / 2)
  const read = await salvage(await bytesOf(packed))
  expect([read.log.ops.size, read.damage]).toEqual([50, []])
  for (const part of read.attachments) {
    const bytes = await bytesOf(await storedBlob(packed, part))
    expect(sourceOf(bytes).sha256).toBe(part.sha256)
  }
})

describe('stopping', () => {
  test('before and during reading', async () => {
    const file = new Blob([whole])
    const cancelled = { ok: false, error: { type: 'Cancelled' } }
    expect(await readDossierFile(file, { signal: AbortSignal.abort() })).toEqual(cancelled)
    const control = new AbortController()
    const onProgress = () => {
      control.abort()
    }
    expect(await readDossierFile(file, { signal: control.signal, onProgress })).toEqual(cancelled)
    const read = await salvage(whole)
    expect(await checkAttachments(read, { signal: control.signal })).toEqual(cancelled)
  })

  test('progress goes up to the whole', async () => {
    const seen: number[] = []
    const read = await salvage(whole)
    await checkAttachments(read, { onProgress: (done, total) => seen.push(done / total) })
    expect(seen.at(-1)).toBe(1)
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
  })

  test('a file that cannot be read any more', async () => {
    const file = new Blob([whole])
    file.slice = () => {
      throw new DOMException('gone', 'NotReadableError')
    }
    expect(await readDossierFile(file)).toEqual({ ok: false, error: { type: 'FileUnreadable' } })
  })
})
