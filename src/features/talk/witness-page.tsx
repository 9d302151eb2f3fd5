import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { experienceKindName } from '../../content/experience-kinds.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { experienceKind } from '../../domain/records/experience.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { draftQueries, recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { places } from '../../services/places.ts'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { WitnessForm } from './witness-form.tsx'
import { WitnessThanks } from './witness-thanks.tsx'

interface WitnessPageProps {
  /** The experience that something is said about. */
  experience: RecordId
}

/** On the student's own phone, in a minute and without an account: somebody says what they saw. */
export function WitnessPage({ experience: rec }: WitnessPageProps) {
  const { t } = useTranslation(['talks', 'common'])
  const services = useServices()
  const { termSet, language } = useSchoolWords()
  const record = useQuery(recordQueries.one(services, rec))
  const draftKey = `witness/${rec}`
  const draft = useQuery(draftQueries.one(services, draftKey))
  const [given, setGiven] = useState<RecordId>()
  const failed = [record, draft].find(({ isError }) => isError)
  if (failed?.error) {
    return (
      <Page narrow title={t('witness.title')}>
        <QueryFailed error={failed.error} onRetry={() => void failed.refetch()} />
      </Page>
    )
  }
  if (!record.isSuccess || !draft.isSuccess) return <Skeleton label={t('common:loading')} />
  const view = record.data
  if (view?.kind !== experienceKind.kind || view.binned) {
    return (
      <Page narrow title={t('witness.title')}>
        <EmptyState
          picture="nothing"
          title={t('witness.gone')}
          text={t('witness.goneText')}
          action={<LinkButton href={places.line}>{t('witness.line')}</LinkButton>}
        />
      </Page>
    )
  }
  const experience = readRecord(experienceKind, view)
  if (given !== undefined) return <WitnessThanks rec={given} experience={rec} />
  return (
    <Page
      narrow
      title={t('witness.title')}
      lead={t('witness.lead', {
        name: experience.title ?? experienceKindName(experience.type, termSet, language),
      })}
      back={{ href: places.experience(rec), label: t('common:back') }}
    >
      <WitnessForm
        experience={experience}
        draftKey={draftKey}
        draft={draft.data?.value}
        onGiven={setGiven}
      />
    </Page>
  )
}
