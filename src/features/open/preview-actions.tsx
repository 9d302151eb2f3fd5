import { useTranslation } from '../../i18n/use-translation.ts'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { places } from '../../services/places.ts'
import { sharePlaces } from '../../services/packets/share-places.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { KeepFileButton } from './keep-file-button.tsx'
import { OtherDossier } from './other-dossier.tsx'
import type { PreviewProps } from './preview-props.ts'

/** The next action for what a file is. */
export function PreviewActions(props: PreviewProps) {
  const { t } = useTranslation('open')
  const { inspection, opening, host } = props
  const { relation, forecast } = inspection
  switch (relation) {
    case 'first':
      return <Button onClick={() => opening.take(inspection)}>{t('first.take')}</Button>
    case 'newer':
      return <Button onClick={() => opening.take(inspection)}>{t('newer.take')}</Button>
    case 'older':
      if (forecast && forecast.rescued.length > 0) {
        return <Button onClick={() => opening.take(inspection)}>{t('newer.take')}</Button>
      }
      return <Leave {...props} />
    case 'same':
      return <Leave {...props} />
    case 'otherDossier':
      return <OtherDossier {...props} />
    case 'reply':
      // The file waits there too; what it would add is weighed at that place.
      return host.here ? (
        <LinkButton href={sharePlaces.reply}>{t('reply.read')}</LinkButton>
      ) : (
        <KeepFileButton file={opening.file} tools={host.opening} />
      )
    case 'packet':
      return <OpenPacket {...props} />
    case 'unknownPurpose':
      return <KeepFileButton file={opening.file} tools={host.opening} />
  }
}

function Leave({ opening }: PreviewProps) {
  const { t } = useTranslation('open')
  return (
    <LinkButton href={places.today} onClick={opening.leave}>
      {t('taken.today')}
    </LinkButton>
  )
}

/** One's own packet is in the dossier already; another one is for who guides its owner. */
function OpenPacket({ inspection, opening, host }: PreviewProps) {
  const { t } = useTranslation('open')
  if (host.here?.store.dossier === inspection.read.file.manifest.dossier) {
    return <p>{t('packet.own')}</p>
  }
  return (
    <ActionRow>
      <KeepFileButton file={opening.file} tools={host.opening} />
      <LinkButton href={mentorPlaces.open}>{t('packet.read')}</LinkButton>
    </ActionRow>
  )
}
