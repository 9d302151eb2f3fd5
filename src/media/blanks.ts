/** A part of a file that is to be overwritten. Offsets are in bytes of the file. */
export interface Blank {
  readonly start: number
  readonly end: number
  /** Written at `start`; zeros follow. */
  readonly head?: Uint8Array<ArrayBuffer>
  /** Measurements of the device along the way, which often are places. */
  readonly telemetry?: boolean
}

export interface BlankPlan {
  readonly blanks: readonly Blank[]
  /** False when a part of the file could not be followed. */
  readonly sure: boolean
}

const zeroBytes = 64 * 1024

/** The file with its blanks written over, and of the same length. Overlapping blanks are joined. */
export function withoutBlanks(file: Blob, blanks: readonly Blank[]): Blob {
  if (blanks.length === 0) return file
  const zeros = new Blob([new Uint8Array(zeroBytes)])
  const parts: BlobPart[] = []
  let done = 0
  for (const blank of [...blanks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (blank.end <= done) continue
    if (blank.start > done) parts.push(file.slice(done, blank.start))
    let at = Math.max(done, blank.start)
    if (blank.head && at === blank.start) {
      parts.push(blank.head)
      at += blank.head.length
    }
    for (; at < blank.end; at += zeroBytes) {
      parts.push(zeros.slice(0, Math.min(zeroBytes, blank.end - at)))
    }
    done = blank.end
  }
  return new Blob([...parts, file.slice(done)], { type: file.type })
}
