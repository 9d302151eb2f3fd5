import { useEffect, useRef } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import type { Json } from '../lib/json.ts'
import { useServices } from './services-context.tsx'

/** Typing is written to the device this long after the last key, in ms; a promise of at most 1 s. */
const pauseMs = 400
/** Someone who types without a pause is kept this often, in ms. */
const longestWaitMs = 900

interface KeptDraft {
  /** Forgets the draft; after the form was saved, or when the person says so. */
  readonly drop: () => Promise<void>
}

/**
 * Keeps what is typed in a form as a draft: within a second of typing, at once when the app goes
 * to the background or the screen closes. While there is unsaved typing no update may reload.
 */
export function useKeptDraft<Values extends FieldValues>(
  key: string,
  form: UseFormReturn<Values>,
): KeptDraft {
  const { store, clock, openForms } = useServices()
  const keeper = useRef<{ flush: () => void; forget: () => void }>(undefined)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let waitingSince: number | undefined
    let latest: Json | undefined
    let release: (() => void) | undefined
    const flush = () => {
      clearTimeout(timer)
      timer = undefined
      waitingSince = undefined
      if (latest === undefined) return
      const value = latest
      latest = undefined
      // A failure is told by the store's own `failed` event, which the whole app shows.
      void store.writeDraft({ key, value, at: clock.now() })
    }
    const stop = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        if (isDirty === false) return
        release ??= openForms.hold()
        latest = JSON.parse(JSON.stringify(values)) as Json
        const now = clock.now()
        waitingSince ??= now
        clearTimeout(timer)
        timer = setTimeout(
          flush,
          Math.max(0, Math.min(pauseMs, longestWaitMs - (now - waitingSince))),
        )
      },
    })
    const flushWhenHidden = () => {
      if (document.visibilityState === 'hidden') flush()
    }
    document.addEventListener('visibilitychange', flushWhenHidden)
    window.addEventListener('pagehide', flush)
    keeper.current = {
      flush,
      forget: () => {
        clearTimeout(timer)
        latest = undefined
        release?.()
        release = undefined
      },
    }
    return () => {
      stop()
      flush()
      release?.()
      document.removeEventListener('visibilitychange', flushWhenHidden)
      window.removeEventListener('pagehide', flush)
    }
  }, [key, form, store, clock, openForms])
  return {
    drop: async () => {
      keeper.current?.forget()
      await store.dropDraft(key)
    },
  }
}
