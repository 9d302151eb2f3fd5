import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useServices } from '../../screen/services-context.tsx'
import { places } from '../../services/places.ts'
import type { PdfJob } from '../../services/outputs/pdf-maker.ts'
import { photoSources, type OutputSource } from '../../services/outputs/read-output.ts'
import { FieldGroup } from '../../ui/ask/field-group.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { SwitchField } from '../../ui/ask/switch-field.tsx'
import { OutputPage } from './output-page.tsx'
import { outputPlaces } from './output-places.ts'
import { PdfPart } from './pdf-part.tsx'
import { dossierTitle, madeLine } from './titles.ts'

/** The whole dossier as a book: what goes along, then a PDF or paper. */
export function DossierOutPage() {
  const { t } = useTranslation('outputs')
  const services = useServices()
  const [withPrivate, setWithPrivate] = useState(false)
  const [withPhotos, setWithPhotos] = useState(true)
  const jobOf = async ({ dossier, language, text, today }: OutputSource): Promise<PdfJob> => ({
    type: 'dossier',
    dossier,
    language,
    at: services.clock.now(),
    title: dossierTitle(dossier, text),
    lines: [madeLine(dossier, text, today)],
    photos: withPhotos ? await photoSources(services, dossier) : [],
  })
  return (
    <OutputPage
      title={t('screen.dossier')}
      lead={t('screen.dossierText')}
      back={places.outputs}
      withPrivate={withPrivate}
    >
      {(source) => (
        <>
          <FieldGroup>
            <SwitchField
              label={t('screen.photos')}
              help={t('screen.photosHelp')}
              checked={withPhotos}
              onChange={setWithPhotos}
            />
            <SwitchField
              label={t('screen.private')}
              help={t('screen.privateHelp')}
              checked={withPrivate}
              onChange={setWithPrivate}
            />
          </FieldGroup>
          <PdfPart
            key={`${withPrivate} ${withPhotos}`}
            name={`${dossierTitle(source.dossier, source.text)} ${source.today}.pdf`}
            job={() => jobOf(source)}
            beside={
              <LinkButton
                variant="secondary"
                icon="print"
                href={withPrivate ? outputPlaces.printAll : outputPlaces.print}
              >
                {t('screen.look')}
              </LinkButton>
            }
          />
        </>
      )}
    </OutputPage>
  )
}
