import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/act/button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { useServices } from '../services-context.tsx'
import { safetyQueries } from './safety-queries.ts'

interface RecoveryOfferProps {
  onMake: () => void
}

/** A way in for who forgets the passphrase; once it is there, every locked copy opens with it. */
export function RecoveryOffer({ onMake }: RecoveryOfferProps) {
  const { t } = useTranslation('copy')
  const { data: notes } = useQuery(safetyQueries.notes(useServices()))
  if (notes === undefined) return null
  if (notes.recovery !== undefined) return <Notice tone="info">{t('sheet.have')}</Notice>
  return (
    <Notice
      tone="info"
      title={t('sheet.offer')}
      action={
        <Button variant="secondary" icon="key" onClick={onMake}>
          {t('sheet.make')}
        </Button>
      }
    >
      {t('sheet.offerText')}
    </Notice>
  )
}
