import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordId } from '../../domain/log/op.ts'
import type { RecordView } from '../../domain/log/view.ts'
import type { Evidence } from '../../domain/records/evidence.ts'
import type { Draft } from '../../services/dossier-store.ts'
import { SavedNote } from '../../ui/saved-note.tsx'
import { draftQueries, recordQueries } from '../record-queries.ts'
import { useServices } from '../services-context.tsx'
import { AskForm } from './ask-form.tsx'
import { isAskable } from './is-askable.ts'
import { evidenceDraftKey } from './use-evidence-form.ts'

interface AskAboutProps {
  items: readonly Evidence[]
}

/** Asks about photos and recordings that were just added, one at a time. */
export function AskAbout({ items }: AskAboutProps) {
  const { t } = useTranslation('evidence')
  const [done, setDone] = useState<readonly RecordId[]>([])
  const asked = items.find(
    (item) => isAskable(item) && item.consent === undefined && !done.includes(item.rec),
  )
  if (!asked) return <SavedNote text={done.length > 0 ? t('ask.thanks') : ''} />
  const { rec } = asked
  return <AskOne key={rec} rec={rec} onDone={() => setDone([...done, rec])} />
}

interface AskOneProps {
  rec: RecordId
  onDone: () => void
}

function AskOne({ rec, onDone }: AskOneProps) {
  const services = useServices()
  const { data: view } = useQuery(recordQueries.one(services, rec))
  const { data: draft } = useQuery(draftQueries.one(services, evidenceDraftKey(rec)))
  if (!view || draft === undefined) return null
  return <OpenedAsk view={view} draft={draft} onDone={onDone} />
}

interface OpenedAskProps {
  view: RecordView
  draft: Draft | null
  onDone: () => void
}

/** Stays with what it opened: a change from elsewhere must not take away what is typed here. */
function OpenedAsk({ onDone, ...now }: OpenedAskProps) {
  const [{ view, draft }] = useState(now)
  return <AskForm view={view} draft={draft?.value} onDone={onDone} />
}
