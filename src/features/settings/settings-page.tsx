import { useTranslation } from '../../i18n/use-translation.ts'
import { useServices } from '../../screen/services-context.tsx'
import { places } from '../../services/places.ts'
import { Page } from '../../ui/frame/page.tsx'
import { CheckSection } from './check-section.tsx'
import { DeviceSection } from './device-section.tsx'
import { EraseSection } from './erase-section.tsx'
import { ExampleSection } from './example-section.tsx'
import { LookSection } from '../../screen/record/look-section.tsx'
import { NameForm } from './name-form.tsx'
import { SchoolSection } from './school-section.tsx'
import { SpaceSection } from './space-section.tsx'
import { WordsSection } from './words-section.tsx'

/** Everything that may be set: who and where, words, look, this device, and erasing. */
export function SettingsPage() {
  const { t } = useTranslation('settings')
  const { t: common } = useTranslation()
  const { isExample } = useServices()
  return (
    <Page title={t('title')} back={{ href: places.dossier, label: common('nav.dossier') }} narrow>
      <LookSection />
      <NameForm />
      <SchoolSection />
      <WordsSection />
      {!isExample && <DeviceSection />}
      <SpaceSection />
      <CheckSection />
      {!isExample && (
        <>
          <ExampleSection />
          <EraseSection />
        </>
      )}
    </Page>
  )
}
