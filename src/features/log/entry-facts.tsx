import { useTranslation } from '../../i18n/use-translation.ts'
import { competencies } from '../../content/competencies.ts'
import { experienceKindById, experienceKindName } from '../../content/experience-kinds.ts'
import type { Experience } from '../../domain/records/experience.ts'
import { useDates } from '../../screen/words/use-dates.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Stack } from '../../ui/frame/stack.tsx'
import { CompetencyTag } from './competency-tag.tsx'
import { ThenWords } from './then-words.tsx'

interface EntryFactsProps {
  experience: Experience
}

/** Its kind, days, place and people, and the competencies it says something about. */
export function EntryFacts({ experience }: EntryFactsProps) {
  const { t } = useTranslation('entry')
  const { day } = useDates()
  const { termSet, language } = useSchoolWords()
  const { type, date, end, place, people, hours, competencies: chosen } = experience
  const order = competencies.map(({ id }) => id)
  const days =
    date !== undefined && end !== undefined && end !== date
      ? t('dates', { start: day(date), end: day(end) })
      : day(date ?? end ?? '')
  return (
    <Stack>
      <List look="rows">
        <ListRow
          icon={experienceKindById(type).icon}
          title={experienceKindName(type, termSet, language)}
          text={days}
        />
        {place && <ListRow icon="pin" title={place} />}
        {people && <ListRow icon="people" title={t('with', { people })} />}
        {hours !== undefined && <ListRow icon="clock" title={t('hours', { count: hours })} />}
        {experience.private && <ListRow icon="lock" title={t('private')} />}
      </List>
      {chosen.length > 0 && (
        <List label={t('competencies')} look="tags">
          {[...chosen]
            .sort((a, b) => order.indexOf(a) - order.indexOf(b))
            .map((id) => (
              <li key={id}>
                <CompetencyTag id={id} />
              </li>
            ))}
        </List>
      )}
      <ThenWords experience={experience} />
    </Stack>
  )
}
