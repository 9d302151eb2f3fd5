import { useTranslation } from '../../i18n/use-translation.ts'
import type { KnownCopy } from '../../services/copies/known-copy.ts'
import { Facts } from '../../ui/show/facts.tsx'

interface KnownCopyFactsProps {
  copy: KnownCopy
}

/** What this device still knows of the best copy: when, its name, where to look, and its lock. */
export function KnownCopyFacts({ copy }: KnownCopyFactsProps) {
  const { t, i18n } = useTranslation('recovery')
  const made = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(copy.at)
  return (
    <Facts
      items={[
        { label: t('copy.when'), value: made },
        { label: t('copy.name'), value: copy.name },
        { label: t('copy.where'), value: copy.where ?? t(`copy.${copy.kind}`) },
        { label: t('copy.lock'), value: copy.isLocked ? t('copy.locked') : undefined },
      ]}
    />
  )
}
