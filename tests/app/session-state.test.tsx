import { beforeEach, expect, test } from 'vitest'
import type { DeviceChoices } from '../../src/services/device-settings.ts'
import { createDeviceSettings } from '../../src/storage/device-settings.ts'
import { createMemoryStorage } from '../support/memory-storage.ts'
import { createTestSession } from '../support/render-app.tsx'
import { fullDisk, opCount, storedOwner } from '../support/stored.ts'

let device: ReturnType<typeof createTestSession>
beforeEach(() => {
  device = createTestSession()
})

/** The services of the dossier that is open now. */
function open() {
  const state = device.session.state()
  if (state.phase !== 'open') throw new Error(`expected open, got ${state.phase}`)
  return state.services
}

const nameHere = async () => (await storedOwner(open().store))?.firstName

test('before anything was looked at, it is starting', () => {
  expect(device.session.state()).toEqual({ phase: 'starting' })
})

test('a new device begins with the welcome, and keeps nothing until somebody starts', async () => {
  await device.session.restart()
  expect(device.session.state()).toEqual({ phase: 'welcome' })
  expect(device.shelf.own()).toBeUndefined()
})

test('what is started is open, and found again', async () => {
  const { session } = device
  expect(await session.start({ firstName: 'Noor', level: 'pro' })).toEqual({
    ...{ ok: true, value: undefined },
  })
  expect(open().isExample).toBe(false)
  expect(open().session).toBe(session)
  await session.restart()
  expect(await nameHere()).toBe('Noor')
  expect(device.shelf.openCount()).toBe(1)
})

test('who shows the state is told of each change, until they stop', async () => {
  const { session } = device
  const seen: string[] = []
  const stop = session.subscribe(() => seen.push(session.state().phase))
  await session.restart()
  await session.start({})
  stop()
  await session.eraseAll()
  expect(seen).toEqual(['welcome', 'open'])
})

test('a start that does not fit leaves no dossier behind', async () => {
  device = createTestSession(fullDisk)
  await device.session.restart()
  expect(await device.session.start({ firstName: 'Noor' })).toEqual({
    ...{ ok: false, error: { type: 'DiskFull' } },
  })
  expect(device.session.state()).toEqual({ phase: 'welcome' })
  expect(device.shelf.own()).toBeUndefined()
  expect(device.shelf.openCount()).toBe(0)
})

test('a dossier that cannot be made says why', async () => {
  device.shelf.failWith({ type: 'Blocked' })
  expect(await device.session.start({})).toEqual({ ok: false, error: { type: 'Blocked' } })
})

test('the example never mixes with the own dossier', async () => {
  const { session, shelf } = device
  await session.start({ firstName: 'Noor' })
  const before = await opCount(open())
  await session.openExample()
  expect(open().isExample).toBe(true)
  expect(await nameHere()).not.toBe('Noor')
  expect(shelf.openCount()).toBe(1)
  await session.leaveExample()
  expect(open().isExample).toBe(false)
  expect(await nameHere()).toBe('Noor')
  expect(await opCount(open())).toBe(before)
})

test('a tab that shows the example shows it again after a reload, as it was', async () => {
  const { session, exampleFlag } = device
  await session.openExample()
  const { store } = open()
  const before = await store.readLog()
  await session.restart()
  expect(open().isExample).toBe(true)
  expect(open().store.dossier).toBe(store.dossier)
  expect(await open().store.readLog()).toEqual(before)
  await session.leaveExample()
  expect(exampleFlag.read()).toBe(false)
  expect(session.state()).toEqual({ phase: 'welcome' })
})

test('an example that does not open again gives way to the own dossier', async () => {
  const { session, shelf, exampleFlag } = device
  await session.start({ firstName: 'Noor' })
  await session.openExample()
  shelf.failWith({ type: 'Blocked' })
  await session.restart()
  expect(session.state()).toEqual({ phase: 'failed', error: { type: 'Blocked' } })
  shelf.failWith(undefined)
  await session.restart()
  expect(await nameHere()).toBe('Noor')
  expect(exampleFlag.read()).toBe(false)
})

test('an example whose code is gone is told of, and the own dossier still opens', async () => {
  const { session, shelf } = device
  await session.restart()
  shelf.openExample = () => Promise.reject(new TypeError('Failed to fetch'))
  expect(await session.openExample()).toMatchObject({
    ok: false,
    error: { type: 'StorageFailed' },
  })
  expect(session.state()).toEqual({ phase: 'welcome' })
})

test('erasing everything in the example leaves the own dossier alone', async () => {
  const { session } = device
  await session.start({ firstName: 'Noor' })
  await session.openExample()
  await session.eraseAll()
  expect(await nameHere()).toBe('Noor')
})

test('erasing everything empties the device', async () => {
  const { session, shelf } = device
  await session.start({ firstName: 'Noor' })
  expect(await session.eraseAll()).toEqual({ ok: true, value: undefined })
  expect(session.state()).toEqual({ phase: 'welcome', erased: true })
  expect(shelf.own()).toBeUndefined()
  expect(shelf.openCount()).toBe(0)
})

test('a dossier that is gone stays missing until the student says to start anew', async () => {
  const { session, shelf } = device
  await session.start({ firstName: 'Noor' })
  shelf.lose()
  await session.restart()
  expect(session.state()).toEqual({ phase: 'missing' })
  await session.restart()
  expect(session.state()).toEqual({ phase: 'missing' })
  await session.startAnew()
  expect(session.state()).toEqual({ phase: 'welcome' })
  await session.restart()
  expect(session.state()).toEqual({ phase: 'welcome' })
})

test('starting anew stops short when the dossier came back in another tab', async () => {
  const { session, shelf } = device
  await session.start({ firstName: 'Noor' })
  shelf.loseToSpare()
  await session.startAnew()
  expect(await nameHere()).toBe('Noor')
})

test('one that does not open is not missing, and opens when it can', async () => {
  const { session, shelf } = device
  await session.start({ firstName: 'Noor' })
  shelf.failWith({ type: 'ConnectionLost' })
  await session.restart()
  expect(session.state()).toEqual({ phase: 'failed', error: { type: 'ConnectionLost' } })
  shelf.failWith(undefined)
  await session.restart()
  expect(await nameHere()).toBe('Noor')
})

test('a device becomes a mentor’s and a student’s again, and keeps what is there of both', async () => {
  const { session, desk } = device
  await session.start({ firstName: 'Noor' })
  await session.workAs('mentor')
  expect(session.state()).toMatchObject({ phase: 'mentor', desk })
  await desk.store.writeProfile({ name: 'Meneer Bos', role: 'mentor', school: '' })
  await session.restart()
  expect(session.state().phase).toBe('mentor')
  await session.workAs('student')
  expect(await nameHere()).toBe('Noor')
  await session.workAs('mentor')
  expect(await desk.store.readProfile()).toMatchObject({ value: { name: 'Meneer Bos' } })
})

/** The app in a new tab, after a crash in which the browser forgot all that was said since `kept`. */
async function crash(kept: DeviceChoices['ownership']) {
  const localStorage = createMemoryStorage()
  if (kept !== undefined) createDeviceSettings(localStorage, 'nl-NL').write({ ownership: kept })
  const again = createTestSession(undefined, { shelf: device.shelf, localStorage })
  await again.session.restart()
  return again
}

test.each([undefined, 'own'] as const)(
  'a device that was just called shared is one after a crash that left it %s',
  async (kept) => {
    device.device.write({ ownership: 'own' })
    await device.session.start({})
    device.device.write({ ownership: 'shared' })
    const again = await crash(kept)
    expect(again.session.state().phase).toBe('waiting')
    expect(again.device.read().ownership).toBe('shared')
  },
)

test('a device that was just called somebody’s own asks once more after a crash', async () => {
  device.device.write({ ownership: 'shared' })
  await device.session.start({})
  device.device.write({ ownership: 'own' })
  const again = await crash('shared')
  expect(again.session.state().phase).toBe('waiting')
  again.session.takeUp()
  again.device.write({ ownership: 'own' })
  expect((await crash('own')).session.state().phase).toBe('open')
})

test('what was said of the device while the example was open holds for the own dossier', async () => {
  const { session, device: settings } = device
  settings.write({ ownership: 'shared' })
  await session.start({})
  await session.openExample()
  settings.write({ ownership: 'own' })
  await session.leaveExample()
  expect(settings.read().ownership).toBe('own')
  expect((await crash('own')).session.state().phase).toBe('open')
})
