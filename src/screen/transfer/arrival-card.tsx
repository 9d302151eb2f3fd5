import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import {
  declineOffer,
  readArrivalOffer,
  type ArrivalOffer,
} from '../../services/moving/arrival-offer.ts'
import { transferPlaces } from '../../services/moving/transfer-places.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { Card } from '../../ui/frame/card.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { useServices } from '../services-context.tsx'

const hrefs: Record<ArrivalOffer['type'], string> = {
  arrive: transferPlaces.arrive,
  look: transferPlaces.welcome,
  letter: transferPlaces.letter,
}

/** What a new school gives reason to; nothing at all most of the time. */
export function ArrivalCard() {
  const { t } = useTranslation('arrival')
  const services = useServices()
  const client = useQueryClient()
  const queryKey = ['records', services.store.dossier, 'arrivalOffer']
  const { data: offer } = useQuery({
    queryKey,
    // An offer that cannot be read is no offer; the screen itself tells of a failing store.
    queryFn: async () => {
      const read = await readArrivalOffer(services)
      return (read.ok && read.value) || null
    },
  })
  if (!offer) return null
  const { type } = offer
  const decline = async () => {
    await declineOffer(services, offer)
    await client.invalidateQueries({ queryKey })
  }
  return (
    <Card as="section" headingLevel={2} title={t(`${type}.title`)}>
      <p>{t(`${type}.text`)}</p>
      <ActionRow>
        <Button variant="quiet" onClick={() => void decline()}>
          {t('decline')}
        </Button>
        <LinkButton href={hrefs[type]}>{t(`${type}.go`)}</LinkButton>
      </ActionRow>
    </Card>
  )
}
