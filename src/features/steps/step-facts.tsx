import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { experienceKind } from '../../domain/records/experience.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { isOpenStep, type Step } from '../../domain/records/step.ts'
import { talkKind } from '../../domain/records/talk.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useDates } from '../../screen/words/use-dates.ts'
import { places } from '../../services/places.ts'
import { talkPlaces } from '../../services/talks/talk-places.ts'
import { Facts } from '../../ui/show/facts.tsx'

interface StepFactsProps {
  step: Step
}

/** All that is known of a step; what was left empty is left out. */
export function StepFacts({ step }: StepFactsProps) {
  const { t } = useTranslation('steps')
  const { day } = useDates()
  const services = useServices()
  const from = useQuery(recordQueries.one(services, step.experience ?? ''))
  const experience =
    from.data?.kind === experienceKind.kind ? readRecord(experienceKind, from.data) : undefined
  const fromTalk = useQuery(recordQueries.one(services, step.talk ?? ''))
  const talk =
    fromTalk.data?.kind === talkKind.kind ? readRecord(talkKind, fromTalk.data) : undefined
  const state = isOpenStep(step)
    ? t(step.state === 'moved' ? 'state.moved' : 'state.open')
    : step.decided
      ? t(step.state === 'done' ? 'state.done' : 'state.letGo', { day: day(step.decided) })
      : t('state.closed')
  return (
    <Facts
      items={[
        { label: t('field.state'), value: state },
        { label: t('field.due'), value: step.due ? day(step.due) : t('group.someDay') },
        { label: t('field.helper'), value: step.helper },
        { label: t('field.firstStep'), value: step.firstStep },
        { label: t('field.why'), value: step.why },
        { label: t('field.note'), value: step.note },
        {
          label: t('field.from'),
          value: (experience || talk) && (
            <>
              {experience && (
                <a href={places.experience(experience.rec)}>
                  {experience.title ?? t('field.experience')}
                </a>
              )}
              {experience && talk && ', '}
              {talk && (
                <a href={talkPlaces.talk(talk.rec)}>
                  {talk.date ? t('field.talkOf', { day: day(talk.date) }) : t('field.talk')}
                </a>
              )}
            </>
          ),
        },
      ]}
    />
  )
}
