import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { stepNoteKey } from '../../screen/drafts/step-note-draft.ts'
import { draftQueries, recordQueries } from '../../screen/queries/record-queries.ts'
import { ExperienceCard } from '../../screen/record/experience-card.tsx'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import type { Draft } from '../../services/dossier-store.ts'
import { places } from '../../services/places.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { DraftCard } from './draft-card.tsx'
import { draftPlace, draftRecord } from './draft-place.ts'

/** More than a few half done things would be a list of duties. */
const shownAtMost = 2

/** What is half done: typing that was not saved, and experiences that miss a part. */
export function ContinueCards() {
  const { t } = useTranslation('today')
  const { t: common } = useTranslation()
  const services = useServices()
  const [opened] = useState(() => services.clock.now())
  const unfinished = useQuery(recordQueries.unfinished(services, shownAtMost))
  const { data: drafts = [] } = useQuery(draftQueries.all(services))
  if (unfinished.isPending) return <Skeleton label={common('loading')} />
  if (unfinished.isError) {
    return <QueryFailed error={unfinished.error} onRetry={() => void unfinished.refetch()} />
  }
  // Two beginnings of a new experience lead to one screen, which offers the youngest.
  const draftsByPlace = new Map<string, Draft>()
  for (const draft of [...drafts].sort((a, b) => a.at - b.at)) {
    // What is being typed on this very screen is not something to go back to. Any other draft is,
    // also when the form was left so shortly ago that it was kept after this screen opened.
    if (draft.at > opened && draft.key.startsWith(stepNoteKey(''))) continue
    const place = draftPlace(draft.key)
    if (place !== undefined) draftsByPlace.set(place, draft)
  }
  const draftCards = [...draftsByPlace].slice(-shownAtMost)
  const typing = new Set(draftCards.map(([, { key }]) => draftRecord(key)))
  const waiting = unfinished.data.filter(({ experience }) => !typing.has(experience.rec))
  if (draftCards.length === 0 && waiting.length === 0) return null
  return (
    <Section title={t('continue.title')}>
      {draftCards.map(([href, draft]) => (
        <DraftCard key={href} href={href} draft={draft} />
      ))}
      {waiting.map(({ experience, lookedBack, part }) => (
        <ExperienceCard key={experience.rec} experience={experience}>
          {lookedBack && part ? (
            <LinkButton href={places.editExperiencePart(experience.rec, part)}>
              {t('continue.answer')}
            </LinkButton>
          ) : (
            <LinkButton href={places.lookBack(experience.rec)}>{t('continue.lookBack')}</LinkButton>
          )}
        </ExperienceCard>
      ))}
    </Section>
  )
}
