import { expect, test } from 'vitest'
import {
  noteCopyOutside,
  quietReminders,
  readSafety,
} from '../../../src/services/copies/copy-notes.ts'
import { logExperience } from '../../../src/services/log-experience.ts'
import { eraseRecords } from '../../../src/services/remove-record.ts'
import type { CopyNote, SafetyStatus } from '../../../src/services/copies/safety-status.ts'
import { saveStart } from '../../../src/services/school.ts'
import { createTestServices, testNow, type TestServices } from '../../support/render-screen.tsx'

const hourMs = 60 * 60 * 1000
const dayMs = 24 * hourMs

async function log(services: TestServices, rec: string): Promise<void> {
  await logExperience(services, { rec, values: { title: rec } })
}

async function status(services: TestServices): Promise<SafetyStatus> {
  const read = await readSafety(services)
  if (!read.ok) throw new Error(read.error.type)
  return read.value
}

/** Notes a copy of all that is here now. */
async function copy(services: TestServices, change: Partial<CopyNote> = {}): Promise<void> {
  const here = await services.store.readLog()
  if (!here.ok) throw new Error(here.error.type)
  const at = services.clock.now()
  const note = { at, kind: 'downloaded', name: 'Dossier.loopbaandossier', ...change } as const
  const noted = await noteCopyOutside(services, note, here.value)
  expect(noted.ok).toBe(true)
}

function later(services: TestServices, ms: number): void {
  services.clock.moveTo(services.clock.now() + ms)
}

test('a dossier in which only the first run was answered has nothing to lose', async () => {
  const services = createTestServices()
  await saveStart(services, { firstName: 'Sam', school: 'De Hoek', level: 'vmbo-kb' })
  expect(await status(services)).toMatchObject({ level: 'none', copy: undefined, isDue: false })
})

test('without a copy it is orange for a day, and red after that', async () => {
  const services = createTestServices()
  await log(services, 'stage')
  expect((await status(services)).level).toBe('orange')
  later(services, dayMs - 1)
  expect((await status(services)).level).toBe('orange')
  later(services, 1)
  expect((await status(services)).level).toBe('red')
})

test('all in a copy is green, however old, and says where and when', async () => {
  const services = createTestServices()
  await log(services, 'stage')
  await copy(services)
  later(services, 100 * dayMs)
  const { level, copy: best, uncopied } = await status(services)
  expect(level).toBe('green')
  expect(best).toMatchObject({ name: 'Dossier.loopbaandossier', at: testNow })
  expect(uncopied).toEqual({ records: 0, since: undefined })
})

test('what is new is green for a day, then orange, then red after a week', async () => {
  const services = createTestServices()
  await log(services, 'stage')
  await copy(services)
  later(services, 30 * dayMs)
  await log(services, 'open dag')
  expect(await status(services)).toMatchObject({ level: 'green', uncopied: { records: 1 } })
  later(services, dayMs)
  expect((await status(services)).level).toBe('orange')
  later(services, 6 * dayMs)
  expect((await status(services)).level).toBe('red')
  await copy(services)
  expect((await status(services)).level).toBe('green')
})

test('an erasure that no copy has counts too', async () => {
  const services = createTestServices()
  await log(services, 'stage')
  await copy(services)
  await eraseRecords(services, ['stage'])
  later(services, 2 * dayMs)
  expect((await status(services)).level).toBe('orange')
})

test('an older copy never takes the place of one that holds more', async () => {
  const services = createTestServices()
  await log(services, 'stage')
  const old = await services.store.readLog()
  await log(services, 'open dag')
  await copy(services, { name: 'nieuw' })
  if (!old.ok) throw new Error(old.error.type)
  const note = { at: testNow + 1, kind: 'opened', name: 'oud' } as const
  await noteCopyOutside(services, note, old.value)
  expect((await status(services)).copy?.name).toBe('nieuw')
})

test('ten new things, or a week, ask for a copy; "later" is silent for three days', async () => {
  const services = createTestServices()
  for (let n = 0; n < 9; n++) await log(services, `dag ${n}`)
  expect((await status(services)).isDue).toBe(false)
  await log(services, 'dag 10')
  expect((await status(services)).isDue).toBe(true)
  await quietReminders(services)
  expect((await status(services)).isDue).toBe(false)
  later(services, 3 * dayMs)
  expect((await status(services)).isDue).toBe(true)
  await copy(services)
  await log(services, 'nog een dag')
  later(services, 6 * dayMs)
  expect((await status(services)).isDue).toBe(false)
  later(services, dayMs)
  expect((await status(services)).isDue).toBe(true)
})

test('a year after the last opening a trial is offered, until one is opened', async () => {
  const services = createTestServices()
  await log(services, 'stage')
  await copy(services)
  later(services, 364 * dayMs)
  expect((await status(services)).isTrialDue).toBe(false)
  later(services, dayMs)
  await copy(services)
  expect((await status(services)).isTrialDue).toBe(true)
  await copy(services, { kind: 'opened' })
  expect((await status(services)).isTrialDue).toBe(false)
})

test('a clock that is set back makes no alarm', async () => {
  const services = createTestServices()
  await log(services, 'stage')
  await copy(services)
  services.clock.moveTo(testNow - 10 * dayMs)
  expect((await status(services)).level).toBe('green')
})
