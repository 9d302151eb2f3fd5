import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { joinFacts } from '../../lib/join-facts.ts'
import { experienceKindById, experienceKindName } from '../../content/experience-kinds.ts'
import type { RecordId } from '../../domain/log/op.ts'
import type { Experience } from '../../domain/records/experience.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useDates } from '../../screen/words/use-dates.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { places } from '../../services/places.ts'
import { IconButton } from '../../ui/act/icon-button.tsx'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { SelectField } from '../../ui/ask/select-field.tsx'
import { Stack } from '../../ui/frame/stack.tsx'

interface ExperiencesFieldProps {
  values: readonly RecordId[]
  onChange: (values: RecordId[]) => void
}

/** The experiences that a piece belongs to: take it off one, or add it to another. */
export function ExperiencesField({ values, onChange }: ExperiencesFieldProps) {
  const { t } = useTranslation('evidence')
  const { shortDay } = useDates()
  const { termSet, language } = useSchoolWords()
  const { data: experiences = [] } = useQuery(recordQueries.experiences(useServices()))
  const byRec = new Map(experiences.map((experience) => [experience.rec, experience]))
  const nameOf = ({ title, type }: Experience) =>
    title ?? experienceKindName(type, termSet, language)
  const others = experiences.filter(({ rec }) => !values.includes(rec))
  return (
    <Stack>
      {values.length === 0 ? (
        <p>{t('form.notHung')}</p>
      ) : (
        <List look="rows" label={t('form.experiences')}>
          {values.map((rec) => {
            const experience = byRec.get(rec)
            const name = experience ? nameOf(experience) : t('form.gone')
            return (
              <ListRow
                key={rec}
                icon={experienceKindById(experience?.type).icon}
                title={name}
                text={experience?.date && shortDay(experience.date)}
                href={experience && places.experience(rec)}
                end={
                  <IconButton
                    icon="close"
                    label={t('form.takeOff', { name })}
                    onClick={() => onChange(values.filter((each) => each !== rec))}
                  />
                }
              />
            )
          })}
        </List>
      )}
      {others.length > 0 && (
        <SelectField
          label={t('form.experience')}
          value=""
          options={[
            { value: '', label: t('form.choose') },
            ...others.map((experience) => ({
              value: experience.rec,
              label: joinFacts([experience.date && shortDay(experience.date), nameOf(experience)]),
            })),
          ]}
          onChange={({ target }) => target.value !== '' && onChange([...values, target.value])}
        />
      )}
    </Stack>
  )
}
