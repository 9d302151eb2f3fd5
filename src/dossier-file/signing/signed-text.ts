import { canonicalJson } from '../../lib/json.ts'
import { decodeBase64Url, encodeBase64Url } from '../../lib/base64url.ts'
import type { Op, OpId } from '../../domain/log/op.ts'
import { hashOf } from '../hash.ts'

/** The fields that carry a signature, on every kind of record that can be signed. */
export const signerField = 'signer'
export const signatureField = 'signature'

/**
 * What is signed (FORMAT.md, 12): the exact operations, and the one that carries the signature but
 * for its value. Ids, clocks, writers and texts are all in it, so nothing of them can change.
 */
export function signedBytes(
  carrier: Op,
  signKey: string,
  covered: readonly Op[],
): Uint8Array<ArrayBuffer> {
  const text = canonicalJson({
    signature: 'loopbaandossier/1',
    dossier: carrier.dossier,
    rec: carrier.rec,
    signKey,
    // What it will carry is not known yet.
    carrier: { ...carrier, value: null },
    ops: covered
      .map((op) => ({ id: op.id, sha256: hashOf(new TextEncoder().encode(canonicalJson(op))) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  })
  return new TextEncoder().encode(text)
}

/** The value of the field `signature`: which operations, and 64 bytes in base64url. */
export interface SignatureValue {
  readonly ops: readonly OpId[]
  readonly signature: Uint8Array<ArrayBuffer>
}

export function encodeSignature({ ops, signature }: SignatureValue): string {
  return canonicalJson({ ops: [...ops].sort(), ed25519: encodeBase64Url(signature) })
}

/** Reads what `encodeSignature` made; undefined for any other value, also for a second spelling. */
export function decodeSignature(value: unknown): SignatureValue | undefined {
  if (typeof value !== 'string') return undefined
  const { ops, ed25519 } = parseObject(value)
  if (!Array.isArray(ops) || typeof ed25519 !== 'string') return undefined
  const signature = decodeBase64Url(ed25519)
  if (signature?.length !== 64) return undefined
  const read = { ops: ops.map(String), signature }
  const isExact = new Set(read.ops).size === ops.length && encodeSignature(read) === value
  return isExact ? read : undefined
}

function parseObject(text: string): { readonly ops?: unknown; readonly ed25519?: unknown } {
  try {
    return { ...(JSON.parse(text) as object) }
  } catch {
    return {}
  }
}
