import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { joinFacts } from '../../lib/join-facts.ts'
import type { RecordId } from '../../domain/log/op.ts'
import type { RecordView } from '../../domain/log/view.ts'
import { CheckField } from '../../ui/ask/check-field.tsx'
import { ConfirmDialog } from '../../ui/act/confirm-dialog.tsx'
import { useItemWords } from './use-item-words.ts'
import type { Ticks } from './use-ticks.ts'

interface TickItemProps {
  view: RecordView
  ticks: Ticks
  isPrivate: boolean
  card?: boolean
  /** What belongs to it: without it they do not go along. */
  parts?: readonly RecordId[]
}

/** One record to tick; a private one asks once more, each of them. */
export function TickItem({ view, ticks, isPrivate, card, parts = [] }: TickItemProps) {
  const { t } = useTranslation('share')
  const { t: common } = useTranslation()
  const [isAsking, setAsking] = useState(false)
  const { title, when } = useItemWords()(view)
  const { rec } = view
  const help = joinFacts([isPrivate && t('choose.private'), when])
  return (
    <>
      <CheckField
        card={card}
        label={title}
        help={help || undefined}
        checked={ticks.records.has(rec)}
        onChange={({ currentTarget: { checked } }) => {
          if (checked && isPrivate) setAsking(true)
          else if (checked) ticks.set([rec], true)
          else ticks.set([rec, ...parts], false)
        }}
      />
      <ConfirmDialog
        open={isAsking}
        title={t('choose.privateTitle', { title })}
        text={t('choose.privateText')}
        confirmLabel={t('choose.privateYes')}
        cancelLabel={t('choose.privateNo')}
        closeLabel={common('close')}
        onConfirm={() => {
          setAsking(false)
          ticks.addPrivate(rec)
        }}
        onCancel={() => setAsking(false)}
      />
    </>
  )
}
