import { useTranslation } from '../../i18n/use-translation.ts'
import { joinFacts } from '../../lib/join-facts.ts'
import type { Stop } from '../../domain/line.ts'
import { useDates } from '../../screen/words/use-dates.ts'
import { MetroRow } from '../../ui/metro/metro-row.tsx'
import type { MetroStrand } from '../../ui/metro/metro-station.tsx'
import { StopText } from '../../ui/metro/stop-text.tsx'
import { useSchoolName } from './use-school-name.ts'

interface BorderRowProps {
  stop: Extract<Stop, { type: 'border' | 'start' }>
  strands: readonly MetroStrand[]
}

/** Where a school begins: an interchange that every strand runs through, or the first stop. */
export function BorderRow({ stop, strands }: BorderRowProps) {
  const { t } = useTranslation('line')
  const { month } = useDates()
  const schoolName = useSchoolName()
  const { period } = stop
  const isStart = stop.type === 'start'
  const title = period === undefined ? t('start') : schoolName(period)
  const since = period?.start === undefined ? undefined : month(period.start)
  const text = joinFacts([since, period && (isStart ? t('start') : t('border'))])
  return (
    <MetroRow kind={isStart ? 'start' : 'border'} strands={strands}>
      <StopText title={title} text={text} />
    </MetroRow>
  )
}
