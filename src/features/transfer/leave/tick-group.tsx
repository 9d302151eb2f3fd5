import { useTranslation } from '../../../i18n/use-translation.ts'
import { Button } from '../../../ui/act/button.tsx'
import { CheckField } from '../../../ui/ask/check-field.tsx'
import { Disclosure } from '../../../ui/act/disclosure.tsx'
import { Stack } from '../../../ui/frame/stack.tsx'
import type { TickItem } from './use-tick-words.ts'

interface TickGroupProps {
  /** What it says while it is folded away: how many of all go along. */
  summary: (have: number, all: number) => string
  items: readonly TickItem[]
  unticked: readonly string[]
  onTick: (recs: readonly string[], on: boolean) => void
}

/** A folded list of things that all go along; open it to take some out. */
export function TickGroup({ summary, items, unticked, onTick }: TickGroupProps) {
  const { t } = useTranslation('transfer')
  const out = items.filter(({ rec }) => unticked.includes(rec)).length
  const all = items.map(({ rec }) => rec)
  return (
    <Disclosure summary={summary(items.length - out, items.length)}>
      <Stack gap="s">
        {items.map(({ rec, label, help }) => (
          <CheckField
            key={rec}
            label={label}
            help={help}
            checked={!unticked.includes(rec)}
            onChange={(event) => onTick([rec], event.target.checked)}
          />
        ))}
        {items.length > 1 && (
          <Button variant="quiet" onClick={() => onTick(all, out > 0)}>
            {t(out > 0 ? 'along.all' : 'along.none')}
          </Button>
        )}
      </Stack>
    </Disclosure>
  )
}
