import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { talkParts, type Talk } from '../../domain/records/talk.ts'
import { Card } from '../../ui/frame/card.tsx'
import { Chip } from '../../ui/show/chip.tsx'
import { List } from '../../ui/frame/list.tsx'
import { OwnWords } from '../../ui/show/own-words.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { Signature } from '../keys/signature.tsx'
import { useSay } from '../aloud/use-say.ts'
import { wordText } from '../words/word-text.ts'
import { partIcons } from './part-icons.ts'

export interface TalkSummaryProps {
  talk: Talk
  /** The steps that were agreed, as this device shows them; null without any. */
  steps: ReactNode
}

/** What a talk came to: the owner's sentence first, then the words, the steps and the four parts. */
export function TalkSummary({ talk, steps }: TalkSummaryProps) {
  const { t } = useTranslation('talk')
  const say = useSay()
  const words = [...talk.qualities, ...talk.motives]
  const said = talkParts.filter((part) => talk[part])
  return (
    <>
      {talk.takeAway && (
        <Section title={t('one.takeAway')}>
          <Card>
            <OwnWords>{talk.takeAway}</OwnWords>
          </Card>
        </Section>
      )}
      {(steps || talk.noStep) && (
        <Section title={t('one.steps')}>{steps ?? <p>{t('one.noStep')}</p>}</Section>
      )}
      {words.length > 0 && (
        <Section title={t('one.words')}>
          <List label={t('one.words')} look="tags">
            {words.map((word) => (
              <li key={word}>
                <Chip tone="strong">{wordText(word, say)}</Chip>
              </li>
            ))}
          </List>
        </Section>
      )}
      {said.length > 0 && (
        <Section title={t('one.said')}>
          {said.map((part) => (
            <Card key={part} icon={partIcons[part]} title={t(`part.${part}`)}>
              <OwnWords>{talk[part] ?? ''}</OwnWords>
            </Card>
          ))}
        </Section>
      )}
      {talk.signer && <Signature rec={talk.rec} name={Object.values(talk.people)[0]?.name} />}
    </>
  )
}
