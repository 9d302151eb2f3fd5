import { lendBytes } from '../../lib/lent-bytes.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** What is done to each chunk of a payload. */
export interface ChunkWork {
  /** Bytes of a chunk before and after; of a last one that is shorter, the difference is the same. */
  readonly from: number
  readonly to: number
  /** It is done beside who asks. */
  readonly isAside: boolean
  /** Chunk number `n` becomes `into`. The chunk is written over as soon as it returned. */
  readonly turn: (chunk: Bytes, nonce: Bytes, into: Bytes, n: number) => Promise<void>
}

/**
 * Chunks that go on as one piece: many small pieces cost more than their bytes. Sealed or not, a piece
 * fits in the 1 MiB that pieces of files are lent in.
 */
const chunksInPiece = 15

/** Pieces under way at once where the work is done aside: less than so many MiB in memory. */
const piecesAside = 4

/**
 * The STREAM construction of age: bytes cut in equal chunks, each with a nonce that counts and says
 * which is the last one. Whoever stops asking ends the source.
 */
export async function* inChunks(
  pieces: AsyncIterable<Uint8Array>,
  work: ChunkWork,
): AsyncGenerator<Bytes, void> {
  const waiting = new Uint8Array(chunksInPiece * work.from)
  const underWay: Promise<Bytes>[] = []
  let filled = 0
  let chunks = 0
  const start = (isEnd: boolean) => {
    const piece = turnAll(waiting.subarray(0, filled), chunks, isEnd, work)
    // Asked for later, or never when one before it fails.
    void piece.catch(() => undefined)
    underWay.push(piece)
    filled = 0
    chunks += chunksInPiece
  }
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length;) {
      // Only now is it known that what waits is not the end.
      if (filled === waiting.length) {
        start(false)
        if (underWay.length >= (work.isAside ? piecesAside : 1))
          yield (await underWay.shift()) as Bytes
      }
      const length = Math.min(waiting.length - filled, piece.length - at)
      waiting.set(piece.subarray(at, at + length), filled)
      filled += length
      at += length
    }
  }
  start(true)
  for (const piece of underWay) yield await piece
}

async function turnAll(
  bytes: Bytes,
  first: number,
  isEnd: boolean,
  { from, to, turn }: ChunkWork,
): Promise<Bytes> {
  // Also nothing is a chunk.
  const before = Math.max(0, Math.ceil(bytes.length / from) - 1)
  const ofLast = bytes.length - before * from + to - from
  const made = lendBytes(before * to + Math.max(0, ofLast))
  const turns = Array.from({ length: before + 1 }, (_, n) =>
    turn(
      bytes.subarray(n * from, (n + 1) * from),
      nonceOf(first + n, isEnd && n === before),
      made.subarray(n * to, (n + 1) * to),
      first + n,
    ),
  )
  await Promise.all(turns)
  return made
}

/** 11 bytes that count, greatest first, and one that says whether it is the last. */
function nonceOf(n: number, isLast: boolean): Bytes {
  const nonce = new DataView(new ArrayBuffer(12))
  nonce.setUint32(3, Math.floor(n / 2 ** 32))
  nonce.setUint32(7, n)
  nonce.setUint8(11, isLast ? 1 : 0)
  return new Uint8Array(nonce.buffer)
}
