import { useEffect, useRef } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import type { Json } from '../../lib/json.ts'
import { createDraftKeeper, type DraftKeeper } from './draft-keeper.ts'
import { useServices } from '../services-context.tsx'

interface KeptDraft {
  /** Forgets the draft; after the form was saved, or when the person says so. */
  readonly drop: () => Promise<void>
}

/**
 * Keeps what is typed in a form as a draft: within a second of typing, and at once when the app
 * goes to the background, the screen closes or a newer version takes the database over. While
 * there is unsaved typing no update may reload.
 */
export function useKeptDraft<Values extends FieldValues>(
  key: string,
  form: UseFormReturn<Values>,
  /**
   * What to keep of the values; all of them unless told. Undefined when there is nothing to keep.
   * Must stay the same function.
   */
  shape: (values: Values) => Json | undefined = asJson,
): KeptDraft {
  const { store, clock, openForms } = useServices()
  const current = useRef<DraftKeeper>(undefined)
  useEffect(() => {
    // Undefined at first: one from an earlier time may stand there.
    let hasDraft: boolean | undefined
    const keeper = createDraftKeeper({
      // A failure is told by the store's own `failed` event, which the whole app shows.
      write: async (value) => (await store.writeDraft({ key, value, at: clock.now() })).ok,
      hold: openForms.hold,
      now: () => clock.now(),
    })
    current.current = keeper
    const stopForm = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        // Typing that was taken back must also be taken back in the draft.
        if (isDirty === false && !hasDraft) return
        const draft = shape(values)
        const wasKept = hasDraft !== false
        hasDraft = draft !== undefined
        if (draft !== undefined) {
          keeper.typed(draft)
          return
        }
        keeper.forget()
        if (wasKept) void store.dropDraft(key)
      },
    })
    const stopStore = store.subscribe((event) => {
      if (event.type === 'closing') keeper.flush()
    })
    const flushWhenHidden = () => {
      if (document.visibilityState === 'hidden') keeper.flush()
    }
    document.addEventListener('visibilitychange', flushWhenHidden)
    window.addEventListener('pagehide', keeper.flush)
    return () => {
      stopForm()
      stopStore()
      keeper.flush()
      keeper.forget()
      document.removeEventListener('visibilitychange', flushWhenHidden)
      window.removeEventListener('pagehide', keeper.flush)
    }
  }, [key, form, shape, store, clock, openForms])
  return {
    drop: async () => {
      current.current?.forget()
      await store.dropDraft(key)
    },
  }
}

function asJson(values: unknown): Json {
  return JSON.parse(JSON.stringify(values)) as Json
}
