import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { competencies } from '../../content/competencies.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { experienceKind } from '../../domain/records/experience.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { ExperienceCard } from '../../screen/record/experience-card.tsx'
import { AddSection, JustAdded } from '../../screen/evidence/lazy-evidence.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { places } from '../../services/places.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { MetroLine } from '../../ui/metro/metro-line.tsx'
import { MetroRow } from '../../ui/metro/metro-row.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { SavedNote } from '../../ui/tell/saved-note.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { ExperienceNotFound } from './experience-not-found.tsx'

interface LoggedPageProps {
  rec: RecordId
}

/** After saving: where it is, how it joins the line, and what can come next. */
export function LoggedPage({ rec }: LoggedPageProps) {
  const { t } = useTranslation('log')
  const { data: view } = useQuery(recordQueries.one(useServices(), rec))
  const experience = view ? readRecord(experienceKind, view) : undefined
  if (view === null) return <ExperienceNotFound />
  const strands = competencies.map(({ id, strand }) => ({
    strand,
    on: experience?.competencies.includes(id) ?? false,
  }))
  return (
    <Page narrow title={t('saved.title')}>
      <SavedNote text={t('saved.where')} />
      <MetroLine label={t('saved.station')} count={competencies.length}>
        <MetroRow strands={strands} kind="end" />
        <MetroRow strands={strands} kind="station" arriving>
          {experience && <ExperienceCard headingLevel={2} experience={experience} />}
        </MetroRow>
      </MetroLine>
      <Suspense>
        <JustAdded experience={rec} />
      </Suspense>
      <Section title={t('saved.now')}>
        <p>{t('saved.nowHelp')}</p>
        <ActionRow>
          <LinkButton variant="secondary" href={places.today}>
            {t('saved.later')}
          </LinkButton>
          <LinkButton href={places.lookBack(rec)}>{t('saved.lookBack')}</LinkButton>
        </ActionRow>
      </Section>
      <LinkButton variant="quiet" icon="edit" href={places.editExperience(rec)}>
        {t('saved.complete')}
      </LinkButton>
      <Suspense>
        <AddSection experience={rec} />
      </Suspense>
    </Page>
  )
}
