import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RequirementSet } from '../../domain/requirement-set.ts'
import { draftQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { SavedNote } from '../../ui/tell/saved-note.tsx'
import { AnswerSection } from './answer-section.tsx'
import { useDesk } from './desk-context.tsx'
import { PrivateNote } from './private-note.tsx'
import { deskQueries } from './queries.ts'
import { StatementForm } from './statement-form.tsx'
import { useStudent } from './student-context.tsx'

interface StatementSideProps {
  set: RequirementSet | undefined
}

/** Room to state something, and the note. */
export function StatementSide({ set }: StatementSideProps) {
  const { t } = useTranslation('mentor')
  const { dossier } = useStudent().student
  const { data: profile } = useQuery(deskQueries.profile(useDesk()))
  const [turn, setTurn] = useState(0)
  const draftKey = `statement/${set?.id ?? ''}`
  const draft = useQuery(draftQueries.one(useServices(), draftKey))
  return (
    <>
      <Section title={t('statement.title')}>
        <p>{t('statement.text')}</p>
        {profile && !draft.isPending && (
          <StatementForm
            key={`${set?.id} ${turn}`}
            set={set}
            profile={profile}
            draftKey={draftKey}
            draft={turn === 0 ? draft.data?.value : undefined}
            onSaved={() => setTurn(turn + 1)}
          />
        )}
        <SavedNote text={turn > 0 ? t('statement.unsent') : ''} />
      </Section>
      <AnswerSection />
      <PrivateNote key={dossier} dossier={dossier} />
    </>
  )
}
