import { useEffect, useRef } from 'react'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import { competencyById } from '../../content/competencies.ts'
import { starrQuestions } from '../../content/questions/starr.ts'
import type { Experience } from '../../domain/records/experience.ts'
import { ReadAloud } from '../../screen/aloud/read-aloud.tsx'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { WordChips } from '../../screen/words/word-chips.tsx'
import { wordTable } from '../../screen/words/word-list.ts'
import { useFieldError } from '../../screen/saving/use-field-error.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { Card } from '../../ui/frame/card.tsx'
import { SavedNote } from '../../ui/tell/saved-note.tsx'
import { Stack } from '../../ui/frame/stack.tsx'
import { TextArea } from '../../ui/ask/text-area.tsx'
import type { LookBackForm } from './look-back-form.ts'
import { QuestionButtons } from './question-buttons.tsx'
import { findQuestion } from './subject.ts'
import { SpokenAnswer } from './spoken-answer.tsx'
import { useSaveSitting } from './use-save-sitting.ts'

interface QuestionScreenProps {
  experience: Experience
  form: UseFormReturn<LookBackForm>
  onMove: (at: number) => void
}

const longest = 4000
/** From so many characters left on, the room is told. */
const nearlyFull = 300

/** One question on the screen, with room to answer and words that may fit. */
export function QuestionScreen({ experience, form, onMove }: QuestionScreenProps) {
  const { t } = useTranslation(['reflect', 'common'])
  const { say } = useSchoolWords()
  const fieldError = useFieldError()
  const { move, kept, saving, error, typed } = useSaveSitting(experience, form, onMove)
  const [subject, answers, at, words] = useWatch({
    control: form.control,
    name: ['subject', 'answers', 'at', 'words'],
  })
  const card = useRef<HTMLDivElement>(null)
  // The next question comes in the place of the last one: readers and keys must land on it.
  useEffect(() => card.current?.focus(), [])
  const answer = answers[at]
  const question = answer && findQuestion(subject, answer.question)
  if (answer === undefined || question === undefined) return null
  const competency = competencyById(subject)
  const table = wordTable(subject)
  const letter = starrQuestions.find(({ id }) => id === question.id)
  const number = at + 1
  const last = number === answers.length
  const left = longest - answer.text.length
  return (
    <>
      <Stack>
        <div ref={card} tabIndex={-1}>
          <Card
            tone="question"
            headingLevel={2}
            strand={competency?.strand}
            icon={competency?.icon ?? 'speech'}
            tag={letter && say(letter.name)}
            title={say(question)}
          >
            {question.hint && <p>{say(question.hint)}</p>}
          </Card>
        </div>
        <ReadAloud
          text={[say(question), question.hint && say(question.hint)].filter(Boolean).join(' ')}
        />
        <TextArea
          label={say(question)}
          hideLabel
          rows={2}
          maxLength={longest}
          counter={left <= nearlyFull ? t('question.left', { count: left }) : undefined}
          error={fieldError(form.formState.errors.answers?.[at]?.text)}
          {...form.register(`answers.${at}.text`)}
        />
        <SpokenAnswer experience={experience} form={form} at={at} />
      </Stack>
      {table && (
        <WordChips
          legend={t('words')}
          table={table}
          chosen={words}
          onChange={(chosen) => form.setValue('words', chosen, { shouldDirty: true })}
          turn={at}
          strand={competency?.strand}
        />
      )}
      {kept && <SavedNote text={t('common:savedHere')} />}
      <SaveFailed error={error} typed={typed} />
      <QuestionButtons
        empty={answer.text.trim() === '' && answer.voice === undefined}
        first={at === 0}
        last={last}
        busy={saving}
        onBack={() => void move(at - 1)}
        onEnough={() => void move(answers.length)}
        onNext={() => void move(number)}
      />
    </>
  )
}
