import type { Lock } from './locksmith.ts'

/** What is asked of the worker that turns passphrases into keys; once, and then it ends. */
export type LockJob =
  | { readonly type: 'make'; readonly passphrase: string; readonly workFactor: number }
  | {
      readonly type: 'close'
      readonly passphrase: string
      readonly workFactor: number
      readonly text: string
    }
  | { readonly type: 'open'; readonly passphrase: string; readonly file: Uint8Array<ArrayBuffer> }

/** What it says. */
export type LockAnswer =
  | { readonly type: 'made'; readonly lock: Lock }
  | { readonly type: 'closed'; readonly file: Uint8Array<ArrayBuffer> }
  | { readonly type: 'opened'; readonly text: string | undefined }
  /** This browser's workers cannot do it. */
  | { readonly type: 'unable' }
