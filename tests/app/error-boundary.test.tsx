import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { CrashScreen } from '../../src/app/crash-screen.tsx'
import { ErrorBoundary } from '../../src/app/error-boundary.tsx'
import { NotFound } from '../../src/app/not-found.tsx'
import { renderScreen } from '../support/render-screen.tsx'

interface FailingProps {
  error: Error | undefined
}

function Failing({ error }: FailingProps) {
  if (error) throw error
  return <p>Alles gaat goed</p>
}

/** A screen that fails at one place, and a link to another. */
function App({ error }: { error: Error }) {
  const [place, setPlace] = useState('/lijn')
  return (
    <>
      <button type="button" onClick={() => setPlace('/')}>
        Naar Vandaag
      </button>
      <ErrorBoundary resetKey={place} fallback={(caught) => <CrashScreen error={caught} />}>
        <Failing error={place === '/lijn' ? error : undefined} />
      </ErrorBoundary>
    </>
  )
}

/** Renders what fails on purpose; what it says in the console belongs to it. */
async function renderFailing(error: Error) {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  return { ...(await renderScreen(<App error={error} />)), said }
}

test('a screen that fails says that the dossier is still there', async () => {
  const { said } = await renderFailing(new Error('boom'))
  expect(screen.getByRole('heading', { name: 'Er ging iets mis in de app' })).toHaveFocus()
  expect(screen.getByText('Je dossier is er nog. Laad de app opnieuw.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Laad opnieuw' })).toBeVisible()
  expect(said).toHaveBeenCalledWith(expect.objectContaining({ message: 'boom' }), expect.anything())
})

test('another place shows its own screen again', async () => {
  const { user } = await renderFailing(new Error('boom'))
  await user.click(screen.getByRole('button', { name: 'Naar Vandaag' }))
  expect(screen.getByText('Alles gaat goed')).toBeVisible()
  expect(screen.queryByText('Er ging iets mis in de app')).not.toBeInTheDocument()
})

test.each([
  'Failed to fetch dynamically imported module: https://x/assets/line-page-1.js',
  'error loading dynamically imported module: https://x/assets/line-page-1.js',
  'Importing a module script failed.',
])('code of an old version that is gone is an update, not a crash: %s', async (message) => {
  await renderFailing(new TypeError(message))
  expect(screen.getByRole('heading', { name: 'Er is een nieuwe versie' })).toBeVisible()
  expect(screen.getByText(/De app is vernieuwd/)).toBeVisible()
})

test('a place that does not exist leads home', async () => {
  await renderScreen(<NotFound />)
  expect(screen.getByRole('heading', { name: 'Deze bladzijde is er niet' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Naar Vandaag' })).toHaveAttribute('href', '#/')
})
