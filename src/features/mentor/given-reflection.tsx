import { useTranslation } from '../../i18n/use-translation.ts'
import { competencyById } from '../../content/competencies.ts'
import { isAnswered, type Reflection } from '../../domain/records/reflection.ts'
import { LaterVoiceAnswer } from '../../screen/evidence/recording/later-recording.tsx'
import { useDates } from '../../screen/words/use-dates.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { wordText } from '../../screen/words/word-text.ts'
import { Card } from '../../ui/frame/card.tsx'
import { Chip } from '../../ui/show/chip.tsx'
import { List } from '../../ui/frame/list.tsx'
import { OwnWords } from '../../ui/show/own-words.tsx'
import { Stack } from '../../ui/frame/stack.tsx'

interface GivenReflectionProps {
  reflection: Reflection
}

/** How the student looked back: the questions as they were put, the answers, and the words chosen. */
export function GivenReflection({ reflection }: GivenReflectionProps) {
  const { t } = useTranslation('mentor')
  const { day } = useDates()
  const { competency, say } = useSchoolWords()
  const { competency: id, date, answers, qualities, motives } = reflection
  const known = id === undefined ? undefined : competencyById(id)
  const words = [...qualities, ...motives]
  return (
    <Card
      as="article"
      icon={known?.icon}
      strand={known?.strand}
      tag={date === undefined ? undefined : day(date)}
      title={id === undefined ? t('record.reflection') : competency(id)}
    >
      {Object.entries(answers)
        .filter(([, answer]) => isAnswered(answer))
        .map(([question, answer]) => (
          <Stack key={question} gap="s">
            <h4>{answer.question}</h4>
            {answer.text !== '' && <OwnWords>{answer.text}</OwnWords>}
            {answer.voice !== undefined && <LaterVoiceAnswer evidence={answer.voice} />}
          </Stack>
        ))}
      {words.length > 0 && (
        <List label={t('record.chosen')} look="tags">
          {words.map((word) => (
            <li key={word}>
              <Chip tone="strong">{wordText(word, say)}</Chip>
            </li>
          ))}
        </List>
      )}
    </Card>
  )
}
