import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Route } from 'wouter'
import { LookBackPage } from '../../../src/features/reflect/look-back-page.tsx'
import { renderScreen, type TestServices } from '../../support/render-screen.tsx'
import {
  answer,
  noticed,
  open,
  press,
  quality,
  rec,
  stored,
  well,
  withStage,
} from '../../support/look-back.tsx'

const sitting = `#/ervaring/${rec}/terugkijken`
const choice = () => screen.findByRole('region', { name: 'Past bij deze ervaring' })
const pageBack = () => screen.getByRole('button', { name: 'Terug' })
const pressPageBack = () => pageBack().click()
const browserBack = () => {
  window.history.back()
}

/** A sitting that was entered from the entry, as the browser remembers it. */
async function fromEntry(services?: TestServices) {
  const given = services ?? (await withStage())
  const page = (
    <>
      <Route path="/ervaring/:rec">
        <a href={sitting}>Kijk terug</a>
      </Route>
      <Route path="/ervaring/:rec/terugkijken">
        <LookBackPage rec={rec} />
      </Route>
    </>
  )
  const shown = await renderScreen(page, { services: given, at: `#/ervaring/${rec}` })
  await shown.user.click(screen.getByRole('link', { name: 'Kijk terug' }))
  await choice()
  return shown
}

test.each([
  ['the page', () => act(pressPageBack)],
  ['the browser', browserBack],
])('back on %s goes to the question before, then to the choice, and keeps all', async (...by) => {
  const [, goBack] = by
  const { user, store } = await fromEntry()
  await press(user, /^Wat kan ik/)
  await user.type(await answer(well), 'een')
  await press(user, 'Volgende vraag')
  await user.type(await answer(quality), 'twee')
  goBack()
  expect(await answer(well)).toHaveValue('een')
  goBack()
  await choice()
  expect(screen.getByRole('link', { name: 'Naar de ervaring' })).toBeVisible()
  await press(user, /^Wat kan ik/)
  await press(user, 'Volgende vraag')
  expect(await answer(quality)).toHaveValue('twee')
  await press(user, 'Genoeg zo')
  await press(user, 'Geen stap nodig')
  await screen.findByRole('heading', { name: 'Dit neem je mee' })
  const { reflections } = await stored(store)
  expect(Object.values(reflections[0]?.answers ?? {}).map(({ text }) => text)).toEqual([
    'twee',
    'een',
  ])
})

test('after "enough" back is the question one came from; "previous" is the one before', async () => {
  const { user } = await fromEntry()
  await press(user, /^Wat kan ik/)
  await user.type(await answer(well), 'een')
  await press(user, 'Genoeg zo')
  await screen.findByRole('heading', { name: 'Wat is je volgende stap?' })
  await user.click(pageBack())
  await answer(well)
  await press(user, 'Genoeg zo')
  await screen.findByRole('heading', { name: 'Wat is je volgende stap?' })
  await press(user, 'Vorige vraag')
  await answer(noticed)
  browserBack()
  await answer(well)
})

test('back at the end leaves the sitting, and leaves no draft behind', async () => {
  const { user, store } = await fromEntry()
  await press(user, /^Wat kan ik/)
  await user.type(await answer(well), 'een')
  await press(user, 'Genoeg zo')
  await press(user, 'Geen stap nodig')
  await screen.findByRole('heading', { name: 'Dit neem je mee' })
  browserBack()
  expect(await screen.findByRole('link', { name: 'Kijk terug' })).toBeVisible()
  expect(await store.readDrafts()).toEqual({ ok: true, value: [] })
})

test('leaving half way keeps the place where one was', async () => {
  const services = await withStage()
  const { user, unmount } = await fromEntry(services)
  await press(user, /^Wat kan ik/)
  await user.type(await answer(well), 'een')
  await press(user, 'Volgende vraag')
  await answer(quality)
  act(() => {
    window.location.hash = '#/lijn'
  })
  await waitFor(() => expect(screen.queryByRole('textbox')).not.toBeInTheDocument())
  unmount()
  const again = await open({ services, at: sitting })
  await answer(quality)
  await again.user.click(pageBack())
  expect(await answer(well)).toHaveValue('een')
})
