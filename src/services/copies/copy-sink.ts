import type { Result } from '../../lib/result.ts'

/** Ways for a file to leave: a place that the person picks, an app they pick, or the downloads. */
export type SinkKind = 'picked' | 'shared' | 'downloaded'

/** Where a file went. */
export interface CopyPlace {
  readonly kind: SinkKind
  /** The name that it has there; the person may have changed it. */
  readonly name: string
  /**
   * True when the bytes were read back from that very place. Otherwise nobody but the person can
   * tell that it arrived: ask them.
   */
  readonly isChecked: boolean
}

export type SinkError =
  /** The person closed the window of the browser; nothing went anywhere. */
  | { readonly type: 'Cancelled' }
  /** A file of that name was there, with something in it; it was left as it is. */
  | { readonly type: 'NameTaken' }
  /** The place is full, went away or may not be written to. */
  | { readonly type: 'PlaceFailed'; readonly detail: string }
  /** What was read back from there is not what was written. */
  | { readonly type: 'CopyDamaged'; readonly part: string }

/** One way for a file to leave this device. */
export interface CopySink {
  readonly kind: SinkKind
  /**
   * Call it first thing in the handler of a tap, with a file that is ready: browsers open their
   * windows only then.
   */
  take(
    file: File,
    onProgress?: (done: number, total: number) => void,
  ): Promise<Result<CopyPlace, SinkError>>
}
