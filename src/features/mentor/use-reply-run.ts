import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useServices } from '../../screen/services-context.tsx'
import type { CopyPlace } from '../../services/copies/copy-sink.ts'
import type { StoreError } from '../../services/dossier-store.ts'
import {
  makeMentorReply,
  type ReplyChoice,
  type ReplyToSend,
} from '../../services/mentor/mentor-reply.ts'
import type { MentorStudent } from '../../services/mentor/mentor-student.ts'
import type { MakeReplyError } from '../../services/packets/reply.ts'
import { useDesk } from './desk-context.tsx'

/** How far an answer is. */
export type ReplyRun =
  | { readonly at: 'idle' }
  | { readonly at: 'making' }
  | { readonly at: 'made'; readonly made: ReplyToSend }
  /** `unmarked`: it left, and this device could not write down that it did. */
  | {
      readonly at: 'sent'
      readonly made: ReplyToSend
      readonly place: CopyPlace
      readonly unmarked?: StoreError
    }
  | { readonly at: 'failed'; readonly error: MakeReplyError }

/** Makes the answer to a student, and marks it as sent once it has left. */
export function useReplyRun(student: MentorStudent) {
  const { t } = useTranslation('mentor')
  const services = useServices()
  const desk = useDesk()
  const [run, setRun] = useState<ReplyRun>({ at: 'idle' })
  const stopper = useRef<AbortController>(undefined)
  const held = useRef<ReplyToSend>(undefined)

  function letGo(): void {
    stopper.current?.abort()
    void held.current?.discard()
    stopper.current = held.current = undefined
  }
  useEffect(() => letGo, [])

  async function start(choice: Pick<ReplyChoice, 'seal' | 'sign'>): Promise<void> {
    letGo()
    const stop = new AbortController()
    stopper.current = stop
    setRun({ at: 'making' })
    const { signal } = stop
    const asked = { ...choice, student, word: t('reply.fileWord') }
    const made = await makeMentorReply(services, desk, asked, { signal }).catch(
      (cause: unknown) => {
        // Such as a part of an older version that is gone.
        return { ok: false, error: { type: 'StorageFailed', detail: String(cause) } } as const
      },
    )
    if (signal.aborted) {
      if (made.ok) await made.value.discard()
      return
    }
    if (made.ok) held.current = made.value
    setRun(made.ok ? { at: 'made', made: made.value } : { at: 'failed', error: made.error })
  }

  async function sent(place: CopyPlace): Promise<void> {
    const made = held.current
    if (made === undefined) return
    const { outgoing, signatures, hlc } = made
    const marked = await desk.store.markSent(student.dossier, {
      ...{ at: services.clock.now(), ops: outgoing.ops, signatures, hlc },
    })
    // Another app may still be reading the file.
    held.current = undefined
    setRun({ at: 'sent', made, place, ...(!marked.ok && { unmarked: marked.error }) })
  }

  const cancel = () => {
    letGo()
    setRun({ at: 'idle' })
  }
  return { run, start, sent, cancel }
}
