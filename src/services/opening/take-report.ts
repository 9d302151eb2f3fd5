import type { MergeAccount } from './merge-account.ts'

/** What taking a file over did, as the store gives it back. */
export interface TakeReport {
  readonly account: MergeAccount
  /** When the file was made, ms since 1970, as it says. */
  readonly made: number
  readonly purpose: string
  /** Attachments that are here now, and those that the file did not have whole. */
  readonly attachments: number
  readonly missing: number
}
