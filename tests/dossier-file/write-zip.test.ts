import { makeZip, predictLength } from 'client-zip'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeZip } from '../../src/dossier-file/zip/write-zip.ts'
import { bytesOf, toBlob } from './parts.ts'

interface Sample {
  readonly name: string
  /** As the source gives them; one alone is given whole. */
  readonly pieces: readonly Uint8Array<ArrayBuffer>[]
}

const sizeOf = ({ pieces }: Sample) => pieces.reduce((sum, piece) => sum + piece.length, 0)

async function* each(pieces: Sample['pieces']) {
  for (const piece of pieces) yield Promise.resolve(piece)
}

function ours(samples: readonly Sample[]) {
  return writeZip(
    samples.map((sample) => ({
      name: sample.name,
      size: sizeOf(sample),
      input: () => {
        const [first, ...more] = sample.pieces
        return first && more.length === 0 ? first : each(sample.pieces)
      },
    })),
  )
}

/** What the library made with which our files were written first. */
function theirs(samples: readonly Sample[]): ReadableStream<Uint8Array> {
  return makeZip(
    samples.map((sample) => ({
      name: sample.name,
      size: sizeOf(sample),
      input: new Blob([...sample.pieces]),
      lastModified: new Date(1980, 0, 1),
    })),
  )
}

/** To be compared at once: byte by byte takes a minute. */
async function allOf(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  return Buffer.from(await bytesOf(await toBlob(stream)))
}

const samples = fc.array(
  fc.record({
    name: fc
      .string({ minLength: 1, maxLength: 90, unit: 'grapheme' })
      .filter((name) => !name.endsWith('/')),
    pieces: fc.array(
      fc.uint8Array({ maxLength: 5000, size: 'max' }).map((bytes) => new Uint8Array(bytes)),
      { maxLength: 4 },
    ),
  }),
  { maxLength: 8 },
)

test('any entries give the same bytes as another program writes, of the size that was said', async () => {
  await fc.assert(
    fc.asyncProperty(samples, async (given) => {
      const { stream, size } = ours(given)
      const made = await allOf(stream)
      expect(made.equals(await allOf(theirs(given)))).toBe(true)
      expect(size).toBe(made.length)
    }),
  )
})

test('entries of several mebibytes as well', async () => {
  const piece = (seed: number) =>
    Uint8Array.from({ length: 2 ** 20 + seed }, (_, n) => Math.imul(n + seed, 2_654_435_761) >>> 24)
  const given = [
    { name: 'one', pieces: [piece(1), piece(2), piece(3)] },
    { name: 'two', pieces: [piece(4)] },
  ]
  expect((await allOf(ours(given).stream)).equals(await allOf(theirs(given)))).toBe(true)
})

test('the pieces of a source go through as they are, without a copy', async () => {
  const pieces = [new Uint8Array(70_000), new Uint8Array(70_000)]
  const seen: Uint8Array[] = []
  const reader = ours([{ name: 'a', pieces }]).stream.getReader()
  for (;;) {
    const { value, done } = await reader.read()
    if (done) break
    seen.push(value)
  }
  expect(seen.filter(({ length }) => length === 70_000).map(({ buffer }) => buffer)).toEqual(
    pieces.map(({ buffer }) => buffer),
  )
  for (const piece of pieces) expect(seen).toContain(piece)
})

test('an entry of another size than it said ends the writing', async () => {
  const { stream } = writeZip([{ name: 'a', size: 2, input: () => new Uint8Array(1) }])
  await expect(toBlob(stream)).rejects.toThrow(RangeError)
})

test('what would need zip64 is not begun, and all below it is', async () => {
  const none = () => new Uint8Array()
  const around = 30 + 16 + 46 + 22 + 2
  const write = (size: number) => writeZip([{ name: 'a', size, input: none }])
  const most = 0xffff_ffff - around
  expect(write(most).size).toBe(Number(predictLength([{ name: 'a', size: most }])))
  expect((await write(most).stream.getReader().read()).value).toHaveLength(31)
  await expect(toBlob(write(most + 1).stream)).rejects.toThrow('zip64')
  const many = (count: number) =>
    writeZip(Array.from({ length: count }, (_, n) => ({ name: `${n}`, size: 0, input: none })))
  expect((await many(65_535).stream.getReader().read()).value).toHaveLength(31)
  await expect(toBlob(many(65_536).stream)).rejects.toThrow('zip64')
})
