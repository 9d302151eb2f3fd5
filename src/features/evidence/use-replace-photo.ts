import { useMutation } from '@tanstack/react-query'
import type { RecordId } from '../../domain/log/op.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useGo } from '../../screen/use-go.ts'
import type { KeepError } from '../../services/evidence/keep-error.ts'
import type { PhotoEdits } from '../../services/evidence/photo-workshop.ts'
import { places } from '../../services/places.ts'
import { replacePhoto } from '../../services/evidence/replace-photo.ts'
import { carryTyped, readTyped } from './carry-typed.ts'

interface ReplacePhoto {
  readonly replace: (edits: PhotoEdits) => Promise<unknown>
  readonly saving: boolean
  /** Why the last try failed; undefined when it did not. */
  readonly error: KeepError | undefined
}

/** Puts an edited photo in the place of the old one and goes to where that is told. */
export function useReplacePhoto(rec: RecordId): ReplacePhoto {
  const services = useServices()
  const go = useGo()
  const { mutateAsync, isPending, data } = useMutation({
    mutationFn: async (edits: PhotoEdits) => {
      const typed = await readTyped(services, rec)
      const replaced = await replacePhoto(services, { rec, edits })
      if (!replaced.ok) return replaced
      if (typed !== undefined) await carryTyped(services, typed, replaced.value)
      go(places.photoReplaced(replaced.value), { replace: true })
      return replaced
    },
  })
  return {
    replace: mutateAsync,
    saving: isPending,
    error: isPending || data === undefined || data.ok ? undefined : data.error,
  }
}
