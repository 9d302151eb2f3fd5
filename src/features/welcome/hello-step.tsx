import { useState, useSyncExternalStore } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { knownLanguage, languages } from '../../i18n/languages.ts'
import type { DeviceSettings } from '../../services/device-settings.ts'
import type { SaveError } from '../../services/save-error.ts'
import { places } from '../../services/places.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { ChipGroup } from '../../ui/ask/chip-group.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { HeroPicture } from '../../ui/pictures/hero-picture.tsx'
import { StartError } from './start-error.tsx'

interface HelloStepProps {
  device: DeviceSettings
  error: SaveError | undefined
  erased: boolean
  onStart: () => void
  onExample: () => Promise<void>
  onMentor: () => void
}

/** What this is, in one look, and the two ways in. */
export function HelloStep(props: HelloStepProps) {
  const { device, error, erased, onStart, onExample, onMentor } = props
  const { t } = useTranslation('welcome')
  const { t: common } = useTranslation()
  const { language } = useSyncExternalStore(device.subscribe, device.read)
  const [opening, setOpening] = useState(false)
  return (
    <Page title={t('hello.title')} lead={t('hello.lead')} narrow>
      {erased && (
        <Notice tone="good" alert>
          {t('hello.erased')}
        </Notice>
      )}
      <HeroPicture />
      <StartError error={error} reading />
      <ActionRow>
        <Button
          variant="secondary"
          block
          busy={opening}
          onClick={() => {
            setOpening(true)
            void onExample().finally(() => setOpening(false))
          }}
        >
          {opening ? t('hello.opening') : t('hello.example')}
        </Button>
        <Button block onClick={onStart}>
          {t('hello.start')}
        </Button>
      </ActionRow>
      <LinkButton variant="quiet" block href={places.open}>
        {t('hello.open')}
      </LinkButton>
      <p>{t('hello.promise')}</p>
      <Button variant="quiet" icon="people" block onClick={onMentor}>
        {t('hello.mentor')}
      </Button>
      <ChipGroup
        legend={t('hello.language')}
        single
        options={languages.map((value) => ({ value, label: common(`language.${value}`) }))}
        values={[knownLanguage(language)]}
        onChange={([chosen]) => chosen && device.write({ language: chosen })}
      />
    </Page>
  )
}
