import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { roleName } from '../../content/talks/roles.ts'
import type { Feedback } from '../../domain/records/feedback.ts'
import { Card } from '../../ui/frame/card.tsx'
import { Chip } from '../../ui/show/chip.tsx'
import { List } from '../../ui/frame/list.tsx'
import { OwnWords } from '../../ui/show/own-words.tsx'
import { Stack } from '../../ui/frame/stack.tsx'
import { Signature } from '../keys/signature.tsx'
import { useDates } from '../words/use-dates.ts'
import { useSay } from '../aloud/use-say.ts'
import { useTermSetAt } from '../words/use-term-set-at.ts'
import { wordText } from '../words/word-text.ts'

export interface FeedbackCardProps {
  feedback: Feedback
  /** The words it is about were changed since; see `isOlderVersion`. */
  isOlder?: boolean | undefined
  /** Says that nobody has read it yet; first in the card. */
  isNew?: boolean | undefined
  /** What it is about, with a link where there is one. */
  about?: { title: string; href?: string } | undefined
  /** Spoken words, to listen to. */
  voice?: ReactNode
  headingLevel?: 2 | 3 | 4 | undefined
  /** What can be done with it: answer, hide, erase. */
  children?: ReactNode
}

/** Words of another person, as they gave them; nobody can edit them. */
export function FeedbackCard(props: FeedbackCardProps) {
  const { feedback, isOlder, isNew, about, voice, headingLevel } = props
  const { t, i18n } = useTranslation('talk')
  const { day } = useDates()
  const say = useSay()
  const termSetAt = useTermSetAt()
  const { name, role, date, text, answer, answered, onOwnersDevice } = feedback
  const words = [...feedback.qualities, ...feedback.motives]
  const giver = name ?? t('feedback.nobody')
  const who = role ? `${giver}, ${roleName(role, termSetAt(date), i18n.language)}` : giver
  return (
    <Card
      as="article"
      headingLevel={headingLevel}
      tag={[isNew && t('feedback.new'), date && day(date)].filter(Boolean).join(' · ')}
      title={who}
    >
      <Stack gap="s">
        {about && (
          <p>
            {t('feedback.about')}{' '}
            {about.href ? <a href={about.href}>{about.title}</a> : about.title}
          </p>
        )}
        {isOlder && <p>{t('feedback.older')}</p>}
        {text && <OwnWords>{text}</OwnWords>}
        {voice}
        {words.length > 0 && (
          <List label={t('feedback.words')} look="tags">
            {words.map((word) => (
              <li key={word}>
                <Chip tone="strong">{wordText(word, say)}</Chip>
              </li>
            ))}
          </List>
        )}
        {onOwnersDevice && <p>{t('feedback.onOwnersDevice')}</p>}
        {feedback.signer && <Signature rec={feedback.rec} name={name} />}
        {answer && (
          <section aria-label={t('feedback.answer')}>
            <p>
              <strong>{t('feedback.answer')}</strong>
              {answered && ` · ${day(answered)}`}
            </p>
            <OwnWords>{answer}</OwnWords>
          </section>
        )}
        {props.children}
      </Stack>
    </Card>
  )
}
