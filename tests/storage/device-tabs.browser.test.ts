import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { DeviceSettings } from '../../src/services/device-settings.ts'
import { createDeviceSettings } from '../../src/storage/device-settings.ts'

const key = 'loopbaandossier-device'

beforeEach(() => localStorage.removeItem(key))
afterEach(() => {
  document.body.replaceChildren()
})

/** The settings as another tab has them: a window of its own, with the same storage. */
function otherTab(): DeviceSettings {
  const frame = document.body.appendChild(document.createElement('iframe'))
  const tab = frame.contentWindow
  if (tab === null) throw new Error('no window')
  return createDeviceSettings(tab.localStorage, 'nl', tab)
}

const kept = (): unknown => JSON.parse(localStorage.getItem(key) ?? '{}')

test('a tab that knew the device as own does not undo that it is shared now', () => {
  const first = createDeviceSettings(localStorage, 'nl')
  first.write({ ownership: 'own' })
  const second = otherTab()
  first.write({ ownership: 'shared' })
  // At once, before it can have heard of it.
  second.write({ theme: 'dark' })
  expect(kept()).toEqual({ ownership: 'shared', theme: 'dark' })
  expect(second.read()).toMatchObject({ ownership: 'shared', theme: 'dark' })
})

test('each tab hears of what the other changed, whoever of them it was', async () => {
  const [first, second] = [createDeviceSettings(localStorage, 'nl'), otherTab()]
  const heard = vi.fn<(text: string) => void>()
  first.subscribe(() => heard(first.read().text))
  second.write({ ownership: 'shared', text: 'large' })
  await expect.poll(() => heard).toHaveBeenCalledWith('large')
  expect(first.read().ownership).toBe('shared')
  first.write({ language: 'en' })
  await expect.poll(() => second.read().language).toBe('en')
  expect(second.read()).toMatchObject({ ownership: 'shared', text: 'large' })
})

test('what one tab forgot, the other forgets; other keys say nothing', async () => {
  const [first, second] = [createDeviceSettings(localStorage, 'nl'), otherTab()]
  second.write({ theme: 'dark' })
  await expect.poll(() => first.read().theme).toBe('dark')
  const heard = vi.fn()
  second.subscribe(heard)
  localStorage.setItem('something-else', '1')
  localStorage.removeItem('something-else')
  localStorage.removeItem(key)
  await expect.poll(() => second.read().theme).toBe('auto')
  expect(heard).toHaveBeenCalledOnce()
})
