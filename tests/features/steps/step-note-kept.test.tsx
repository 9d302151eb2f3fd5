import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StepPage } from '../../../src/features/steps/step-page.tsx'
import { TodayPage } from '../../../src/features/today/today-page.tsx'
import { renderScreen } from '../../support/render-screen.tsx'
import { storedView, withRecords } from '../../support/stored.ts'

const open = ['step', { what: 'Bel Sam', state: 'open', due: '2027-05-14' }] as const
const page = <StepPage rec="step-1" />
const button = (name: string) => screen.findByRole('button', { name })
const noteField = () => screen.findByLabelText(/Hoe ging het|Waarom/)

test.each([
  ['Gedaan', 'Bewaar'],
  ['Verschuif', 'Verschuif de stap'],
  ['Laat los', 'Laat los'],
])(
  '"%s": a note survives a closed tab, and is gone from the drafts when saved',
  async (...words) => {
    const [decide, save] = words
    const services = await withRecords({ 'step-1': open })
    const first = await renderScreen(page, { services })
    await first.user.click(await button(decide))
    await first.user.type(await noteField(), 'Sam is ziek')
    first.unmount()

    const today = await renderScreen(<TodayPage />, { services })
    const again = await screen.findByRole('link', { name: 'Ga door met typen' })
    expect(again).toHaveAttribute('href', '#/stappen/step-1')
    today.unmount()

    const { user, store } = await renderScreen(page, { services })
    expect(await noteField()).toHaveValue('Sam is ziek')
    const day = screen.queryByLabelText('Welke dag past beter?')
    if (day) await user.type(day, '2027-06-01')
    const here = screen.queryByRole('dialog') ?? document.body
    await user.click(within(here).getByRole('button', { name: save }))
    await waitFor(async () =>
      expect((await storedView(store, 'step-1'))?.fields['note']?.value).toBe('Sam is ziek'),
    )
    await waitFor(async () => expect(await store.readDrafts()).toEqual({ ok: true, value: [] }))
  },
)

test('who closes the question lets go of the note', async () => {
  const services = await withRecords({ 'step-1': open })
  const { user, store } = await renderScreen(page, { services })
  await user.click(await button('Laat los'))
  await user.type(await noteField(), 'Sam is ziek')
  await user.click(await button('Sluit'))
  await waitFor(async () => expect(await store.readDrafts()).toEqual({ ok: true, value: [] }))
  await user.click(await button('Laat los'))
  expect(await noteField()).toHaveValue('')
})
