import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { DossierId } from '../../domain/log/op.ts'
import { createDraftKeeper, type DraftKeeper } from '../../screen/drafts/draft-keeper.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import type { SaveError } from '../../services/save-error.ts'
import { Status } from '../../ui/tell/status.tsx'
import { TextArea } from '../../ui/ask/text-area.tsx'
import { useDesk } from './desk-context.tsx'

interface NoteFieldProps {
  dossier: DossierId
  text: string
}

/** Typing is kept by itself, within a second; there is no button to forget. */
export function NoteField({ dossier, text }: NoteFieldProps) {
  const { t } = useTranslation('mentor')
  const { clock, openForms, store } = useServices()
  const { notes } = useDesk()
  const [typed, setTyped] = useState(text)
  const [kept, setKept] = useState(false)
  const [error, setError] = useState<SaveError>()
  const keeper = useRef<DraftKeeper>(undefined)
  useEffect(() => {
    const now = createDraftKeeper({
      write: async (value) => {
        const written = await notes.write(dossier, typeof value === 'string' ? value : '')
        setError(written.ok ? undefined : written.error)
        setKept(written.ok)
        return written.ok
      },
      hold: openForms.hold,
      now: () => clock.now(),
    })
    keeper.current = now
    const stop = store.subscribe((event) => {
      if (event.type === 'closing') now.flush()
    })
    const flushWhenHidden = () => {
      if (document.visibilityState === 'hidden') now.flush()
    }
    document.addEventListener('visibilitychange', flushWhenHidden)
    window.addEventListener('pagehide', now.flush)
    return () => {
      stop()
      now.flush()
      document.removeEventListener('visibilitychange', flushWhenHidden)
      window.removeEventListener('pagehide', now.flush)
    }
  }, [clock, dossier, notes, openForms, store])
  return (
    <>
      <TextArea
        label={t('note.label')}
        help={t('note.help')}
        rows={6}
        maxLength={20_000}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          setKept(false)
          keeper.current?.typed(target.value)
        }}
      />
      <Status>{kept && t('note.kept')}</Status>
      <SaveFailed error={error} typed={() => typed} />
    </>
  )
}
