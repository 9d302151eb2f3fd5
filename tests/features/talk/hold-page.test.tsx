import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { talkKind } from '../../../src/domain/records/talk.ts'
import { readRecord } from '../../../src/domain/records/record-kind.ts'
import { HoldPage } from '../../../src/features/talk/hold-page.tsx'
import { TalkPage } from '../../../src/features/talk/talk-page.tsx'
import { renderScreen } from '../../support/render-screen.tsx'
import { fullDisk, storedView } from '../../support/stored.ts'
import type { DossierStore } from '../../../src/services/dossier-store.ts'
import { rec, withTalk } from './given.ts'

async function storedTalk(store: DossierStore) {
  const view = await storedView(store, rec)
  if (!view) throw new Error('no talk')
  return readRecord(talkKind, view)
}

test('a part shows its question, what the student asks, and what it is about', async () => {
  const { user } = await renderScreen(<HoldPage rec={rec} at={0} />, { services: await withTalk() })
  const first = await screen.findByRole('heading', {
    name: 'Wat was jouw taak? Wat deed je precies?',
  })
  expect(first).toBeVisible()
  expect(screen.getByText('Past zorg bij mij?')).toBeVisible()
  expect(await screen.findByText('De Linde · 11 mei')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Andere vraag' }))
  expect(screen.getByRole('heading', { name: 'Welk moment bleef je bij?' })).toBeVisible()
})

test('going on writes the part down at once, on the day of now, and leads to the next', async () => {
  const { user, store } = await renderScreen(<HoldPage rec={rec} at={0} />, {
    services: await withTalk(),
    at: `#/gesprek/${rec}/voeren/0`,
  })
  await user.type(await screen.findByRole('textbox', { name: /^Wat is er gezegd/ }), 'Het was druk')
  await user.click(screen.getByRole('button', { name: 'Verder' }))
  expect(await screen.findByText('Bewaard op dit apparaat')).toBeVisible()
  expect(window.location.hash).toBe(`#/gesprek/${rec}/voeren/1`)
  expect(await storedTalk(store)).toMatchObject({
    ...{
      state: 'held',
      date: '2027-05-12',
      lookBack: 'Het was druk',
      question: 'Past zorg bij mij?',
    },
  })
})

test('who only looks ahead and says nothing still has the talk to come', async () => {
  const { user, store } = await renderScreen(<HoldPage rec={rec} at={1} />, {
    services: await withTalk(),
    at: `#/gesprek/${rec}/voeren/1`,
  })
  await user.click(await screen.findByRole('button', { name: 'Verder' }))
  await expect.poll(() => window.location.hash).toBe(`#/gesprek/${rec}/voeren/2`)
  expect(await storedTalk(store)).toMatchObject({ state: 'planned', date: '2027-05-18' })
})

test('nothing has to be typed: a talk can be gone through with empty hands', async () => {
  const { user, store } = await renderScreen(<HoldPage rec={rec} at={4} />, {
    services: await withTalk(),
  })
  await user.click(await screen.findByRole('button', { name: 'Bewaar het gesprek' }))
  await expect.poll(() => window.location.hash).toBe(`#/gesprek/${rec}`)
  expect((await storedTalk(store)).state).toBe('held')
})

test('a step without its what is asked for; an empty one is let go', async () => {
  const { user, store } = await renderScreen(<HoldPage rec={rec} at={3} />, {
    services: await withTalk(),
    at: `#/gesprek/${rec}/voeren/3`,
  })
  await user.click(await screen.findByRole('button', { name: 'Spreek een stap af' }))
  expect(screen.getByRole('textbox', { name: 'Wat ga je doen?' })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Nog een stap' }))
  const helpers = screen.getAllByRole('textbox', { name: /^Wie helpt je/ })
  await user.type(helpers[1] ?? document.body, 'Sam')
  await user.click(screen.getByRole('button', { name: 'Verder' }))
  expect(await screen.findByText('Vul dit in.')).toBeVisible()
  await user.type(screen.getByRole('textbox', { name: 'Wat ga je doen?' }), 'Bellen')
  await user.click(screen.getByRole('button', { name: 'Verder' }))
  await expect.poll(() => window.location.hash).toBe(`#/gesprek/${rec}/voeren/4`)
  const steps = await store.readRecords({ by: 'kind', kind: 'step' })
  expect(steps.ok && steps.value.map(({ fields }) => fields['what']?.value)).toEqual(['Bellen'])
})

test('a full disk says so, stays where it is, and offers the words as a file', async () => {
  const { user, services } = await renderScreen(<HoldPage rec={rec} at={0} />, {
    services: await withTalk(),
    at: `#/gesprek/${rec}/voeren/0`,
    around: fullDisk,
  })
  await user.type(await screen.findByRole('textbox', { name: /^Wat is er gezegd/ }), 'Het was druk')
  await user.click(screen.getByRole('button', { name: 'Verder' }))
  await user.click(await screen.findByRole('button', { name: 'Bewaar als bestand' }))
  expect(window.location.hash).toBe(`#/gesprek/${rec}/voeren/0`)
  expect(services.handedOver[0]?.text).toContain('Het was druk')
})

test('everybody agrees by a press of their own; taking it back is one press too', async () => {
  const services = await withTalk({
    held: [
      'talk',
      { state: 'held', takeAway: 'Ik kan dit', 'people.p': { name: 'Fatma', role: '' } },
    ],
  })
  const { user } = await renderScreen(<TalkPage rec="held" />, { services })
  await user.click(await screen.findByRole('button', { name: 'Dit klopt, zegt Fatma' }))
  expect(await screen.findByText(/^Akkoord op 12 mei 2027/)).toBeVisible()
  expect(screen.getByText('Nog niet gezegd')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Toch niet, zegt Fatma' }))
  expect(await screen.findByRole('button', { name: 'Dit klopt, zegt Fatma' })).toBeVisible()
})

test('steps agreed on another device wait to be taken over', async () => {
  const services = await withTalk({
    theirs: ['talk', { state: 'held', 'steps.s1': { what: 'Bellen', due: '2027-05-20' } }],
  })
  const { user } = await renderScreen(<TalkPage rec="theirs" />, { services })
  expect(await screen.findByText('Deze stappen staan nog niet in jouw lijst.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Zet bij mijn stappen' }))
  expect(await screen.findByRole('checkbox', { name: 'Gedaan: Bellen' })).toBeVisible()
  expect(screen.queryByText('Deze stappen staan nog niet in jouw lijst.')).not.toBeInTheDocument()
})

test('a talk that is not here says so', async () => {
  await renderScreen(<TalkPage rec="weg" />, { services: await withTalk() })
  expect(await screen.findByText('Dit gesprek is er niet')).toBeVisible()
})
