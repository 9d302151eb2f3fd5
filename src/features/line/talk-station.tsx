import { useTranslation } from '../../i18n/use-translation.ts'
import { competencies, competencyById } from '../../content/competencies.ts'
import { dayOf } from '../../domain/line.ts'
import type { Talk } from '../../domain/records/talk.ts'
import { useDates } from '../../screen/words/use-dates.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { talkPlaces } from '../../services/talks/talk-places.ts'
import { Card } from '../../ui/frame/card.tsx'
import { VisuallyHidden } from '../../ui/frame/visually-hidden.tsx'
import { Icon } from '../../ui/icons/icon.tsx'
import { MetroRow } from '../../ui/metro/metro-row.tsx'
import { useTalkWords } from './use-talk-words.ts'

interface TalkStationProps {
  talk: Talk
}

/** A talk that was held, as a stop of its own shape: what sort, with whom, and the owner's sentence. */
export function TalkStation({ talk }: TalkStationProps) {
  const { t } = useTranslation('line')
  const { month } = useDates()
  const { say } = useSchoolWords()
  const { title, withWhom } = useTalkWords()(talk)
  const known = talk.competencies.flatMap((id) => competencyById(id) ?? [])
  const touched = known.map(({ strand }) => strand)
  const names = known.map(({ question }) => say(question)).join(', ')
  return (
    <MetroRow
      kind="talk"
      id={`talk-${talk.rec}`}
      strands={competencies.map(({ strand }) => ({ strand, on: touched.includes(strand) }))}
    >
      <Card
        href={talkPlaces.talk(talk.rec)}
        tag={month(dayOf(talk))}
        title={title}
        headingLevel={2}
        aside={<Icon name="talk" size={1.5} />}
      >
        <p dir="auto">{withWhom}</p>
        {talk.takeAway && <p dir="auto">{talk.takeAway}</p>}
        {names && <VisuallyHidden>{t('strands', { names })}</VisuallyHidden>}
      </Card>
    </MetroRow>
  )
}
