import { useTranslation } from '../../i18n/use-translation.ts'
import { isAnswered } from '../../domain/records/reflection.ts'
import { LaterVoiceAnswer } from '../../screen/evidence/recording/later-recording.tsx'
import { WhereBadge } from '../../screen/record/where-badge.tsx'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { wordText } from '../../screen/words/word-text.ts'
import type { LookBack, LookBackEnd } from '../../services/look-back.ts'
import { places } from '../../services/places.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Card } from '../../ui/frame/card.tsx'
import { Chip } from '../../ui/show/chip.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { List } from '../../ui/frame/list.tsx'
import { OwnWords } from '../../ui/show/own-words.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { SavedNote } from '../../ui/tell/saved-note.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { ClosingStep } from './closing-step.tsx'

export interface Closing {
  readonly lookBack: LookBack
  readonly end: LookBackEnd
  /** False when nothing was written at all. */
  readonly saved: boolean
}

interface ClosingScreenProps {
  closing: Closing
}

/** The calm end: the student's own words, the step, and where it all is. */
export function ClosingScreen({ closing: { lookBack, end, saved } }: ClosingScreenProps) {
  const { t } = useTranslation(['reflect', 'common'])
  const { say } = useSchoolWords()
  const answers = Object.entries(lookBack.answers).filter(([, answer]) => isAnswered(answer))
  const words = lookBack.words?.chosen ?? []
  return (
    <Page
      narrow
      title={t(saved ? 'closing.title' : 'closing.nothing')}
      lead={saved ? undefined : t('closing.nothingText')}
      badge={<WhereBadge />}
    >
      {words.length > 0 && (
        <Section title={t('closing.words')}>
          <List look="tags">
            {words.map((id) => (
              <li key={id}>
                <Chip tone="strong">{wordText(id, say)}</Chip>
              </li>
            ))}
          </List>
        </Section>
      )}
      {answers.length > 0 && (
        <Section title={t('closing.answers')}>
          <List>
            {answers.map(([id, { question, text, voice }]) => (
              <Card as="li" key={id} tag={question}>
                {text.trim() !== '' && <OwnWords>{text}</OwnWords>}
                {voice !== undefined && <LaterVoiceAnswer evidence={voice} />}
              </Card>
            ))}
          </List>
        </Section>
      )}
      <ClosingStep end={end} />
      {saved && <SavedNote text={t('common:savedHere')} />}
      <ActionRow>
        <LinkButton variant="secondary" icon="line" href={places.line}>
          {t('closing.line')}
        </LinkButton>
        <LinkButton href={places.today}>{t('closing.done')}</LinkButton>
      </ActionRow>
    </Page>
  )
}
