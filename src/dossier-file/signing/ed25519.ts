import { decodeBase64Url, encodeBase64Url } from '../../lib/base64url.ts'

/** A pair of which the browser keeps the secret half, and the public one as text. */
export interface SigningPair {
  readonly signKey: string
  readonly signing: CryptoKey
}

const algorithm = 'Ed25519'

/** The part of the browser that signs; pages without https have none. */
function subtle(): SubtleCrypto | undefined {
  return (crypto as Partial<Crypto>).subtle
}

/** False where this browser does not know Ed25519 (Chrome before 137, Safari before 17). */
export async function canSign(): Promise<boolean> {
  return (await generate().catch(() => undefined)) !== undefined
}

/**
 * A new pair with its secret half in PKCS #8 beside it, for the backup file and for nothing else; the
 * key itself does not come out of the browser. Undefined where there is no Ed25519.
 */
export async function createSigningPair(): Promise<
  { readonly pair: SigningPair; readonly pkcs8: Uint8Array<ArrayBuffer> } | undefined
> {
  const made = await generate().catch(() => undefined)
  if (made === undefined) return undefined
  const [raw, secret] = await Promise.all([
    crypto.subtle.exportKey('raw', made.publicKey),
    crypto.subtle.exportKey('pkcs8', made.privateKey),
  ])
  const pkcs8 = new Uint8Array(secret)
  const signing = await importSecret(pkcs8)
  return { pair: { signKey: encodeBase64Url(new Uint8Array(raw)), signing }, pkcs8 }
}

/**
 * The pair of a backup file; undefined when the secret half is none, does not belong to `signKey`, or
 * where there is no Ed25519.
 */
export async function restoreSigningPair(
  signKey: string,
  pkcs8: Uint8Array<ArrayBuffer>,
): Promise<SigningPair | undefined> {
  try {
    const pair = { signKey, signing: await importSecret(pkcs8) }
    const probe = new TextEncoder().encode('loopbaandossier')
    return (await verify(signKey, probe, await sign(pair, probe))) ? pair : undefined
  } catch {
    return undefined
  }
}

/** 64 bytes. */
export async function sign(
  { signing }: SigningPair,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.sign(algorithm, signing, bytes))
}

/** Whether the signature is of this key over these bytes; undefined where there is no Ed25519. */
export async function verify(
  signKey: string,
  bytes: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean | undefined> {
  const raw = decodeBase64Url(signKey)
  if (raw?.length !== 32) return false
  try {
    const key = await subtle()?.importKey('raw', raw, algorithm, false, ['verify'])
    return key && (await crypto.subtle.verify(algorithm, key, signature, bytes))
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'NotSupportedError') return undefined
    // Such as a text that is no point on the curve.
    return false
  }
}

function generate(): Promise<CryptoKeyPair> {
  const made = subtle()?.generateKey(algorithm, true, ['sign', 'verify'])
  return made ?? Promise.reject(new TypeError('no crypto'))
}

function importSecret(pkcs8: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign'])
}
