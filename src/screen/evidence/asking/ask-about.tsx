import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RecordId } from '../../../domain/log/op.ts'
import type { RecordView } from '../../../domain/log/view.ts'
import type { Draft } from '../../../services/dossier-store.ts'
import { draftQueries, recordQueries } from '../../queries/record-queries.ts'
import { useServices } from '../../services-context.tsx'
import { AskForm } from './ask-form.tsx'
import { evidenceDraftKey } from './use-evidence-form.ts'

interface AskAboutProps {
  rec: RecordId
  onDone: () => void
}

/** Asks about a photo or recording that was just added. */
export function AskAbout({ rec, onDone }: AskAboutProps) {
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
