import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { experienceKindName } from '../../content/experience-kinds.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { experienceParts, type Experience } from '../../domain/records/experience.ts'
import { EvidenceSection } from '../../screen/evidence/lazy-evidence.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useDates } from '../../screen/words/use-dates.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { Disclosure } from '../../ui/act/disclosure.tsx'
import { OwnWords } from '../../ui/show/own-words.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { Stack } from '../../ui/frame/stack.tsx'

interface TalkExperiencesProps {
  /** Record ids, in the order they were chosen; what is in the bin or gone is left out. */
  recs: readonly RecordId[]
}

/** The experiences of a talk; a press opens the words and the evidence of one. */
export function TalkExperiences({ recs }: TalkExperiencesProps) {
  const { t } = useTranslation('talks')
  const { data: all = [] } = useQuery(recordQueries.experiences(useServices()))
  const chosen = all.filter(({ rec }) => recs.includes(rec))
  if (chosen.length === 0) return null
  return (
    <Section title={t('experiences.title')}>
      {chosen.map((experience) => (
        <OneExperience key={experience.rec} experience={experience} />
      ))}
    </Section>
  )
}

function OneExperience({ experience }: { experience: Experience }) {
  const { t } = useTranslation(['talks', 'common'])
  const { shortDay } = useDates()
  const { termSet, language } = useSchoolWords()
  const { rec, title, type, date, story } = experience
  const name = title ?? experienceKindName(type, termSet, language)
  return (
    <Disclosure icon="flag" summary={date ? `${name} · ${shortDay(date)}` : name}>
      <Stack>
        {story && <OwnWords>{story}</OwnWords>}
        {experienceParts.map((part) => {
          const words = experience[part]
          return words ? (
            <div key={part}>
              <p>
                <strong>{t(`experiences.${part}`)}</strong>
              </p>
              <OwnWords>{words}</OwnWords>
            </div>
          ) : null
        })}
        <Suspense fallback={<Skeleton label={t('common:loading')} rows={1} />}>
          <EvidenceSection experience={rec} readOnly />
        </Suspense>
      </Stack>
    </Disclosure>
  )
}
