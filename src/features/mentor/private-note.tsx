import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { DossierId } from '../../domain/log/op.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { useDesk } from './desk-context.tsx'
import { NoteField } from './note-field.tsx'
import { noteQuery } from './queries.ts'

interface PrivateNoteProps {
  dossier: DossierId
}

/** The mentor's own note about a student. It stays here: no answer and no file ever holds it. */
export function PrivateNote({ dossier }: PrivateNoteProps) {
  const { t } = useTranslation('mentor')
  const { notes } = useDesk()
  const found = useQuery(noteQuery(notes, dossier))
  return (
    <Section title={t('note.title')}>
      {found.isError && <QueryFailed error={found.error} onRetry={() => void found.refetch()} />}
      {found.data !== undefined && <NoteField dossier={dossier} text={found.data} />}
    </Section>
  )
}
