import type { UseFormReturn } from 'react-hook-form'
import type { Experience } from '../../domain/records/experience.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useSave } from '../../screen/saving/use-save.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { endLookBack, hasContent, type LookBackEnd } from '../../services/look-back.ts'
import { today } from '../../services/services.ts'
import type { Closing } from './closing-screen.tsx'
import { dueOf } from './due-of.ts'
import type { LookBackForm } from './look-back-form.ts'
import { lookBackOf } from './look-back-of.ts'

/** Ends a sitting with its step, or with the answer that none is needed. */
export function useEndSitting(
  experience: Experience,
  form: UseFormReturn<LookBackForm>,
  onEnded: (closing: Closing) => Promise<void>,
) {
  const words = useSchoolWords()
  const services = useServices()
  const { save, saving, error } = useSave(endLookBack)
  return {
    saving,
    error,
    end: async (choice: 'step' | 'none') => {
      if (
        choice === 'step' &&
        !(await form.trigger(['what', 'day', 'helper'], { shouldFocus: true }))
      )
        return
      const values = form.getValues()
      const { step, what, when, day, helper } = values
      const lookBack = lookBackOf(values, experience, words)
      const end: LookBackEnd =
        choice === 'none'
          ? { noStep: true }
          : { noStep: false, step, what, due: dueOf(when, day, today(services)), helper }
      const saved = await save({ lookBack, end })
      if (saved.ok) await onEnded({ lookBack, end, saved: hasContent(lookBack) || !end.noStep })
    },
    /** The step as text, for when it cannot be stored. */
    typed: () => form.getValues(['what', 'day', 'helper']).filter(Boolean).join('\n'),
  }
}
