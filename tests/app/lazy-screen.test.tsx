import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { expect, test } from 'vitest'
import { createTranslator } from '../../src/i18n/languages.ts'
import { TranslatorProvider, useTranslation } from '../../src/i18n/use-translation.ts'
import { lazyScreen } from '../../src/screen/lazy-screen.tsx'

function Recovery() {
  const { t } = useTranslation('recovery')
  return (
    <label>
      {t('missing.title')}
      <input />
    </label>
  )
}

function makeScreen() {
  return lazyScreen(() => Promise.resolve(Recovery), ['recovery'])
}

const title = 'Je dossier is hier niet te vinden'

async function world() {
  const translator = await createTranslator('nl')
  const Screen = makeScreen()
  const page = () => (
    <TranslatorProvider value={translator}>
      <Suspense fallback="Even wachten">
        <Screen />
      </Suspense>
    </TranslatorProvider>
  )
  return { translator, Screen, page }
}

test('a screen that was fetched ahead is drawn at once, with its texts', async () => {
  const { translator, Screen, page } = await world()
  await Screen.fetch(Promise.resolve(translator))
  render(page())
  expect(screen.getByLabelText(title)).toBeVisible()
})

test('a screen that was not fetched ahead comes after a pause', async () => {
  const { page } = await world()
  render(page())
  expect(screen.getByText('Even wachten')).toBeVisible()
  expect(await screen.findByLabelText(title)).toBeVisible()
})

test('what was typed stays when a screen that is in use is fetched once more', async () => {
  const { translator, Screen, page } = await world()
  const { rerender } = render(page())
  await userEvent.type(await screen.findByLabelText(title), 'Kapsalon')
  await act(() => Screen.fetch(Promise.resolve(translator)))
  rerender(page())
  expect(screen.getByLabelText(title)).toHaveValue('Kapsalon')
})
