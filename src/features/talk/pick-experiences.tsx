import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { joinFacts } from '../../lib/join-facts.ts'
import { experienceKindName } from '../../content/experience-kinds.ts'
import { maxTalkExperiences } from '../../domain/forms/talk-form.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useDates } from '../../screen/words/use-dates.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { Button } from '../../ui/act/button.tsx'
import { CheckField } from '../../ui/ask/check-field.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { Stack } from '../../ui/frame/stack.tsx'

interface PickExperiencesProps {
  chosen: readonly RecordId[]
  onChange: (chosen: RecordId[]) => void
  /** So many of the latest stand in sight; the rest comes on request. */
  shownAtFirst?: number
}

/** Up to three experiences to talk about, the newest first. */
export function PickExperiences(props: PickExperiencesProps) {
  const { chosen, onChange, shownAtFirst = 5 } = props
  const { t } = useTranslation('talks')
  const { shortDay } = useDates()
  const { termSet, language } = useSchoolWords()
  const { data: all = [] } = useQuery(recordQueries.experiences(useServices()))
  const [more, setMore] = useState(false)
  const isFull = chosen.length >= maxTalkExperiences
  const shown = all.filter(({ rec }, index) => more || index < shownAtFirst || chosen.includes(rec))
  return (
    <Section title={t('pick.title')}>
      <p>{t(isFull ? 'pick.full' : 'pick.text', { count: maxTalkExperiences })}</p>
      {all.length === 0 && <p>{t('pick.none')}</p>}
      <Stack gap="s">
        {shown.map(({ rec, title, type, date, private: isPrivate }) => {
          const isChosen = chosen.includes(rec)
          const kind = experienceKindName(type, termSet, language)
          return (
            <CheckField
              key={rec}
              card
              label={title ?? kind}
              help={joinFacts([
                title && kind,
                date && shortDay(date),
                isPrivate && t('pick.private'),
              ])}
              checked={isChosen}
              disabled={isFull && !isChosen}
              onChange={(event) =>
                onChange(
                  event.target.checked ? [...chosen, rec] : chosen.filter((each) => each !== rec),
                )
              }
            />
          )
        })}
      </Stack>
      {shown.length < all.length && (
        <div>
          <Button variant="quiet" onClick={() => setMore(true)}>
            {t('pick.more')}
          </Button>
        </div>
      )}
    </Section>
  )
}
