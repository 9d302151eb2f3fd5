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
 * cannot be read counts as not chosen; a storage that refuses keeps the choice for this visit. A
 * change writes its own fields only, over what is kept by then; `tab` hears of the other tabs.
 */
export function createDeviceSettings(
  storage: Storage,
  systemLanguage: string,
  tab: Partial<Pick<Window, 'addEventListener'>> = globalThis,
): DeviceSettings {
  const listeners = new Set<() => void>()
  /** What the storage refused. */
  let unkept: Partial<DeviceChoices> = {}
  let choices = choose()

  function choose(): DeviceChoices {
    return {
      language: systemLanguage,
      theme: 'auto',
      text: 'normal',
      spacing: 'normal',
      ...Object.fromEntries(Object.entries(readStored(storage)).filter(isChoice)),
      ...unkept,
    }
  }
  function tell(refused: Partial<DeviceChoices>): void {
    unkept = refused
    choices = choose()
    for (const listener of listeners) listener()
  }
  // Where another tab could write, what it wrote holds. No key: all of the storage was cleared.
  tab.addEventListener?.('storage', ({ key: changed }) => {
    if (changed === key || changed === null) tell({})
  })
  return {
    read: () => choices,
    write(change) {
      const wanted = { ...unkept, ...change }
      try {
        storage.setItem(key, JSON.stringify({ ...readStored(storage), ...wanted }))
        tell({})
      } catch (error) {
        // The choice still holds until the app closes; the console is for whoever looks.
        // eslint-disable-next-line no-console
        console.warn('The device did not keep this choice', error)
        tell(wanted)
      }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What is kept now, also what a later version calls a choice. */
function readStored(storage: Storage): object {
  const text = storage.getItem(key)
  if (text === null) return {}
  try {
    const value: unknown = JSON.parse(text)
    return value !== null && typeof value === 'object' ? value : {}
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
