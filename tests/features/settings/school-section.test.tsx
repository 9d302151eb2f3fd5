import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SettingsPage } from '../../../src/features/settings/settings-page.tsx'
import { saveRecord } from '../../../src/services/save-record.ts'
import { renderScreen, type RenderOptions } from '../../support/render-screen.tsx'
import { fullDisk, opCount, storedPeriods, withRecords } from '../../support/stored.ts'

// Today is Wednesday 12 May 2027.
const anchor = {
  ...{ school: 'Het Anker', level: 'vmbo-kb', programme: 'Zorg en welzijn' },
  ...{ year: 3, start: '2025-08-01' },
}
const atAnchor = () => withRecords({ anchor: ['period', anchor] })
const open = (options: RenderOptions) => renderScreen(<SettingsPage />, options)
const button = (name: string) => screen.findByRole('button', { name })
const field = (name: string) => screen.findByLabelText(name)

test('the school of now shows with the year it has become', async () => {
  await open({ services: await atAnchor() })
  expect(await screen.findByRole('heading', { name: 'Het Anker' })).toBeVisible()
  expect(
    screen.getByText('vmbo kader · Zorg en welzijn · leerjaar 4 · sinds 1 augustus 2025'),
  ).toBeVisible()
})

test('without a school one can be filled in, also without a first day', async () => {
  const { user, store } = await open({})
  expect(await screen.findByText('Je hebt nog geen school ingevuld.')).toBeVisible()
  await user.click(await button('Vul je school in'))
  expect(await field('Eerste dag op deze school')).toHaveValue('')
  await user.selectOptions(await field('Soort onderwijs'), 'mbo niveau 2')
  await user.click(await button('Bewaar'))
  expect(await screen.findByRole('heading', { name: 'mbo niveau 2' })).toBeVisible()
  const [period, ...more] = await storedPeriods(store)
  expect(more).toEqual([])
  expect(period).toMatchObject({ level: 'mbo-2' })
  expect(period).not.toHaveProperty('start')
  expect(period).not.toHaveProperty('school')
})

test('changing the school writes in the same period, and only what changed', async () => {
  const services = await atAnchor()
  const { user, store } = await open({ services })
  const before = await opCount(services)
  await user.click(await button('Wijzig je school'))
  const name = await field('Naam van je school')
  expect(name).toHaveValue('Het Anker')
  expect(await field('Soort onderwijs')).toHaveDisplayValue('vmbo kader')
  await user.clear(name)
  await user.type(name, 'De Haven')
  await user.click(await button('Bewaar'))
  expect(await screen.findByRole('heading', { name: 'De Haven' })).toBeVisible()
  expect(await storedPeriods(store)).toEqual([
    expect.objectContaining({ ...anchor, rec: 'anchor', school: 'De Haven' }),
  ])
  expect(await opCount(services)).toBe(before + 1)
})

test('what another tab wrote of the school stays: beside this, or as it is', async () => {
  const services = await atAnchor()
  const { user, store } = await open({ services })
  await user.click(await button('Wijzig je school'))
  await user.type(await field('Naam van je school'), ' Oost')
  const there = { school: 'Het Anker West', level: 'vmbo-bb' }
  await saveRecord(services, { rec: 'anchor', kind: 'period', values: there })
  await user.click(await button('Bewaar'))
  const choice = within(await screen.findByRole('region', { name: 'Naam van je school' }))
  expect(choice.getByText('Het Anker Oost')).toBeVisible()
  expect(choice.getByText('Het Anker West')).toBeVisible()
  expect(await storedPeriods(store)).toMatchObject([{ level: 'vmbo-bb', undecided: ['school'] }])
})

test('going to another school has a road of its own: leaving the one, arriving at the other', async () => {
  await open({ services: await atAnchor() })
  expect(await screen.findByRole('link', { name: 'Ik ga naar een andere school' })).toHaveAttribute(
    'href',
    '#/overstap',
  )
})

test('a school that starts on the very day of another takes its place', async () => {
  const start = '2027-05-12'
  const services = await withRecords({
    anchor: ['period', { ...anchor, start }],
    noord: ['period', { school: 'ROC Noord', start }],
  })
  await open({ services })
  expect(await screen.findByRole('heading', { name: 'ROC Noord' })).toBeVisible()
})

test('a level of a later version stays when something else is changed', async () => {
  const later = { school: 'Het Anker', level: 'havo', start: '2026-08-01' }
  const { user, store } = await open({ services: await withRecords({ a: ['period', later] }) })
  await user.click(await button('Wijzig je school'))
  await user.type(await field('Profiel of opleiding'), 'Muziek')
  await user.click(await button('Bewaar'))
  await waitFor(async () =>
    expect(await storedPeriods(store)).toMatchObject([{ level: 'havo', programme: 'Muziek' }]),
  )
})

test('who stops writes nothing', async () => {
  const services = await atAnchor()
  const { user } = await open({ services })
  const before = await opCount(services)
  await user.click(await button('Wijzig je school'))
  await user.type(await field('Naam van je school'), 'ROC Noord')
  await user.click(await button('Annuleer'))
  expect(await screen.findByRole('heading', { name: 'Het Anker' })).toBeVisible()
  expect(await opCount(services)).toBe(before)
})

test('a year that no school has gives its sentence', async () => {
  const { user, services } = await open({})
  await user.click(await button('Vul je school in'))
  await user.type(await field('Leerjaar toen je begon'), '0')
  await user.click(await button('Bewaar'))
  expect(await screen.findByText('Dit getal is te klein. Het laagste is 1.')).toBeVisible()
  expect(await opCount(services)).toBe(0)
})

test('a full device says so, and the form stays', async () => {
  const { user, services } = await open({ services: await atAnchor(), around: fullDisk })
  await user.click(await button('Wijzig je school'))
  await user.type(await field('Naam van je school'), ' 2')
  await user.click(await button('Bewaar'))
  expect(await screen.findByText('Je apparaat is vol')).toBeVisible()
  expect(await field('Naam van je school')).toHaveValue('Het Anker 2')
  await user.click(await button('Bewaar als bestand'))
  expect(services.handedOver[0]?.text).toContain('Het Anker 2')
})
