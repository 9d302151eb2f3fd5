import { identityToRecipient } from 'age-encryption'

/** A key pair of age that the browser keeps: what is closed with `recipient` opens with `identity`. */
export interface SealingPair {
  /** `age1...`. */
  readonly recipient: string
  readonly identity: CryptoKey
}

const algorithm = 'X25519'

/**
 * A new pair with its secret half in PKCS #8 beside it, for the backup file and for nothing else.
 * Undefined where there is no X25519 (Chrome before 133, Safari before 17).
 */
export async function createSealingPair(): Promise<
  { readonly pair: SealingPair; readonly pkcs8: Uint8Array<ArrayBuffer> } | undefined
> {
  try {
    const made = await crypto.subtle.generateKey(algorithm, true, ['deriveBits'])
    const secret = await crypto.subtle.exportKey('pkcs8', made.privateKey)
    const pkcs8 = new Uint8Array(secret)
    const pair = await restoreSealingPair(pkcs8)
    return pair && { pair, pkcs8 }
  } catch {
    return undefined
  }
}

/** The pair of a backup file; undefined when it is none, or where there is no X25519. */
export async function restoreSealingPair(
  pkcs8: Uint8Array<ArrayBuffer>,
): Promise<SealingPair | undefined> {
  try {
    const identity = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['deriveBits'])
    return { recipient: await identityToRecipient(identity), identity }
  } catch {
    return undefined
  }
}
