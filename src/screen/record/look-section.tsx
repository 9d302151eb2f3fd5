import { useSyncExternalStore } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { knownLanguage, languages } from '../../i18n/languages.ts'
import { useServices } from '../services-context.tsx'
import type { DeviceChoices } from '../../services/device-settings.ts'
import { ChipGroup } from '../../ui/ask/chip-group.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { SwitchField } from '../../ui/ask/switch-field.tsx'
import { ReadAloudField } from '../aloud/read-aloud-field.tsx'

/** Language, colour, letters and spacing; kept on this device, not in the dossier. */
export function LookSection() {
  const { t } = useTranslation('settings')
  const { t: common } = useTranslation()
  const { device } = useServices()
  const choices = useSyncExternalStore(device.subscribe, device.read)
  return (
    <Section title={t('look.title')}>
      <ChipGroup
        legend={t('look.language')}
        single
        options={languages.map((value) => ({ value, label: common(`language.${value}`) }))}
        values={[knownLanguage(choices.language)]}
        onChange={([language]) => language && device.write({ language })}
      />
      <ChipGroup<DeviceChoices['theme']>
        legend={t('look.theme')}
        single
        options={[
          { value: 'auto', label: t('look.themeAuto') },
          { value: 'light', label: t('look.themeLight'), icon: 'sun' },
          { value: 'dark', label: t('look.themeDark'), icon: 'moon' },
        ]}
        values={[choices.theme]}
        onChange={([theme]) => theme && device.write({ theme })}
      />
      <ChipGroup<DeviceChoices['text']>
        legend={t('look.text')}
        single
        options={[
          { value: 'normal', label: t('look.textNormal') },
          { value: 'large', label: t('look.textLarge') },
          { value: 'larger', label: t('look.textLarger') },
        ]}
        values={[choices.text]}
        onChange={([text]) => text && device.write({ text })}
      />
      <SwitchField
        label={t('look.spacing')}
        checked={choices.spacing === 'wide'}
        onChange={(wide) => device.write({ spacing: wide ? 'wide' : 'normal' })}
      />
      <ReadAloudField />
    </Section>
  )
}
