import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import { starrQuestions } from '../../content/questions/starr.ts'
import type { Experience } from '../../domain/records/experience.ts'
import type { Reflection } from '../../domain/records/reflection.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { pickQuestions } from '../../services/pick-questions.ts'
import { Button } from '../../ui/act/button.tsx'
import { List } from '../../ui/frame/list.tsx'
import { StrandButton } from '../../ui/act/strand-button.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { newLookBack, type LookBackForm } from './look-back-form.ts'
import { starrId, subjectsFor, type Subject } from './subject.ts'

interface ChooseSubjectProps {
  experience: Experience
  form: UseFormReturn<LookBackForm>
  reflections: readonly Reflection[]
  onMove: (at: number) => void
}

/** One competency, chosen by its question. Never five for one day. */
export function ChooseSubject({ experience, form, reflections, onMove }: ChooseSubjectProps) {
  const { t } = useTranslation('reflect')
  const services = useServices()
  const { say, competency, phase } = useSchoolWords()
  const { fitting, others } = subjectsFor(experience.type, phase)

  const choose = (subject: string, questionSet: string, questions: readonly { id: string }[]) => {
    // The same choice again goes on where it was; another one begins a reflection of its own.
    const same = form.getValues('subject') === subject
    if (!same) {
      const { what, when, day, helper } = form.getValues()
      form.reset({
        ...newLookBack(services),
        ...{ what, when, day, helper },
        answers: questions.map(({ id }) => ({ question: id, text: '' })),
      })
      form.setValue('questionSet', questionSet, { shouldDirty: true })
      form.setValue('subject', subject, { shouldDirty: true })
    }
    onMove(0)
  }
  const card = (subject: Subject) => (
    <li key={subject.id}>
      <StrandButton
        title={say(subject.question)}
        text={say(subject.plain)}
        tag={competency(subject.id)}
        icon={subject.icon}
        strand={subject.strand}
        onPick={() =>
          choose(subject.id, subject.questionSet, pickQuestions(subject.questions, reflections))
        }
      />
    </li>
  )
  return (
    <>
      {fitting.length > 0 && (
        <Section title={t('choose.fits')}>
          <List>{fitting.map(card)}</List>
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t(fitting.length > 0 ? 'choose.others' : 'choose.all')}>
          <List>{others.map(card)}</List>
        </Section>
      )}
      <div>
        <Button variant="quiet" onClick={() => choose(starrId, starrId, starrQuestions)}>
          {t('choose.starr')}
        </Button>
      </div>
    </>
  )
}
