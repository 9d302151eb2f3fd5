import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../../../i18n/use-translation.ts'
import { createDraftKeeper, type DraftKeeper } from '../../../screen/drafts/draft-keeper.ts'
import { useServices } from '../../../screen/services-context.tsx'
import { leavingAsJson, type LeavingDraft } from './leaving-draft.ts'

/** Drafts are named `form/record`; there is one of this form in a dossier. */
export const leavingKey = 'leaving/dossier'

interface Leaving {
  readonly draft: LeavingDraft
  readonly change: (change: Partial<LeavingDraft>) => void
  /** Forgets what was chosen; the file was made. */
  readonly drop: () => Promise<void>
}

/** What was chosen on the way out, kept on this device within a second of every choice. */
export function useLeaving(opened: LeavingDraft): Leaving {
  const { t } = useTranslation('transfer')
  const { store, clock, openForms } = useServices()
  const [draft, setDraft] = useState(opened)
  // Two changes in one press must not forget each other.
  const latest = useRef(opened)
  const keeper = useRef<DraftKeeper>(undefined)
  useEffect(() => {
    const made = createDraftKeeper({
      // A failure is told by the store's own `failed` event, which the whole app shows.
      write: async (value) =>
        (await store.writeDraft({ key: leavingKey, value, at: clock.now() })).ok,
      hold: openForms.hold,
      now: () => clock.now(),
    })
    keeper.current = made
    const flushWhenHidden = () => {
      if (document.visibilityState === 'hidden') made.flush()
    }
    document.addEventListener('visibilitychange', flushWhenHidden)
    window.addEventListener('pagehide', made.flush)
    const stopStore = store.subscribe((event) => {
      if (event.type === 'closing') made.flush()
    })
    return () => {
      made.flush()
      made.forget()
      stopStore()
      document.removeEventListener('visibilitychange', flushWhenHidden)
      window.removeEventListener('pagehide', made.flush)
    }
  }, [store, clock, openForms])
  return {
    draft,
    change: (change) => {
      const next = { ...latest.current, ...change }
      latest.current = next
      setDraft(next)
      keeper.current?.typed(leavingAsJson(next, t('title')))
    },
    drop: async () => {
      keeper.current?.forget()
      await store.dropDraft(leavingKey)
    },
  }
}
