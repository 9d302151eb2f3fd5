import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { Experience } from '../../domain/records/experience.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { hasContent, saveLookBack } from '../../services/look-back.ts'
import { lookBackOf } from './look-back-of.ts'
import type { LookBackForm } from './look-back-form.ts'

/** Moves between the questions of a sitting; what was answered is kept before the screen changes. */
export function useSaveSitting(
  experience: Experience,
  form: UseFormReturn<LookBackForm>,
  onMove: (at: number) => void,
) {
  const words = useSchoolWords()
  const { save, saving, error } = useSave(saveLookBack)
  const now = () => lookBackOf(form.getValues(), experience, words)
  const [kept] = useState(() => form.getValues('at') > 0 && hasContent(now()))
  return {
    saving,
    error,
    /** True when something of this sitting was saved before this screen. */
    kept,
    /** Goes to question `at`; -1 is the choice, past the last one is the step. */
    move: async (at: number) => {
      const shown = form.getValues('at')
      if (!(await form.trigger(`answers.${shown}.text`))) return
      const saved = await save(now())
      if (saved.ok) onMove(at)
    },
    /** All answers as text, for when they cannot be stored. */
    typed: () =>
      Object.values(now().answers)
        .map(({ question, text }) => `${question}\n${text}`)
        .join('\n\n'),
  }
}
