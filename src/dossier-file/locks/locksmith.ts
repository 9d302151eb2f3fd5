import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'

/** A key of one file alone, in a file that only the passphrase opens. */
export interface Lock {
  /** `age1...`; the dossier is closed for it. */
  readonly recipient: string
  /** An age file with the secret half in it. */
  readonly file: Uint8Array<ArrayBuffer>
}

/** Turns passphrases into keys: seconds of work and 64 MB of memory, or 256 MB for a key of age. */
export interface Locksmith {
  /** A new lock; `workFactor`: 2^n rounds of scrypt. */
  make(passphrase: string, workFactor: number): Promise<Lock>
  /** A short text in an age file that the passphrase opens; `workFactor` as for `make`. */
  close(text: string, passphrase: string, workFactor: number): Promise<Uint8Array<ArrayBuffer>>
  /** The text in a lock's file; undefined when the passphrase does not fit or the file is no lock. */
  open(file: Uint8Array<ArrayBuffer>, passphrase: string): Promise<string | undefined>
}

/** Does the work where it is asked. The memory comes back when the browser next looks for some. */
export const localLocksmith: Locksmith = {
  async make(passphrase, workFactor) {
    const secret = await generateX25519Identity()
    const file = await this.close(`${secret}\n`, passphrase, workFactor)
    return { recipient: await identityToRecipient(secret), file }
  },
  async close(text, passphrase, workFactor) {
    const encrypter = new Encrypter()
    encrypter.setPassphrase(passphrase)
    encrypter.setScryptWorkFactor(workFactor)
    return (await encrypter.encrypt(text)) as Uint8Array<ArrayBuffer>
  },
  async open(file, passphrase) {
    const decrypter = new Decrypter()
    decrypter.addPassphrase(passphrase)
    return decrypter.decrypt(file, 'text').catch(() => undefined)
  },
}
