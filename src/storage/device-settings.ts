import type { DeviceChoices, DeviceSettings } from '../services/device-settings.ts'

const key = 'loopbaandossier-device'

/** The values that each choice may have; the language is any text. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  theme: ['auto', 'light', 'dark'],
  text: ['normal', 'large', 'larger'],
  spacing: ['normal', 'wide'],
  readAloud: ['on', 'off'],
  ownership: ['own', 'shared'],
  role: ['student', 'mentor'],
}

/**
 * Choices of this device, in localStorage so that the first paint already has them. A value that
 * cannot be read counts as not chosen; a storage that refuses keeps the choice for this visit.
 */
export function createDeviceSettings(storage: Storage, systemLanguage: string): DeviceSettings {
  const listeners = new Set<() => void>()
  let choices: DeviceChoices = {
    language: systemLanguage,
    theme: 'auto',
    text: 'normal',
    spacing: 'normal',
    ...readStored(storage),
  }
  return {
    read: () => choices,
    write(change) {
      choices = { ...choices, ...change }
      try {
        storage.setItem(key, JSON.stringify(choices))
      } catch (error) {
        // The choice still holds until the app closes; the console is for whoever looks.
        // eslint-disable-next-line no-console
        console.warn('The device did not keep this choice', error)
      }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function readStored(storage: Storage): Partial<DeviceChoices> {
  const text = storage.getItem(key)
  if (text === null) return {}
  try {
    const value: unknown = JSON.parse(text)
    if (value === null || typeof value !== 'object') return {}
    return Object.fromEntries(Object.entries(value).filter(isChoice))
  } catch (error) {
    // eslint-disable-next-line no-console
    console.warn('The choices of this device could not be read', error)
    return {}
  }
}

function isChoice([key, value]: [string, unknown]): boolean {
  if (typeof value !== 'string') return false
  return (
    key === 'language' || (Object.hasOwn(allowed, key) && allowed[key]?.includes(value) === true)
  )
}
