import { makeZip, predictLength } from 'client-zip'

/** The oldest that the dates of a zip can be; local time, so that the bytes are equal everywhere. */
const noDate = new Date(1980, 0, 1)

/** A part of a zip that is to be written; `input` is called when its turn has come. */
export interface WrittenEntry {
  readonly name: string
  readonly size: number
  readonly input: () => Uint8Array<ArrayBuffer> | AsyncGenerator<Uint8Array<ArrayBuffer>>
}

/**
 * A zip of stored entries, without dates, and its size in bytes. Passed on part by part, so that a
 * cancel also ends the source that is open.
 */
export function writeZip(entries: readonly WrittenEntry[]): {
  readonly stream: ReadableStream<Uint8Array>
  readonly size: number
} {
  const size = Number(
    predictLength(entries.map((entry) => ({ name: entry.name, size: entry.size }))),
  )
  return { stream: zipOf(entries), size }
}

function zipOf(entries: readonly WrittenEntry[]): ReadableStream<Uint8Array> {
  let running: AsyncGenerator | undefined
  function* inputs() {
    for (const { name, size, input } of entries) {
      const bytes = input()
      running = bytes instanceof Uint8Array ? undefined : bytes
      yield { name, size, input: bytes, lastModified: noDate }
    }
  }
  const parts = makeZip(inputs()).getReader()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await parts.read()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await running?.return(undefined)
    },
  })
}
