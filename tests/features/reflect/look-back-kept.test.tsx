import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LookBackPage } from '../../../src/features/reflect/look-back-page.tsx'
import { renderScreen } from '../../support/render-screen.tsx'
import {
  answer,
  open,
  press,
  quality,
  rec,
  stored,
  well,
  withStage,
} from '../../support/look-back.tsx'

test('a closed tab costs nothing: the sitting goes on where it was', async () => {
  const services = await withStage()
  const before = await open({ services })
  await press(before.user, /^Wat kan ik/)
  await before.user.type(await answer(well), 'een')
  await press(before.user, 'Volgende vraag')
  await before.user.type(await answer(quality), 'half antwoo')
  before.unmount()
  const { user, store } = await open({ services })
  expect(await answer(quality)).toHaveValue('half antwoo')
  expect(screen.getByText('Je was hier al bezig. Ga verder waar je was.')).toBeVisible()
  await user.type(await answer(quality), 'rd')
  await press(user, 'Genoeg zo')
  await screen.findByRole('heading', { name: 'Wat is je volgende stap?' })
  const { reflections } = await stored(store)
  expect(reflections).toHaveLength(1)
  expect(Object.values(reflections[0]?.answers ?? {}).map(({ text }) => text)).toEqual([
    'half antwoord',
    'een',
  ])
})

test('a kept sitting can be left for a new one', async () => {
  const services = await withStage()
  const before = await open({ services })
  await press(before.user, /^Wat kan ik/)
  await before.user.type(await answer(well), 'een')
  before.unmount()
  const { user, store } = await open({ services })
  await press(user, 'Begin opnieuw')
  await press(user, /^Wat kan ik/)
  expect(await answer(well)).toHaveValue('')
  expect((await stored(store)).reflections).toEqual([])
})

test('a full disk keeps the question and the text on the screen', async () => {
  const { user, services } = await open({
    around: (store) => ({
      ...store,
      commit: () => Promise.resolve({ ok: false, error: { type: 'DiskFull' } }),
    }),
  })
  await press(user, /^Wat kan ik/)
  await user.type(await answer(well), 'Koffie zetten')
  await press(user, 'Genoeg zo')
  expect(await screen.findByText('Je apparaat is vol')).toBeVisible()
  expect(await answer(well)).toHaveValue('Koffie zetten')
  await press(user, 'Bewaar als bestand')
  expect(services.handedOver[0]?.text).toContain(`${well}\nKoffie zetten`)
})

test('an experience in the bin or unknown has nothing to look back on', async () => {
  await renderScreen(<LookBackPage rec="nowhere" />)
  await waitFor(() => expect(screen.getByText('Deze ervaring is er niet')).toBeVisible())
})

test('a choice alone is no draft; what is taken back again is none either', async () => {
  const services = await withStage()
  const { user, store, unmount } = await open({ services })
  await press(user, /^Wat kan ik/)
  await press(user, 'Sla deze over')
  await user.type(await answer(quality), 'Geduld')
  await waitFor(async () => expect(await store.readDrafts()).toMatchObject({ value: [{}] }))
  await user.clear(await answer(quality))
  await waitFor(async () => expect(await store.readDrafts()).toEqual({ ok: true, value: [] }))
  unmount()
  await open({ services })
  await screen.findByRole('region', { name: 'Past bij deze ervaring' })
  expect(screen.queryByText(/^Je was hier al bezig/)).not.toBeInTheDocument()
  expect(await store.readDrafts()).toEqual({ ok: true, value: [] })
})

test.each([
  ['a word', 'checkbox', 'behulpzaam'],
  ['an answer', 'textbox', well],
])('%s is a draft', async (_what, role, name) => {
  const { user, store } = await open()
  await press(user, /^Wat kan ik/)
  const told = await screen.findByRole(role, { name })
  await (role === 'textbox' ? user.type(told, 'a') : user.click(told))
  await waitFor(async () => {
    expect(await store.readDrafts()).toMatchObject({ value: [{ key: `look-back/${rec}` }] })
  })
})
