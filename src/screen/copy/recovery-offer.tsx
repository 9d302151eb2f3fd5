import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { CopyPurpose } from '../../services/copies/make-copy.ts'
import { Button } from '../../ui/act/button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { useServices } from '../services-context.tsx'
import { safetyQueries } from './safety-queries.ts'

interface RecoveryOfferProps {
  purpose: CopyPurpose
  onMake: () => void
}

/** A way in for who forgets the passphrase; once it is there, every locked copy opens with it. */
export function RecoveryOffer({ purpose, onMake }: RecoveryOfferProps) {
  const { t } = useTranslation('copy')
  const { data: notes } = useQuery(safetyQueries.notes(useServices()))
  if (notes === undefined) return null
  if (notes.recovery !== undefined) return <Notice tone="info">{t(`sheet.have.${purpose}`)}</Notice>
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
