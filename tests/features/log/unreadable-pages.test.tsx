import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EditExperiencePage } from '../../../src/features/log/edit-experience-page.tsx'
import { ExperiencePage } from '../../../src/features/log/experience-page.tsx'
import { renderScreen } from '../../support/render-screen.tsx'
import { withStage } from './given.ts'

test.each([
  ['an entry', <ExperiencePage rec="stage-1" />, 'Ervaring'],
  ['its form', <EditExperiencePage rec="stage-1" />, 'Wijzig je ervaring'],
])('%s that cannot be read is still a page with a heading, and tries again', async (...given) => {
  const [, page, title] = given
  let isLost = true
  const { user } = await renderScreen(page, {
    services: await withStage(),
    around: (store) => ({
      ...store,
      readRecord: (rec) =>
        isLost
          ? Promise.resolve({ ok: false, error: { type: 'ConnectionLost' } })
          : store.readRecord(rec),
    }),
  })
  expect(await screen.findByText('De opslag doet het even niet')).toBeVisible()
  expect(screen.getByRole('heading', { level: 1, name: title })).toHaveFocus()
  isLost = false
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
  await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument())
  expect(await screen.findByRole('heading', { level: 1 })).toHaveFocus()
})
