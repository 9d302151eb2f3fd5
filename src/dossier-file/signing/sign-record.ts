import type { Op } from '../../domain/log/op.ts'
import { writeRecord, type Pen, type Written } from '../../domain/log/write.ts'
import { coverable } from './coverable.ts'
import { sign, type SigningPair } from './ed25519.ts'
import { readSignature } from './read-signature.ts'
import { encodeSignature, signatureField, signedBytes, signerField } from './signed-text.ts'

/**
 * Signs a record as it is now: writes who signs and the signature, as operations after `ops` (all of
 * the record). Nothing when this very key has signed this very state already. What stays the owner's
 * (`isOwnersField`) is not signed. Only where `canSign`.
 */
export async function signRecord(
  pen: Pen,
  ops: readonly Op[],
  pair: SigningPair,
): Promise<Written> {
  const [first] = ops
  if (first === undefined) return { ops: [], hlc: pen.hlc }
  const before = await readSignature(ops)
  if (before.state === 'valid' && before.signKey === pair.signKey) return { ops: [], hlc: pen.hlc }
  const { rec, kind } = first
  const named = writeRecord(pen, ops, { rec, kind, values: { [signerField]: pair.signKey } })
  const all = [...ops, ...named.ops]
  const covered = coverable(all)
  // A value of this write alone, so that an operation comes out of it.
  const draft = writeRecord({ ...pen, hlc: named.hlc }, all, {
    rec,
    kind,
    values: { [signatureField]: `${pen.now}` },
  })
  const [carrier] = draft.ops
  if (carrier === undefined) throw new TypeError('signRecord: nothing to carry the signature')
  const signature = await sign(pair, signedBytes(carrier, pair.signKey, covered))
  const value = encodeSignature({ ops: covered.map(({ id }) => id), signature })
  return { ops: [...named.ops, { ...carrier, value }], hlc: draft.hlc }
}
