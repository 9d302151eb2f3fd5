import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createTestSession, renderApp } from '../support/render-app.tsx'

const title = (name: string) => screen.findByRole('heading', { level: 1, name })

test('the screen of now and those after it speak the new language', async () => {
  const given = createTestSession()
  await given.session.start({})
  await renderApp(given, '#/instellingen')
  expect(await title('Instellingen')).toBeVisible()
  act(() => given.device.write({ language: 'en' }))
  expect(await title('Settings')).toBeVisible()
  expect(screen.getByRole('radio', { name: 'English' })).toBeChecked()
  act(() => void (location.hash = '#/lijn'))
  expect(await title('Your line')).toBeVisible()
  act(() => given.device.write({ language: 'nl' }))
  expect(await title('Jouw lijn')).toBeVisible()
  act(() => void (location.hash = '#/instellingen'))
  expect(await title('Instellingen')).toBeVisible()
})
