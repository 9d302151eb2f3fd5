import { useState } from 'react'
import { talkForm, type TalkForm } from '../../domain/forms/talk-form.ts'
import { talkFormOf } from '../../domain/forms/talk-form-of.ts'
import type { Step } from '../../domain/records/step.ts'
import { isPlanned, talkParts, type Talk } from '../../domain/records/talk.ts'
import type { PlainDate } from '../../lib/dates.ts'
import type { Json } from '../../lib/json.ts'
import { useServices } from '../../screen/services-context.tsx'
import { talkDraft, withTalkDraft } from '../../screen/talk/talk-draft.ts'
import { useKeptDraft } from '../../screen/drafts/use-kept-draft.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { useZodForm } from '../../screen/saving/use-zod-form.ts'
import { saveHeldTalk } from '../../services/talks/save-talk.ts'
import { today } from '../../services/services.ts'

/** The form of a talk that is being held, its draft, and the writing down of it. */
export function useHeldTalk(talk: Talk, steps: readonly Step[], draft: Json | undefined) {
  const services = useServices()
  // What the log holds of it: as it opened, and after every writing what was written.
  const [written] = useState(() => ({ now: talkFormOf(talk, steps) }))
  const [restored, setRestored] = useState(draft !== undefined)
  const [kept, setKept] = useState(false)
  const form = useZodForm(talkForm, withTalkDraft(written.now, draft))
  const [shape] = useState(() => (now: TalkForm) => talkDraft(written.now, now))
  const { drop } = useKeptDraft(`talk/${talk.rec}`, form, shape)
  const { save, saving, error } = useSave(saveHeldTalk)

  /**
   * Writes down what was said so far; false when something in the form has to be mended first. Who
   * only looks ahead, and says nothing yet, still has the talk to come.
   */
  const keep = async ({ isEnd }: { isEnd: boolean }): Promise<boolean> => {
    if (!isEnd && isPlanned(talk) && talkDraft(written.now, form.getValues()) === undefined) {
      return true
    }
    const typed = form.getValues()
    // A step that was opened and left empty was not agreed.
    const agreed = typed.steps.filter((step) => stepWords.some((word) => step[word].trim() !== ''))
    if (agreed.length < typed.steps.length) form.setValue('steps', agreed)
    if (!(await form.trigger(undefined, { shouldFocus: true }))) return false
    if (isPlanned(talk)) form.setValue('date', dayOf(form.getValues('date'), today(services)))
    const held = { ...form.getValues() }
    const saved = await save({ rec: talk.rec, before: written.now, after: held })
    if (!saved.ok) return false
    written.now = held
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
  /** All that was typed as text, for when it cannot be stored. */
  const typed = () => {
    const { takeAway, steps: agreed } = form.getValues()
    const said = form.getValues(talkParts)
    return [...said, takeAway, ...agreed.map(({ what }) => what)].filter(Boolean).join('\n\n')
  }
  return { form, keep, forget, typed, kept, restored, saving, error }
}

const stepWords = ['what', 'why', 'firstStep', 'due', 'helper'] as const

/** A talk was held on the day it was planned for, unless that day is still to come. */
function dayOf(planned: string, now: PlainDate): string {
  return planned !== '' && planned <= now ? planned : now
}
