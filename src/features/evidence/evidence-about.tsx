import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Json } from '../../lib/json.ts'
import type { RecordView } from '../../domain/log/view.ts'
import { SavedNote } from '../../ui/tell/saved-note.tsx'
import { EvidenceForm } from './evidence-form.tsx'

interface EvidenceAboutProps {
  view: RecordView
  /** Typing from an earlier time that was never saved. */
  draft: Json | undefined
}

/**
 * What can be said of a piece. The form stays with what it opened, so that a change from another
 * tab takes nothing away; after its own save it opens anew.
 */
export function EvidenceAbout({ view, draft }: EvidenceAboutProps) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const [opened, setOpened] = useState({ view, draft, saves: 0 })
  const [saves, setSaves] = useState(0)
  if (saves !== opened.saves) setOpened({ view, draft: undefined, saves })
  const openAnew = async () => {
    await client.invalidateQueries({ queryKey: ['records'] })
    setSaves(saves + 1)
  }
  return (
    <>
      <EvidenceForm
        key={opened.saves}
        view={opened.view}
        draft={opened.draft}
        isAgain={opened.saves > 0}
        onSaved={() => void openAnew()}
      />
      <SavedNote text={saves > 0 ? t('savedHere') : ''} />
    </>
  )
}
