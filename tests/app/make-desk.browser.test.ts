import { afterEach, expect, test } from 'vitest'
import { openDesk } from '../../src/app/make-desk.ts'
import { must, seededRandom } from '../storage/store-world.ts'
import { packetOf } from '../support/packets.ts'

const now = Date.UTC(2027, 4, 12, 10)
const open = () => openDesk({ clock: { now: () => now }, random: seededRandom(5) })
const address = location.href

afterEach(async () => {
  history.replaceState(null, '', address)
  const desk = await open()
  await must(desk.store.destroy())
  localStorage.clear()
})

const noor = packetOf([], { dossier: 'dossier-of-noor', owner: 'Noor', made: now })

test('a desk opens with its students, until one of them changes', async () => {
  const before = await open()
  await must(before.store.receive(noor))
  before.close()

  const desk = await open()
  expect(desk.atStart()?.map(({ name }) => name)).toEqual(['Noor'])
  expect(desk.expected.read()).toBe(1)

  await must(desk.store.editStudent('dossier-of-noor', { name: 'Noor B.' }))
  expect(desk.atStart()).toBeUndefined()
  desk.close()
})

test('where the address names no place it becomes that of the list', async () => {
  history.replaceState(null, '', '#/')
  const desk = await open()
  expect(location.hash).toBe('#/mentor')
  desk.close()
})

test('an address that names a place stays', async () => {
  history.replaceState(null, '', '#/mentor/hulp')
  const desk = await open()
  expect(location.hash).toBe('#/mentor/hulp')
  desk.close()
})
