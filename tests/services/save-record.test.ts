import { expect, test } from 'vitest'
import { err } from '../../src/lib/result.ts'
import { eraseRecords } from '../../src/services/remove-record.ts'
import { chooseVersion, saveRecord } from '../../src/services/save-record.ts'
import { elsewhere, fullDisk, opCount, storedView, withRecords } from '../support/stored.ts'

const save = { rec: 'stage', kind: 'experience' }

/** A title that two devices wrote at once. */
async function withTwoTitles() {
  const services = await withRecords({ stage: ['experience', { title: 'Stage' }] })
  await elsewhere(services, 'stage', { title: 'Van laptop' }, { title: 'Van telefoon' })
  const title = await titleOf(services.store)
  return { services, heads: title.heads }
}

async function titleOf(store: Parameters<typeof storedView>[0]) {
  const title = (await storedView(store, 'stage'))?.fields['title']
  if (title === undefined) throw new Error('no title')
  return title
}

test('only what changed is written', async () => {
  const services = await withRecords({ stage: ['experience', { title: 'Stage', goal: 'Leren' }] })
  const before = await opCount(services)
  const values = { title: 'Stage', goal: 'Helpen', place: null }
  expect(await saveRecord(services, { ...save, values })).toEqual({ ok: true, value: 'stage' })
  expect(await opCount(services)).toBe(before + 1)
})

test('what was written since the form opened stays beside it', async () => {
  const services = await withRecords({ stage: ['experience', { title: 'Stage' }] })
  const seen = { title: (await titleOf(services.store)).heads }
  await saveRecord(services, { ...save, values: { title: 'Ander tabblad' } })
  await saveRecord(services, { ...save, values: { title: 'Dit tabblad' }, seen })
  const { value, others } = await titleOf(services.store)
  expect([value, ...others.map((other) => other.value)].sort()).toEqual([
    'Ander tabblad',
    'Dit tabblad',
  ])
})

test('a full device keeps nothing and says so', async () => {
  const services = await withRecords({ stage: ['experience', { title: 'Stage' }] })
  const full = { ...services, store: fullDisk(services.store) }
  expect(await saveRecord(full, { ...save, values: { title: 'Nieuw' } })).toEqual(
    err({ type: 'DiskFull' }),
  )
  expect((await titleOf(services.store)).value).toBe('Stage')
})

test.each(['Van laptop', 'Van telefoon'])(
  'choosing "%s" settles it for all copies',
  async (chosen) => {
    const { services, heads } = await withTwoTitles()
    expect(heads).toHaveLength(2)
    const history = await services.store.readHistory('stage')
    const op = history.ok && history.value.find(({ value }) => value === chosen)
    if (!op) throw new Error('no such version')
    expect(await chooseVersion(services, 'stage', 'title', op.id)).toEqual({
      ...{ ok: true, value: 'stage' },
    })
    const title = await titleOf(services.store)
    expect(title.value).toBe(chosen)
    expect(title.others).toEqual([])
    const after = await services.store.readHistory('stage')
    const values = after.ok && after.value.map(({ value }) => value)
    expect(values).toEqual(expect.arrayContaining(['Stage', 'Van laptop', 'Van telefoon']))
  },
)

test('a version that is gone cannot be chosen', async () => {
  const { services, heads } = await withTwoTitles()
  const [head = ''] = heads
  const gone = err({ type: 'Erased' })
  expect(await chooseVersion(services, 'stage', 'title', 'no-such-op')).toEqual(gone)
  await eraseRecords(services, ['stage'])
  expect(await chooseVersion(services, 'stage', 'title', head)).toEqual(gone)
})

test('a history that cannot be read settles nothing', async () => {
  const { services, heads } = await withTwoTitles()
  const [head = ''] = heads
  const readHistory = () => Promise.resolve(err({ type: 'ConnectionLost' as const }))
  const failing = { ...services, store: { ...services.store, readHistory } }
  expect(await chooseVersion(failing, 'stage', 'title', head)).toEqual(
    err({ type: 'ConnectionLost' }),
  )
  expect((await titleOf(services.store)).heads).toHaveLength(2)
})
