import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TodayPage } from '../../../src/features/today/today-page.tsx'
import { TalksPage } from '../../../src/features/talk/talks-page.tsx'
import { createTestServices, renderScreen } from '../../support/render-screen.tsx'
import { withRecords } from '../../support/stored.ts'
import { withTalk } from './given.ts'

const rows = async (name: string) => {
  const region = await screen.findByRole('region', { name })
  return within(region)
    .getAllByRole('link')
    .map((link) => link.textContent)
}

test('without anything it says why to talk, and offers to begin', async () => {
  await renderScreen(<TalksPage />, { services: createTestServices() })
  expect(await screen.findByRole('heading', { name: 'Praten helpt bij kiezen' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Bereid een gesprek voor' })).toHaveAttribute(
    'href',
    '#/gesprek/nieuw',
  )
  expect(screen.getByRole('link', { name: 'Praat nu' })).toHaveAttribute('href', '#/gesprek/nu')
})

test('talks to come stand soonest first, those that were newest first', async () => {
  const talk = (values: Record<string, string>) => ['talk', values] as const
  const services = await withRecords({
    someday: talk({ state: 'planned', type: 'threeWay' }),
    later: talk({ state: 'planned', type: 'career', date: '2027-06-01' }),
    soon: talk({ state: 'planned', type: 'progress', date: '2027-05-14' }),
    old: talk({ state: 'held', type: 'meet', date: '2025-09-01' }),
    young: talk({ state: 'held', type: 'short', date: '2027-05-01' }),
  })
  await renderScreen(<TalksPage />, { services })
  expect(await rows('Komt eraan')).toEqual([
    'Voortgangsgesprek',
    'Loopbaangesprek',
    'Driehoeksgesprek',
  ])
  expect(await rows('Eerdere gesprekken')).toEqual(['Kort gesprek', 'Kennismaking'])
  expect(screen.getByText('vrijdag 14 mei')).toBeVisible()
})

test('a prepared talk that was held on another device is no longer to come', async () => {
  const services = await withTalk({
    theirs: ['talk', { state: 'held', type: 'career', date: '2027-05-12', follows: 'talk-1' }],
  })
  await renderScreen(<TalksPage />, { services })
  expect(await rows('Eerdere gesprekken')).toEqual(['Loopbaangesprek'])
  expect(screen.queryByRole('region', { name: 'Komt eraan' })).not.toBeInTheDocument()
})

test('a prepared talk that was held on another device is no longer the next on Vandaag', async () => {
  const services = await withTalk({
    theirs: ['talk', { state: 'held', type: 'career', date: '2027-05-12', follows: 'talk-1' }],
    later: ['talk', { state: 'planned', type: 'threeWay', date: '2027-06-01' }],
  })
  await renderScreen(<TodayPage />, { services })
  const next = within(await screen.findByRole('region', { name: 'Gesprek' }))
  expect(next.getByRole('link', { name: /1 juni/ })).toBeVisible()
})

test('feedback: unread first, what was hidden folded away', async () => {
  const said = (values: Record<string, string | boolean>) => ['feedback', values] as const
  const services = await withRecords({
    read: said({ name: 'Fatma', text: 'Goed', date: '2027-05-11', read: true }),
    unread: said({ name: 'Petra', text: 'Mooi', date: '2027-05-01' }),
    hidden: said({ name: 'Sam', text: 'Nee', date: '2027-05-10', hidden: true, read: true }),
  })
  await renderScreen(<TalksPage />, { services })
  const list = await screen.findByRole('region', { name: 'Wat anderen zeggen' })
  expect(within(list).getByText('Nieuw')).toBeVisible()
  expect((await rows('Wat anderen zeggen')).slice(0, 2)).toEqual(['Petra', 'Fatma'])
  expect(within(list).getByText('Verborgen (1)')).toBeVisible()
  expect(within(list).getByText('Sam')).not.toBeVisible()
})

test('Vandaag shows the next talk and unread feedback, and is silent without', async () => {
  const services = await withTalk({
    unread: ['feedback', { name: 'Petra', role: 'workplaceSupervisor', date: '2027-05-01' }],
    missed: ['talk', { state: 'planned', type: 'short', date: '2027-04-01' }],
  })
  const { unmount } = await renderScreen(<TodayPage />, { services })
  expect(await screen.findByRole('link', { name: 'dinsdag 18 mei, 14:10' })).toHaveAttribute(
    'href',
    '#/gesprek/talk-1',
  )
  expect(screen.getByText('Loopbaangesprek met Meneer Smit')).toBeVisible()
  expect(screen.getByText('Je koos 1 ervaring.')).toBeVisible()
  expect(screen.getByRole('link', { name: '1 nieuwe reactie' })).toHaveAttribute(
    'href',
    '#/gesprek/reactie/unread',
  )
  // What somebody said comes before everything else that waits.
  const said = screen.getByRole('link', { name: '1 nieuwe reactie' })
  const goOn = await screen.findByRole('region', { name: 'Ga verder' })
  expect(said.compareDocumentPosition(goOn)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  unmount()
  await renderScreen(<TodayPage />, { services: createTestServices() })
  expect(await screen.findByRole('heading', { name: 'Zo groeit je lijn' })).toBeVisible()
  expect(screen.queryByRole('region', { name: 'Gesprek' })).not.toBeInTheDocument()
})
