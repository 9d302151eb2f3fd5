import { useTranslation } from '../../../i18n/use-translation.ts'
import type { RecordView } from '../../../domain/log/view.ts'
import { Chip } from '../../../ui/show/chip.tsx'
import { List } from '../../../ui/frame/list.tsx'
import { countedKinds, countKinds } from './count-kinds.ts'

interface AlongCountsProps {
  views: readonly RecordView[]
  stays: ReadonlySet<string>
}

/** How much goes along, a number for each sort. */
export function AlongCounts({ views, stays }: AlongCountsProps) {
  const { t } = useTranslation('transfer')
  const counts = countKinds(views.filter(({ rec }) => !stays.has(rec)))
  const shown = countedKinds.filter((kind) => counts[kind] > 0)
  if (shown.length === 0) return <p>{t('count.nothing')}</p>
  return (
    <List label={t('along.countTitle')} look="tags">
      {shown.map((kind) => (
        <li key={kind}>
          <Chip>{t(`count.${kind}`, { count: counts[kind] })}</Chip>
        </li>
      ))}
    </List>
  )
}
