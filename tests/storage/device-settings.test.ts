import { afterEach, expect, test, vi } from 'vitest'
import { createDeviceSettings } from '../../src/storage/device-settings.ts'
import { createMemoryStorage } from '../support/memory-storage.ts'

const key = 'loopbaandossier-device'

afterEach(() => {
  vi.restoreAllMocks()
})

/** Storage in which this text was left. */
function storageWith(text: string): Storage {
  const storage = createMemoryStorage()
  storage.setItem(key, text)
  return storage
}

test('a new device speaks its own language and has chosen nothing else', () => {
  const storage = createMemoryStorage()
  expect(createDeviceSettings(storage, 'en-GB').read()).toEqual({
    ...{ language: 'en-GB', theme: 'auto', text: 'normal', spacing: 'normal' },
  })
  expect(storage).toHaveLength(0)
})

test('a choice is there again at the next visit, beside those made before', () => {
  const storage = createMemoryStorage()
  const device = createDeviceSettings(storage, 'nl')
  device.write({ theme: 'dark' })
  device.write({ ownership: 'shared', language: 'en' })
  expect(createDeviceSettings(storage, 'nl').read()).toEqual({
    ...{ language: 'en', theme: 'dark', text: 'normal', spacing: 'normal', ownership: 'shared' },
  })
})

test('who listens hears each change, with the new choice already there', () => {
  const device = createDeviceSettings(createMemoryStorage(), 'nl')
  const heard: string[] = []
  const stop = device.subscribe(() => heard.push(device.read().text))
  device.write({ text: 'large' })
  device.write({ text: 'larger' })
  stop()
  device.write({ text: 'normal' })
  expect(heard).toEqual(['large', 'larger'])
})

test('the choices are one object until they change, as React needs', () => {
  const device = createDeviceSettings(createMemoryStorage(), 'nl')
  const before = device.read()
  expect(device.read()).toBe(before)
  device.write({ theme: 'light' })
  expect(device.read()).not.toBe(before)
})

test('what cannot be a choice counts as not chosen; the rest holds', () => {
  const stored = { theme: 'neon', text: 'large', spacing: 7, ownership: 'mine', constructor: 'x' }
  expect(createDeviceSettings(storageWith(JSON.stringify(stored)), 'nl').read()).toEqual({
    ...{ language: 'nl', theme: 'auto', text: 'large', spacing: 'normal' },
  })
})

test.each(['null', '7', '"dark"', '[]'])('%s is no choice', (text) => {
  expect(createDeviceSettings(storageWith(text), 'nl').read().theme).toBe('auto')
})

test('damage is told in the console, and the app goes on', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  expect(createDeviceSettings(storageWith('{"theme":'), 'nl').read().theme).toBe('auto')
  expect(warn).toHaveBeenCalledOnce()
})

test('a storage that refuses keeps the choice for this visit, and says so in the console', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const device = createDeviceSettings(createMemoryStorage(true), 'nl')
  const listener = vi.fn()
  device.subscribe(listener)
  device.write({ theme: 'dark' })
  expect(device.read().theme).toBe('dark')
  expect(listener).toHaveBeenCalledOnce()
  expect(warn).toHaveBeenCalledOnce()
})

test('a choice that only a later version knows stays where it is kept', () => {
  const storage = storageWith(JSON.stringify({ theme: 'dark', font: 'wide' }))
  createDeviceSettings(storage, 'nl').write({ text: 'large' })
  expect(JSON.parse(storage.getItem(key) ?? '')).toEqual({
    ...{ theme: 'dark', font: 'wide', text: 'large' },
  })
})
