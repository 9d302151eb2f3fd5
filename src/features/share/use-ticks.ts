import { useState } from 'react'
import type { RecordId } from '../../domain/log/op.ts'

/** What goes along, and which private records the owner thought of twice. */
export interface Ticks {
  readonly records: ReadonlySet<RecordId>
  readonly privateToo: ReadonlySet<RecordId>
  readonly set: (recs: readonly RecordId[], on: boolean) => void
  /** Ticks a private record, after the second thought. */
  readonly addPrivate: (rec: RecordId) => void
}

export function useTicks(before: () => readonly RecordId[]): Ticks {
  const [records, setRecords] = useState<ReadonlySet<RecordId>>(() => new Set(before()))
  const [privateToo, setPrivateToo] = useState<ReadonlySet<RecordId>>(new Set())
  const set = (recs: readonly RecordId[], on: boolean) => {
    const next = new Set(records)
    const thought = new Set(privateToo)
    for (const rec of recs) {
      if (on) next.add(rec)
      else {
        next.delete(rec)
        // Ticked again later, it asks again.
        thought.delete(rec)
      }
    }
    setRecords(next)
    setPrivateToo(thought)
  }
  return {
    records,
    privateToo,
    set,
    addPrivate: (rec) => {
      setRecords(new Set([...records, rec]))
      setPrivateToo(new Set([...privateToo, rec]))
    },
  }
}
