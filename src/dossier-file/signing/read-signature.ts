import { headsOf } from '../../domain/log/heads.ts'
import type { Op } from '../../domain/log/op.ts'
import { viewRecord } from '../../domain/log/view.ts'
import { coverable } from './coverable.ts'
import { verify } from './ed25519.ts'
import { decodeSignature, signatureField, signedBytes, signerField } from './signed-text.ts'

/** What the signature on a record is worth. Whether the key is somebody's is another question. */
export type SignatureCheck =
  | { readonly state: 'none' }
  /** All that the giver wrote is exactly as it was signed with this key. */
  | { readonly state: 'valid'; readonly signKey: string }
  /** Something was changed, added or taken away after signing, or it never was a signature. */
  | { readonly state: 'invalid'; readonly signKey?: string }
  /** This browser has no Ed25519. */
  | { readonly state: 'uncheckable'; readonly signKey: string }

/** Checks the signature of one record by all of its operations, wherever they travelled since. */
export async function readSignature(ops: readonly Op[]): Promise<SignatureCheck> {
  const of = (field: string) => headsOf(ops.filter((op) => op.field === field))
  const [signers, carriers] = [of(signerField), of(signatureField)]
  if (signers.length === 0 && carriers.length === 0) return { state: 'none' }
  const [signer, carrier] = [signers[0], carriers[0]]
  const signKey = signer?.value
  if (typeof signKey !== 'string') return { state: 'invalid' }
  const invalid = { state: 'invalid', signKey } as const
  const said = decodeSignature(carrier?.value)
  if (!carrier || !said || signers.length > 1 || carriers.length > 1) return invalid
  const covered = said.ops.map((id) => ops.find((op) => op.id === id))
  if (!isWhole(covered) || !isAllOf(ops, covered)) return invalid
  const isSigned = await verify(signKey, signedBytes(carrier, signKey, covered), said.signature)
  if (isSigned === undefined) return { state: 'uncheckable', signKey }
  return isSigned ? { state: 'valid', signKey } : invalid
}

function isWhole(ops: readonly (Op | undefined)[]): ops is readonly Op[] {
  return ops.length > 0 && !ops.includes(undefined)
}

/** True when what was signed is all that the record says now, and of the kind that it is shown as. */
function isAllOf(ops: readonly Op[], covered: readonly Op[]): boolean {
  const ids = new Set(covered.map(({ id }) => id))
  const kind = viewRecord(ops)?.kind
  return coverable(ops).every(({ id }) => ids.has(id)) && covered.every((op) => op.kind === kind)
}
