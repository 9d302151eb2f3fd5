import { useWatch, type UseFormReturn } from 'react-hook-form'
import type { RecordId } from '../../domain/log/op.ts'
import type { PacketForm } from './packet-form.ts'

/** What goes along, and which private records the owner thought of twice. */
export interface Ticks {
  readonly records: ReadonlySet<RecordId>
  readonly set: (recs: readonly RecordId[], on: boolean) => void
  /** Ticks a private record, after the second thought. */
  readonly addPrivate: (rec: RecordId) => void
}

export function useTicks({ control, getValues, setValue }: UseFormReturn<PacketForm>): Ticks {
  const records = useWatch({ control, name: 'records' })
  const write = (field: 'records' | 'privateToo', recs: Iterable<RecordId>) =>
    setValue(field, [...new Set(recs)], { shouldDirty: true })
  const without = (field: 'records' | 'privateToo', recs: readonly RecordId[]) =>
    getValues(field).filter((rec) => !recs.includes(rec))
  return {
    records: new Set(records),
    set: (recs, on) => {
      write('records', on ? [...getValues('records'), ...recs] : without('records', recs))
      // Ticked again later, it asks again.
      if (!on) write('privateToo', without('privateToo', recs))
    },
    addPrivate: (rec) => {
      write('privateToo', [...getValues('privateToo'), rec])
      write('records', [...getValues('records'), rec])
    },
  }
}
