import { useTranslation } from '../../i18n/use-translation.ts'
import { competencyById } from '../../content/competencies.ts'
import type { Reflection } from '../../domain/records/reflection.ts'
import { LaterVoiceAnswer } from '../../screen/evidence/recording/later-recording.tsx'
import { useDates } from '../../screen/words/use-dates.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { wordText } from '../../screen/words/word-text.ts'
import { Card } from '../../ui/frame/card.tsx'
import { Chip } from '../../ui/show/chip.tsx'
import { List } from '../../ui/frame/list.tsx'
import { OwnWords } from '../../ui/show/own-words.tsx'
import { Stack } from '../../ui/frame/stack.tsx'
import { answersInOrder } from './answers-in-order.ts'

interface ReflectionCardProps {
  reflection: Reflection
}

/** Questions as they were asked, the answers, and the words chosen. */
export function ReflectionCard({ reflection }: ReflectionCardProps) {
  const { t } = useTranslation('entry')
  const { day } = useDates()
  const { competency, say } = useSchoolWords()
  const { competency: id, competencyLabel, date, noStep, qualities, motives } = reflection
  const known = id === undefined ? undefined : competencyById(id)
  const name = id === undefined ? t('reflections.starr') : competency(id)
  const words = [...qualities, ...motives]
  return (
    <Card
      as="article"
      icon={known?.icon}
      strand={known?.strand}
      tag={date === undefined ? undefined : day(date)}
      title={name}
    >
      {competencyLabel && id !== undefined && competencyLabel !== name && (
        <p>{t('reflections.labelThen', { label: competencyLabel })}</p>
      )}
      {answersInOrder(reflection).map(({ id: question, answer }) => (
        <Stack key={question} gap="s">
          <h4>{answer.question}</h4>
          {answer.text !== '' && <OwnWords>{answer.text}</OwnWords>}
          {answer.voice !== undefined && <LaterVoiceAnswer evidence={answer.voice} />}
        </Stack>
      ))}
      {words.length > 0 && (
        <List label={t('reflections.words')} look="tags">
          {words.map((word) => (
            <li key={word}>
              <Chip tone="strong">{wordText(word, say)}</Chip>
            </li>
          ))}
        </List>
      )}
      {noStep && <p>{t('reflections.noStep')}</p>}
    </Card>
  )
}
