import { useTranslation } from '../../i18n/use-translation.ts'
import { joinFacts } from '../../lib/join-facts.ts'
import { roleName } from '../../content/talks/roles.ts'
import type { Feedback } from '../../domain/records/feedback.ts'
import { isUnread } from '../../domain/records/feedback.ts'
import { shorten } from '../../lib/shorten.ts'
import { useDates } from '../../screen/words/use-dates.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { useTermSetAt } from '../../screen/words/use-term-set-at.ts'
import { talkPlaces } from '../../services/talks/talk-places.ts'
import { Chip } from '../../ui/show/chip.tsx'
import { Disclosure } from '../../ui/act/disclosure.tsx'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Section } from '../../ui/frame/section.tsx'

/** About two lines of a phone. */
const shownLength = 80

interface FeedbackListProps {
  all: readonly Feedback[]
}

/** What others said: unread first, then newest first; what was hidden is folded away. */
export function FeedbackList({ all }: FeedbackListProps) {
  const { t } = useTranslation('talks')
  const shown = all.filter(({ hidden }) => !hidden)
  const hidden = all.filter((each) => each.hidden)
  if (all.length === 0) return null
  const unread = shown.filter(isUnread)
  const read = shown.filter((each) => !isUnread(each))
  return (
    <Section title={t('feedback.title')}>
      <Rows all={[...unread, ...read]} />
      {hidden.length > 0 && (
        <Disclosure summary={t('feedback.hidden', { count: hidden.length })}>
          <Rows all={hidden} />
        </Disclosure>
      )}
    </Section>
  )
}

function Rows({ all }: FeedbackListProps) {
  const { t } = useTranslation('talks')
  const { shortDay } = useDates()
  const { language } = useSchoolWords()
  const termSetAt = useTermSetAt()
  if (all.length === 0) return null
  return (
    <List look="rows">
      {all.map((each) => {
        const { rec, name, role, text, date } = each
        const who = [name, role && roleName(role, termSetAt(date), language)]
          .filter(Boolean)
          .join(', ')
        return (
          <ListRow
            key={rec}
            icon={text ? 'speech' : 'microphone'}
            href={talkPlaces.feedback(rec)}
            title={who || t('feedback.nobody')}
            text={joinFacts([date && shortDay(date), text && shorten(text, shownLength)])}
            end={isUnread(each) && <Chip tone="strong">{t('feedback.new')}</Chip>}
          />
        )
      })}
    </List>
  )
}
