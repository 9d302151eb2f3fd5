import { useTranslation } from '../../i18n/use-translation.ts'
import type { PlacedCopy } from '../../screen/copy/copy-road.tsx'
import { places } from '../../services/places.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'

interface CopyPlacedProps {
  placed: PlacedCopy
}

/** Where the copy is now, and what makes it safer still. */
export function CopyPlaced({ placed: { made, place, isNoted, again } }: CopyPlacedProps) {
  const { t } = useTranslation('copy')
  return (
    <Page title={t('placed.title')} narrow>
      <Notice tone="good">{t(`placed.${place.kind}.copy`, { name: place.name })}</Notice>
      {!isNoted && <Notice tone="warn">{t('placed.unnoted')}</Notice>}
      <p>{t(made.isLocked ? 'placed.tipLocked' : 'placed.tip')}</p>
      <ActionRow>
        <Button variant="secondary" onClick={again}>
          {t('placed.second.copy')}
        </Button>
        <LinkButton href={places.dossier}>{t('placed.done')}</LinkButton>
      </ActionRow>
    </Page>
  )
}
