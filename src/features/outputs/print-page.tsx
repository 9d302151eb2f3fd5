import { useRef } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { dossierPage } from '../../outputs/dossier-page.ts'
import { pageStyle } from '../../outputs/page/page-style.ts'
import type { OutputSource } from '../../services/outputs/read-output.ts'
import { Button } from '../../ui/act/button.tsx'
import { PaperFrame, type Paper } from '../../ui/frame/paper-frame.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { OutputPage } from './output-page.tsx'
import { outputPlaces } from './output-places.ts'
import { usePhotoUrls } from './use-photo-urls.ts'

/** The dossier as it will be on paper, with its photos, and the button that prints it. */
export function PrintPage({ withPrivate }: { withPrivate: boolean }) {
  const { t } = useTranslation('outputs')
  return (
    <OutputPage
      narrow={false}
      title={t('screen.printTitle')}
      lead={t('screen.printLead')}
      back={outputPlaces.dossier}
      withPrivate={withPrivate}
    >
      {(source) => <DossierPaper source={source} />}
    </OutputPage>
  )
}

function DossierPaper({ source }: { source: OutputSource }) {
  const { t } = useTranslation('outputs')
  const frame = useRef<Paper>(null)
  const { urls, done, total } = usePhotoUrls(source.dossier)
  if (urls === undefined) return <Skeleton label={t('screen.preparing', { done, total })} />
  const page = dossierPage({
    ...source,
    purpose: 'copy',
    bare: true,
    hrefOf: ({ sha256 }) => urls.get(sha256),
  })
  return (
    <>
      <Button icon="print" onClick={() => frame.current?.print()}>
        {t('screen.print')}
      </Button>
      <PaperFrame ref={frame} title={t('screen.preview')} page={page} style={pageStyle} />
    </>
  )
}
