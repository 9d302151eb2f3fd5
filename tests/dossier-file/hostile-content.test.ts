import { describe, expect, test } from 'vitest'
import { checkAttachments } from '../../src/dossier-file/check-attachments.ts'
import { readDossierFile } from '../../src/dossier-file/read-dossier-file.ts'
import { createHandleSource } from '../../src/lib/handle-source.ts'
import { handleOf } from '../support/handle-of.ts'
import { bytesOf, fileOf, sourceOf } from './parts.ts'
import { entriesOf, makeZip, type MadeEntry } from './zip-maker.ts'

const text = (value: string) => new TextEncoder().encode(value)

/** The head of a PNG of this size; nobody gets as far as its pixels. */
function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}

/** What a file that is called `media` is by its bytes, and how it may be shown. */
async function seen(bytes: Uint8Array, media: string): Promise<string> {
  const read = await readDossierFile(await fileOf({ attachments: [{ ...sourceOf(bytes), media }] }))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const checked = await checkAttachments(read.value)
  if (!checked.ok) throw new Error(JSON.stringify(checked.error))
  return checked.value.sound.map((file) => `${file.media} ${file.show}`).join()
}

describe('an attachment is what its bytes are', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['a text', text('hallo'), 'text/plain', 'text/plain download'],
    [
      'HTML named .jpg',
      text('<!DOCTYPE html><script>1</script>'),
      'image/jpeg',
      'application/octet-stream download',
    ],
    [
      'SVG with a script',
      text('<svg><script>alert(1)</script></svg>'),
      'image/png',
      'image/svg+xml image',
    ],
    ['a PDF named .txt', text('%PDF-1.7 /JavaScript'), 'text/plain', 'application/pdf window'],
    ['a program', text('MZ\u0000\u0001'), 'image/png', 'application/octet-stream download'],
    ['nothing', new Uint8Array(), 'image/png', 'application/octet-stream download'],
    [
      'a zip in the zip',
      text('PK\u0003\u0004'.padEnd(40, '\0')),
      'image/png',
      'application/zip download',
    ],
    ['a picture of 50 megapixels', png(10_000, 5_000), 'image/png', 'image/png image'],
    ['a picture of 16,000 x 16,000', png(16_000, 16_000), 'image/png', 'image/png download'],
    ['a picture of 2^31 x 2^31', png(2 ** 31, 2 ** 31), 'image/png', 'image/png download'],
    ['a picture without a size', png(0, 0), 'image/png', 'image/png download'],
  ])('%s', async (_, bytes, media, expected) => {
    expect(await seen(bytes, media)).toBe(expected)
  })
})

/** How many attachments are sound and damaged, in whatever way the file is read. */
async function counts(file: Blob): Promise<[number, number]> {
  const read = await readDossierFile(file)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const source = createHandleSource(handleOf(await bytesOf(file)))
  const [checked, again] = [
    await checkAttachments(read.value),
    await checkAttachments(read.value, { source }),
  ]
  if (!checked.ok) throw new Error(JSON.stringify(checked.error))
  expect(again).toEqual(checked)
  return [checked.value.sound.length, checked.value.damaged.length]
}

// The long one is more than is ever in memory as a whole.
test.each([['hollo'], [Array.from({ length: 3_500_000 }, (_, n) => `${n}x`).join('')]])(
  'an attachment that was put in the place of another is found (%#)',
  async (content) => {
    const own = text(content.replaceAll(/[ox]/g, 'a'))
    const file = await fileOf({ attachments: [{ ...sourceOf(own, 2 ** 20), media: 'text/plain' }] })
    expect(await counts(file)).toEqual([1, 0])
    const entries = await entriesOf(file)
    const twisted = (change: Partial<MadeEntry>, method = 0) =>
      makeZip(
        entries.map((entry) =>
          String(entry.name).startsWith('attachments/') ? { ...entry, method, ...change } : entry,
        ),
      )
    expect(await counts(new Blob([twisted({}, 8)]))).toEqual([1, 0])
    expect(await counts(new Blob([twisted({ bytes: text(content) })]))).toEqual([0, 1])
    expect(await counts(new Blob([twisted({ bytes: text(content) }, 8)]))).toEqual([0, 1])
    // The right bytes with the wrong sum: another program would not unpack them.
    expect(await counts(new Blob([twisted({ crc: 1 })]))).toEqual([0, 1])
  },
)
