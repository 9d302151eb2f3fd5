import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Evidence } from '../../domain/records/evidence.ts'
import { mediaRule } from '../../media/media-types.ts'
import { downloadName } from '../../screen/evidence/keeping/download-name.ts'
import { EvidencePicture } from '../../screen/evidence/showing/evidence-picture.tsx'
import { EvidenceSound } from '../../screen/evidence/showing/evidence-sound.tsx'
import { EvidenceViewer } from '../../screen/evidence/showing/evidence-viewer.tsx'
import { FileTrouble } from '../../screen/evidence/keeping/file-trouble.tsx'
import { isVisual } from '../../screen/evidence/showing/is-visual.ts'
import { useFileUrl } from '../../screen/evidence/showing/use-file-url.ts'
import { useServices } from '../../screen/services-context.tsx'
import { webAddress } from '../../services/evidence/keep-link.ts'
import { places } from '../../services/places.ts'
import { Button } from '../../ui/act/button.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { Stack } from '../../ui/frame/stack.tsx'
import { canEditPhoto } from './can-edit-photo.ts'

interface EvidenceShownProps {
  evidence: Evidence
  name: string
}

/** The piece itself, in the one way that is safe for what it is, and a copy of it to take along. */
export function EvidenceShown({ evidence, name }: EvidenceShownProps) {
  return evidence.type === 'link' ? (
    <ShownLink evidence={evidence} />
  ) : (
    <ShownFile evidence={evidence} name={name} />
  )
}

/** Only http and https lead anywhere, whatever another program wrote. */
function ShownLink({ evidence }: Pick<EvidenceShownProps, 'evidence'>) {
  const { t } = useTranslation('evidence')
  const address = webAddress(evidence.url ?? '')
  if (address === undefined) return null
  return (
    <div>
      <LinkButton href={address} icon="external" target="_blank" rel="noopener noreferrer">
        {t('one.openLink')}
      </LinkButton>
    </div>
  )
}

function ShownFile({ evidence, name }: EvidenceShownProps) {
  const { t } = useTranslation('evidence')
  const services = useServices()
  const shown = useFileUrl(evidence)
  const [large, setLarge] = useState(false)
  if (shown.state === 'loading') return <Skeleton label={t('one.loading')} rows={1} />
  if (shown.state !== 'here') return <FileTrouble shown={shown} />
  const { show } = mediaRule(evidence.media ?? '')
  return (
    <Stack>
      {show === 'download' && <p>{t('one.cannotShow')}</p>}
      {show === 'audio' && <EvidenceSound evidence={evidence} shown={shown} name={name} />}
      {isVisual(evidence) && <EvidencePicture evidence={evidence} shown={shown} name={name} />}
      <Stack row>
        {show === 'image' && (
          <Button variant="secondary" icon="eye" onClick={() => setLarge(true)}>
            {t('one.open')}
          </Button>
        )}
        {canEditPhoto(evidence) && (
          <LinkButton variant="secondary" icon="edit" href={places.editPhoto(evidence.rec)}>
            {t('editor.open')}
          </LinkButton>
        )}
        {show === 'window' && (
          <LinkButton href={shown.url} icon="external" target="_blank" rel="noopener">
            {t('one.openPdf')}
          </LinkButton>
        )}
        <Button
          variant="secondary"
          icon="download"
          onClick={() => services.saveBlob(downloadName(evidence, name), shown.bytes)}
        >
          {t('one.copy')}
        </Button>
      </Stack>
      {large && (
        <EvidenceViewer
          here
          items={[evidence]}
          start={evidence.rec}
          onClose={() => setLarge(false)}
        />
      )}
    </Stack>
  )
}
