import { describe, expect, onTestFinished, test } from 'vitest'
import type { StoreEvent } from '../../../src/services/dossier-store.ts'
import { openDexieDesk } from '../../../src/storage/mentor/dexie-desk.ts'
import type { MentorSource } from '../../../src/storage/mentor/mentor-connection.ts'
import { createMentorStore } from '../../../src/storage/mentor/mentor-store.ts'
import { backOffMs } from '../../../src/storage/retry.ts'
import { packetOf, someRecords } from '../../support/packets.ts'
import { freshName } from '../dexie-support.ts'
import { createFaults, failingOpens, settled, silentOpens } from '../faults.ts'
import { must, seededRandom, tickingClock, write } from '../store-world.ts'

const quick = [1, 1, 1]
const lost = ['UnknownError', 'InvalidStateError', 'AbortError']
const names = [...lost, 'QuotaExceededError']
const expected = (name: string) => (name === 'QuotaExceededError' ? 'DiskFull' : 'ConnectionLost')
const daan = 'dossier-of-daan'
const noor = 'dossier-of-noor'

/** A desk of which nothing is taken down by itself. */
function openDesk(change: Partial<MentorSource> = {}) {
  const source = { name: freshName(), indexedDB, backOffMs: quick, ...change }
  const { tables, notes } = openDexieDesk(source)
  const clock = tickingClock(Date.UTC(2027, 4, 12))
  const store = createMentorStore({ tables, clock, random: seededRandom(5) })
  const events: StoreEvent[] = []
  store.subscribe((event) => events.push(event))
  return { store, notes, events, name: source.name }
}

type Desk = ReturnType<typeof openDesk>

/** A desk with one student, something of everything, and a switch for faults. */
async function openFaulty(change: Partial<MentorSource> = {}) {
  const faults = createFaults()
  const desk = openDesk({ configure: faults.configure, ...change })
  const { store, notes } = desk
  onTestFinished(async () => {
    faults.disarm()
    await must(store.destroy())
  })
  await must(store.receive(packetOf(someRecords)))
  await must(write(store.student(daan), 'f1', 'feedback', { about: 'e1', text: 'Rustig.' }))
  await must(store.student(daan).writeDraft({ key: 'feedback/e2', value: 'klad', at: 1 }))
  await must(notes.write(daan, 'notitie'))
  await must(store.writeProfile({ name: 'De Vries', role: 'mentor', school: '' }))
  desk.events.length = 0
  return { ...desk, faults }
}

/** Everything that is kept, of both students. */
async function contents({ store, notes }: Pick<Desk, 'store' | 'notes'>): Promise<string> {
  const kept = [await must(store.readStudents()), await must(store.readProfile())]
  const each = [daan, noor].map(async (dossier) => [
    await must(store.readPackets(dossier)),
    await must(store.readOutgoing(dossier)),
    [...(await must(store.student(dossier).readLog())).ops.values()],
    await must(store.student(dossier).readDrafts()),
    await must(notes.read(dossier)),
  ])
  return JSON.stringify([kept, await Promise.all(each)])
}

/** What a mentor does, and the tables that it goes through. */
const deeds: Record<string, [act: (desk: Desk) => Promise<{ ok: boolean }>, tables: string[]]> = {
  'a packet is taken in': [
    ({ store }) => store.receive(packetOf(someRecords, { dossier: noor, owner: 'Noor' })),
    ['settings', 'students', 'packets', 'received', 'own'],
  ],
  'feedback is kept': [
    ({ store }) => write(store.student(daan), 'f1', 'feedback', { text: 'Heel rustig.' }),
    ['settings', 'students', 'packets', 'received', 'own'],
  ],
  'an answer is marked as sent': [
    async ({ store }) => {
      const { ops = [], hlc = { t: 0, c: 0 } } = (await must(store.readOutgoing(daan))) ?? {}
      return store.markSent(daan, { at: 5, ops, signatures: [], hlc })
    },
    ['settings', 'own'],
  ],
  'a student is erased': [
    ({ store }) => store.erase([daan]),
    ['settings', 'students', 'packets', 'received', 'own', 'drafts', 'notes'],
  ],
  'typing is kept': [
    ({ store }) => store.student(daan).writeDraft({ key: 'feedback/e1', value: 'x', at: 2 }),
    ['settings', 'drafts'],
  ],
  'a note is kept': [({ notes }) => notes.write(daan, 'anders'), ['settings', 'notes']],
  'the profile is kept': [
    ({ store }) => store.writeProfile({ name: 'Jansen', role: 'decaan', school: '' }),
    ['settings'],
  ],
}

describe.each(Object.keys(deeds))('while %s, a fault', (deed) => {
  const [act, tables] = deeds[deed] ?? [() => Promise.reject(new Error(deed)), []]

  test.each(tables.flatMap((table) => names.map((name) => [table, name] as const)))(
    'on %s, %s: typed, told of, nothing half, and the next try works',
    async (table, name) => {
      const desk = await openFaulty()
      const { faults, events } = desk
      const before = await contents(desk)
      // Some deeds read before they write; that read is not what is looked at.
      const attempt = (times: number) => {
        faults.arm(table, name, times)
        return act(desk).catch((cause: unknown) => ({ ok: false, error: String(cause) }))
      }
      const failed = await attempt(Infinity)
      expect(failed.ok).toBe(false)
      expect(JSON.stringify(failed)).toContain(expected(name))
      expect(events).toContainEqual({ type: 'failed', error: { type: expected(name) } })
      faults.disarm()
      expect(await contents(desk)).toBe(before)

      const once = await attempt(1)
      expect(once.ok).toBe(name !== 'QuotaExceededError')
      if (!once.ok) {
        expect(await contents(desk)).toBe(before)
        expect((await act(desk)).ok).toBe(true)
      }
      expect(await contents(desk)).not.toBe(before)
      expect(events).toContainEqual({ type: 'recovered' })
    },
  )
})

test('a read that fails is typed, and tried again on a new connection', async () => {
  const { store, faults, events } = await openFaulty()
  faults.arm('students', 'UnknownError', 2)
  expect((await must(store.readStudents())).length).toBe(1)
  expect(events).toEqual([])
  faults.arm('students', 'UnknownError', Infinity)
  expect(await store.readStudents()).toEqual({ ok: false, error: { type: 'ConnectionLost' } })
  faults.disarm()
  expect((await must(store.readStudents())).length).toBe(1)
  expect(events.at(-1)).toEqual({ type: 'recovered' })
})

test('erasing by date that fails half way goes on the next time, and is told whole', async () => {
  const { store, faults } = await openFaulty()
  await must(store.receive(packetOf(someRecords, { dossier: noor, owner: 'Noor' })))
  faults.arm('notes', 'QuotaExceededError', 1)
  expect((await store.eraseExpired('2028-01-01')).ok).toBe(false)
  faults.disarm()
  expect((await must(store.readStudents())).length).toBe(2)
  expect(await must(store.eraseExpired('2028-01-01'))).toHaveLength(2)
  expect(await must(store.readExpired())).toMatchObject({ students: 2, packets: 2 })
})

test('words that were kept although the browser said otherwise are not kept twice', async () => {
  let isLying = false
  const { store } = await openFaulty({
    configure: (db) => {
      const real = db.transaction.bind(db) as (...args: unknown[]) => PromiseLike<unknown>
      const lying = async (...args: unknown[]) => {
        const value = await real(...args)
        if (!isLying) return value
        isLying = false
        throw new DOMException('injected', 'AbortError')
      }
      Object.assign(db, { transaction: lying })
    },
  })
  isLying = true
  await must(write(store.student(daan), 'f2', 'feedback', { about: 'e2', text: 'Goed gevraagd.' }))
  expect(isLying).toBe(false)
  const { ops = [] } = (await must(store.readOutgoing(daan))) ?? {}
  expect(ops.filter(({ rec, field }) => rec === 'f2' && field === 'text')).toHaveLength(1)
  isLying = true
  await must(
    store.receive(packetOf(someRecords, { share: 'share-2', made: Date.UTC(2027, 4, 12) })),
  )
  expect(await must(store.readPackets(daan))).toHaveLength(2)
})

describe('opening', () => {
  test.each(names)('%s: once is overcome where that can be, for ever is typed', async (name) => {
    const never = openDesk({ indexedDB: failingOpens(name, Infinity) })
    expect(await never.store.readStudents()).toEqual({
      ok: false,
      error: { type: expected(name) },
    })
    const once = openDesk({ indexedDB: failingOpens(name, 1) })
    expect((await once.store.readStudents()).ok).toBe(name !== 'QuotaExceededError')
    expect((await once.store.readStudents()).ok).toBe(true)
    await must(once.store.destroy())
  })

  test('one that never ends is Blocked after the bound', async () => {
    const { store } = openDesk({ indexedDB: silentOpens(), openWithinMs: 50, backOffMs: [] })
    expect(await store.readStudents()).toEqual({ ok: false, error: { type: 'Blocked' } })
  })

  test('a desk of a newer version is left alone', async () => {
    const { store, name } = openDesk()
    await must(store.receive(packetOf(someRecords)))
    store.close()
    const newer = await raise(name)
    newer.close()
    const now = openDesk({ name })
    const refused = { ok: false, error: { type: 'NewerVersion' } }
    expect(await now.store.readStudents()).toEqual(refused)
    expect(await now.store.receive(packetOf([], { share: 'share-2' }))).toEqual(refused)
    await must(now.store.destroy())
  })
})

test('a newer version in another tab takes over: the last typing is kept, then nothing', async () => {
  const { store, name, events } = openDesk()
  await must(store.receive(packetOf(someRecords)))
  const student = store.student(daan)
  store.subscribe((event) => {
    if (event.type === 'closing') void student.writeDraft({ key: 'last', value: 'woord', at: 3 })
  })
  const newer = await raise(name)
  expect(events).toContainEqual({ type: 'superseded' })
  expect(await store.readStudents()).toEqual({ ok: false, error: { type: 'Superseded' } })
  const drafts = newer.transaction('drafts').objectStore('drafts')
  expect(await settled(drafts.getAll())).toMatchObject([{ key: 'last', value: 'woord' }])
  newer.close()
  await must(store.destroy())
})

test('a desk that is erased from elsewhere is not made anew by a late write', async () => {
  const { store, notes, name } = openDesk()
  await must(store.receive(packetOf(someRecords)))
  await settled(indexedDB.deleteDatabase(name))
  expect(await notes.write(daan, 'te laat')).toEqual({
    ok: false,
    error: { type: 'ConnectionLost' },
  })
  const left = await indexedDB.databases()
  expect(left.map((one) => one.name)).not.toContain(name)
})

test('a failed save is told of within a second', () => {
  expect(backOffMs.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(1000)
})

/** Opens the database as a later build would. */
async function raise(name: string): Promise<IDBDatabase> {
  return settled(indexedDB.open(name, 30))
}
