import { useSyncExternalStore } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { DeviceSettings } from '../../services/device-settings.ts'
import { ChoiceCards } from '../../ui/ask/choice-cards.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { StepButtons } from './step-buttons.tsx'

interface DeviceStepProps {
  device: DeviceSettings
  onBack: () => void
  onNext: () => void
}

/** Own or shared: it decides how safe the dossier is here, so it is the first question. */
export function DeviceStep({ device, onBack, onNext }: DeviceStepProps) {
  const { t } = useTranslation('welcome')
  const { ownership } = useSyncExternalStore(device.subscribe, device.read)
  return (
    <Page title={t('device.title')} lead={t('device.lead')} narrow>
      <ChoiceCards
        legend={t('device.title')}
        hideLegend
        name="ownership"
        columns={1}
        options={[
          { value: 'own', label: t('device.own'), help: t('device.ownHelp'), icon: 'phone' },
          {
            value: 'shared',
            label: t('device.shared'),
            help: t('device.sharedHelp'),
            icon: 'laptop',
          },
        ]}
        value={ownership ?? ''}
        onChange={(value) => device.write({ ownership: value === 'shared' ? 'shared' : 'own' })}
      />
      {ownership === 'shared' && <Notice tone="warn">{t('device.warning')}</Notice>}
      <StepButtons onBack={onBack} onNext={onNext} answered={ownership !== undefined} />
    </Page>
  )
}
