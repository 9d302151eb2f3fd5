import { useState } from 'react'
import { useTranslation } from '../../../i18n/use-translation.ts'
import { privateItems } from '../../../domain/transfer/leaving.ts'
import { ActionRow } from '../../../ui/frame/action-row.tsx'
import { Button } from '../../../ui/act/button.tsx'
import { EmptyState } from '../../../ui/tell/empty-state.tsx'
import { AloneItem } from './alone-item.tsx'
import type { LeaveStepProps } from './leave-step-props.ts'
import { LeaveStepPage } from './leave-step-page.tsx'

/** Private things, one by one: what the next school would see, and whether it may. */
export function AloneStep({ views, draft, onChange, onMove }: LeaveStepProps) {
  const { t } = useTranslation('transfer')
  const { t: common } = useTranslation()
  const items = privateItems(views)
  const [at, setAt] = useState(() => {
    const first = items.findIndex(({ rec }) => !draft.decided.includes(rec))
    return Math.max(0, first)
  })
  const item = items[at]
  const frame = { at: 'alone', title: t('alone.title'), lead: t('alone.lead'), onMove } as const
  if (item === undefined) {
    return (
      <LeaveStepPage {...frame} next={common('next')}>
        <EmptyState picture="nothing" title={t('alone.none')} text={t('alone.noneText')} />
      </LeaveStepPage>
    )
  }
  const { rec } = item
  const others = { decided: without(draft.decided, rec), shown: without(draft.shown, rec) }
  const decide = (goes: boolean) =>
    onChange({
      decided: [...others.decided, rec],
      shown: goes ? [...others.shown, rec] : others.shown,
    })
  return (
    <LeaveStepPage {...frame}>
      {items.length > 1 && <p role="status">{t('alone.at', { at: at + 1, all: items.length })}</p>}
      <AloneItem key={rec} view={item} views={views} draft={draft} onDecide={decide} />
      <ActionRow>
        <Button variant="secondary" onClick={() => (at > 0 ? setAt(at - 1) : onMove('along'))}>
          {at > 0 ? t('alone.previous') : common('back')}
        </Button>
        <Button onClick={() => (at + 1 < items.length ? setAt(at + 1) : onMove())}>
          {draft.decided.includes(rec) ? common('next') : common('skip')}
        </Button>
      </ActionRow>
    </LeaveStepPage>
  )
}

function without(recs: readonly string[], rec: string): string[] {
  return recs.filter((one) => one !== rec)
}
