import { useTranslation } from '../../i18n/use-translation.ts'
import { dateLocale } from '../../lib/dates.ts'
import type { KnownCopy } from '../../services/copies/known-copy.ts'
import { Facts } from '../../ui/show/facts.tsx'

interface KnownCopyFactsProps {
  copy: KnownCopy
}

/** What this device still knows of the best copy: when, its name, where to look, and its lock. */
export function KnownCopyFacts({ copy }: KnownCopyFactsProps) {
  const { t, i18n } = useTranslation('recovery')
  const date = new Intl.DateTimeFormat(dateLocale(i18n.language), { dateStyle: 'long' })
  return (
    <Facts
      items={[
        { label: t('copy.when'), value: date.format(copy.at) },
        { label: t('copy.name'), value: copy.name },
        { label: t('copy.where'), value: copy.where ?? t(`copy.${copy.kind}`) },
        { label: t('copy.lock'), value: copy.isLocked ? t('copy.locked') : undefined },
      ]}
    />
  )
}
