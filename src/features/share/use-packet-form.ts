import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Json } from '../../lib/json.ts'
import type { RecordId } from '../../domain/log/op.ts'
import type { Talk } from '../../domain/records/talk.ts'
import { useKeptDraft } from '../../screen/drafts/use-kept-draft.ts'
import { useServices } from '../../screen/services-context.tsx'
import { today } from '../../services/services.ts'
import {
  freshPacketForm,
  restoredPacketForm,
  type ForWhom,
  type PacketForm,
} from './packet-form.ts'
import type { Shareables } from './queries.ts'
import { useTicks } from './use-ticks.ts'

/** The draft of a packet; of one for a talk beside that of the others. */
export function packetDraftKey(talk: RecordId | undefined): string {
  return `packet/${talk ?? 'nieuw'}`
}

interface PacketFormStart {
  readonly all: Shareables
  readonly talk: Talk | undefined
  readonly draftKey: string
  readonly draft: Json | undefined
}

/** What is ticked and typed for a packet, kept while it is not given. */
export function usePacketForm({ all, talk, draftKey, draft }: PacketFormStart) {
  const { t } = useTranslation('share')
  const services = useServices()
  const [fresh] = useState(() => freshPacketForm(all, talk, today(services), t('who.forTalk')))
  const [restored, setRestored] = useState(draft !== undefined)
  const form = useForm<PacketForm>({ defaultValues: restoredPacketForm(fresh, draft, all) })
  const { drop } = useKeptDraft(draftKey, form)
  const ticks = useTicks(form)
  const [name, role, purpose, question, keepUntil, privateToo] = useWatch({
    control: form.control,
    name: ['name', 'role', 'purpose', 'question', 'keepUntil', 'privateToo'],
  })
  const forWhom: ForWhom = { name, role, purpose, question, keepUntil }
  return {
    ticks,
    privateToo,
    forWhom,
    setForWhom: (change: Partial<ForWhom>) => {
      for (const [field, value] of Object.entries(change) as [keyof ForWhom, string][]) {
        form.setValue(field, value, { shouldDirty: true })
      }
    },
    restored,
    /** Begins anew, with nothing of before. */
    forget: async () => {
      form.reset(fresh)
      setRestored(false)
      await drop()
    },
    drop,
  }
}
