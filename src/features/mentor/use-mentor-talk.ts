import { useState } from 'react'
import { talkForm, type TalkForm } from '../../domain/forms/talk-form.ts'
import { talkFormOf } from '../../domain/forms/talk-form-of.ts'
import { talkParts, type Talk } from '../../domain/records/talk.ts'
import type { Json } from '../../lib/json.ts'
import { talkDraft, withTalkDraft } from '../../screen/talk/talk-draft.ts'
import { useKeptDraft } from '../../screen/drafts/use-kept-draft.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { useZodForm } from '../../screen/saving/use-zod-form.ts'
import { saveMentorTalk } from '../../services/mentor/mentor-talk.ts'

const stepWords = ['what', 'why', 'firstStep', 'due', 'helper'] as const

/** The form of a talk on the mentor's device, its draft, and the writing down of it. */
export function useMentorTalk(talk: Talk, draft: Json | undefined) {
  // What the log holds of it: as it opened, and after every writing what was written.
  const [written] = useState(() => ({ now: talkFormOf(talk, []) }))
  const [restored, setRestored] = useState(draft !== undefined)
  const [kept, setKept] = useState(false)
  const form = useZodForm(talkForm, withTalkDraft(written.now, draft))
  const [shape] = useState(() => (now: TalkForm) => talkDraft(written.now, now))
  const { drop } = useKeptDraft(`talk/${talk.rec}`, form, shape)
  const { save, saving, error } = useSave(saveMentorTalk)

  /** Writes down what was said so far; false when something has to be mended first. */
  const keep = async (): Promise<boolean> => {
    // A step that was opened and left empty was not agreed.
    const steps = form.getValues('steps')
    const agreed = steps.filter((step) => stepWords.some((word) => step[word].trim() !== ''))
    if (agreed.length < steps.length) form.setValue('steps', agreed)
    if (!(await form.trigger(undefined, { shouldFocus: true }))) return false
    const after = form.getValues()
    const saved = await save({ rec: talk.rec, before: written.now, after })
    if (!saved.ok) return false
    written.now = after
    setKept(true)
    setRestored(false)
    await drop()
    return true
  }
  const forget = async () => {
    form.reset(written.now)
    setRestored(false)
    await drop()
  }
  const typed = () => [...form.getValues(talkParts), form.getValues('takeAway')].join('\n\n')
  return { form, keep, forget, typed, kept, restored, saving, error }
}
