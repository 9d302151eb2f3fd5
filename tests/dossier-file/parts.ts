import { hashOf } from '../../src/dossier-file/hash.ts'
import { writeDossierFile, type DossierParts } from '../../src/dossier-file/write-dossier-file.ts'
import { logOf, type Log } from '../../src/domain/log/log.ts'
import { erasureWith, opWith } from '../support/ops.ts'

/** A small dossier in parts, with whatever the example is about. */
export function partsOf(given: Partial<DossierParts> = {}): DossierParts {
  return {
    purpose: 'copy',
    dossier: 'dossier-1',
    writer: 'phone',
    app: '0.1.0',
    at: Date.UTC(2026, 4, 12, 12, 5),
    log: smallLog,
    attachments: [],
    ...given,
  }
}

const smallLog: Log = logOf(
  [
    opWith({ id: 'a', value: 'Stage bij de bakker' }),
    opWith({
      id: 'b',
      rec: 'rec-2',
      kind: 'step',
      field: 'what',
      value: 'Bellen',
      writer: 'laptop',
    }),
  ],
  [erasureWith({ rec: 'rec-3', seen: ['c'] })],
)

/** Bytes as a source that is read in parts of `step` bytes. */
export function sourceOf(bytes: Uint8Array, step = 1000) {
  return {
    sha256: hashOf(bytes),
    size: bytes.length,
    async *open() {
      for (let at = 0; at < bytes.length; at += step)
        yield Promise.resolve(bytes.subarray(at, at + step))
    },
  }
}

/** A stream to its end, as one Blob. */
export function toBlob(stream: ReadableStream<Uint8Array>): Promise<Blob> {
  return new Response(stream).blob()
}

/** The file that these parts make. */
export function fileOf(given: Partial<DossierParts> = {}): Promise<Blob> {
  return toBlob(writeDossierFile(partsOf(given)).stream)
}

export async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer())
}
