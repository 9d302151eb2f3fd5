import type { i18n } from 'i18next'
import { knownLanguage, speak } from '../i18n/languages.ts'
import type { DeviceSettings } from '../services/device-settings.ts'

/** Puts the device's choices on the page, now and whenever they change. */
export function applyDeviceSettings(device: DeviceSettings, translator: i18n): void {
  const apply = () => {
    const { language, theme, text, spacing } = device.read()
    const { dataset } = document.documentElement
    document.documentElement.lang = knownLanguage(language)
    if (theme === 'auto') delete dataset['theme']
    else dataset['theme'] = theme
    dataset['text'] = text
    dataset['spacing'] = spacing
    if (translator.language !== knownLanguage(language)) void speak(translator, language)
  }
  apply()
  device.subscribe(apply)
}
