import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SettingsPage } from '../../../src/features/settings/settings-page.tsx'
import { open, press, well, withStage } from '../../support/look-back.tsx'
import { createTestServices, renderScreen } from '../../support/render-screen.tsx'

test('a question is read aloud, stops when asked and when one goes on', async () => {
  const services = await withStage()
  services.voice.speaks('nl')
  const { user, unmount } = await open({ services })
  await press(user, /^Wat kan ik/)
  await press(user, 'Lees voor')
  await waitFor(() => expect(services.voice.reading()).toContain(well))
  await press(user, 'Stop met voorlezen')
  await waitFor(() => expect(services.voice.reading()).toBeUndefined())
  await press(user, 'Lees voor')
  await waitFor(() => expect(services.voice.reading()).toContain(well))
  act(() => services.voice.finish())
  await press(user, 'Lees voor')
  await waitFor(() => expect(services.voice.reading()).toContain(well))
  unmount()
  await waitFor(() => expect(services.voice.reading()).toBeUndefined())
})

test('the setting has a sentence to try, and off takes the buttons away', async () => {
  const services = createTestServices()
  services.voice.speaks('nl')
  const { user } = await renderScreen(<SettingsPage />, { services })
  await press(user, 'Lees voor')
  await waitFor(() => expect(services.voice.reading()).toBe('Zo klinkt het als ik je voorlees.'))
  await user.click(screen.getByRole('switch', { name: 'Voorlezen' }))
  expect(services.device.read().readAloud).toBe('off')
  expect(screen.queryByRole('button', { name: /voor(lezen)?$/ })).not.toBeInTheDocument()
})

test('a device without a voice of its own says so, and shows no button', async () => {
  const services = createTestServices()
  await renderScreen(<SettingsPage />, { services })
  expect(await screen.findByText(/Dit apparaat heeft geen eigen stem/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Lees voor' })).not.toBeInTheDocument()
})
