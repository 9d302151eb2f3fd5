import type { FileId } from '../../services/evidence/file-store.ts'
import type { NamedAside } from './set-aside.ts'

/** What is asked of the worker that sets attachments aside; `id` tells one from another. */
export type AsideJob =
  /** First, and once. */
  | { readonly type: 'open'; readonly folder: FileSystemDirectoryHandle }
  | { readonly type: 'begin'; readonly id: number; readonly file: FileId; readonly size: number }
  /** The memory goes along, and comes back. */
  | { readonly type: 'add'; readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'end'; readonly id: number; readonly isSound: boolean }
  | { readonly type: 'names'; readonly id: number }
  | { readonly type: 'giveUp' }

/** What it says: one answer to every `add`, `end` and `names`, of the same `id`. */
export interface AsideAnswer {
  /** Undefined when nobody asked: the disk or the browser refused, and nothing is aside any more. */
  readonly id?: number
  readonly bytes?: Uint8Array<ArrayBuffer>
  readonly names?: readonly NamedAside[]
}
