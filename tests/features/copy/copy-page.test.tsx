import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openSealedFile } from '../../../src/dossier-file/open-sealed-file.ts'
import { readDossierFile } from '../../../src/dossier-file/read-dossier-file.ts'
import { CopyPage } from '../../../src/features/copy/copy-page.tsx'
import { readSafety } from '../../../src/services/copies/copy-notes.ts'
import { logExperience } from '../../../src/services/log-experience.ts'
import { createTestServices, renderScreen } from '../../support/render-screen.tsx'

async function open() {
  const services = createTestServices()
  await logExperience(services, { rec: 'stage', values: { title: 'Stage' } })
  return { ...(await renderScreen(<CopyPage />, { services })), copies: await services.copies() }
}

const button = (name: string) => screen.getByRole('button', { name })
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const radio = (name: string) => screen.findByRole('radio', { name })

/** Without a lock, up to the file that is good. */
async function makeOpen() {
  const opened = await open()
  await opened.user.click(await radio('Iedereen die het bestand heeft'))
  await opened.user.click(button('Maak de kopie'))
  await heading('Je kopie is goed')
  return opened
}

async function level(services: Parameters<typeof readSafety>[0]) {
  const safety = await readSafety(services)
  return safety.ok ? safety.value.level : safety.error
}

test('a copy counts only after the person saw that it arrived', async () => {
  const { user, services, copies } = await makeOpen()
  expect(await level(services)).toBe('orange')
  await user.click(button('Zet hem bij je downloads'))
  await heading('Staat je kopie bij je downloads?')
  expect(await level(services)).toBe('orange')
  await user.click(button('Nee, kies een andere plek'))
  await user.click(button('Zet hem bij je downloads'))
  await user.click(button('Ja, hij staat er'))
  await heading('Je kopie staat buiten de app')
  expect(await level(services)).toBe('green')
  const [first] = copies.handed
  expect((await readDossierFile(copies.made[0] ?? new Blob())).ok).toBe(true)
  expect(first?.file.name).toBe('Dossier 2027-05-12.loopbaandossier')
})

test('a place that was read back needs no question', async () => {
  const opened = await open()
  opened.copies.offer(['picked', 'downloaded'])
  await opened.user.click(await radio('Iedereen die het bestand heeft'))
  await opened.user.click(button('Maak de kopie'))
  await heading('Je kopie is goed')
  await opened.user.click(button('Kies een plek'))
  await heading('Je kopie staat buiten de app')
  expect(await level(opened.services)).toBe('green')
})

test('the plain warning comes once in a life', async () => {
  const first = await open()
  await first.user.click(await radio('Iedereen die het bestand heeft'))
  expect(await screen.findByText('Iedereen met dit bestand kan alles lezen')).toBeVisible()
  await first.user.click(button('Maak de kopie'))
  await heading('Je kopie is goed')
  first.unmount()
  await renderScreen(<CopyPage />, { services: first.services })
  await first.user.click(await radio('Iedereen die het bestand heeft'))
  await screen.findByRole('button', { name: 'Maak de kopie' })
  expect(screen.queryByText('Iedereen met dit bestand kan alles lezen')).not.toBeInTheDocument()
})

test('a locked copy asks for the words once more, and opens with them', async () => {
  const { user, copies } = await open()
  await user.click(await radio('Alleen wie de wachtzin weet'))
  await user.click(button('Verder'))
  await heading('Je wachtzin')
  const tiles = screen.getByRole('list', { name: 'Je vier woorden' })
  const words = [...tiles.children].map((tile) => tile.textContent).join(' ')
  expect(words.split(' ')).toHaveLength(4)
  const again = screen.getByRole('textbox', { name: 'Typ je wachtzin nog een keer' })
  await user.type(again, 'iets anders')
  await user.click(button('Maak de kopie'))
  expect(again).toHaveAccessibleDescription(/Dit is niet hetzelfde/)
  await user.clear(again)
  await user.type(again, `  ${words} `)
  await user.click(button('Maak de kopie'))
  await heading('Je kopie is goed')
  await user.click(button('Zet hem bij je downloads'))
  const file = copies.made[0] ?? new Blob()
  expect((await openSealedFile(file, { passphrase: words })).ok).toBe(true)
  expect((await openSealedFile(file, { passphrase: 'iets anders' })).ok).toBe(false)
})

test('a passphrase of one’s own is judged in words, and a short one is not taken', async () => {
  const { user } = await open()
  await user.click(await radio('Alleen wie de wachtzin weet'))
  await user.click(button('Verder'))
  await user.click(await radio('Een eigen zin'))
  const own = screen.getByRole('textbox', { name: 'Typ je eigen wachtzin' })
  await user.type(own, 'fiets')
  expect(screen.getByText('Te kort. Maak hem langer.')).toBeVisible()
  await user.type(screen.getByRole('textbox', { name: /nog een keer/ }), 'fiets')
  await user.click(button('Maak de kopie'))
  await heading('Je wachtzin')
  await user.type(own, ' molen regen boekenkast')
  expect(screen.getByText('Moeilijk te raden. Goed zo.')).toBeVisible()
})

test('a recovery sheet counts after its end was typed back, and then opens each locked copy', async () => {
  const { user, copies } = await open()
  await user.click(await radio('Alleen wie de wachtzin weet'))
  await user.click(button('Verder'))
  await user.click(await screen.findByRole('button', { name: 'Maak een herstelblad' }))
  await heading('Herstelblad van mijn loopbaandossier')
  const secret = (screen.getByText('AGE-SECRET-KEY-').parentElement?.textContent ?? '').trim()
  const check = screen.getByRole('textbox', { name: /laatste 6 tekens/ })
  await user.type(check, 'AAAAAA')
  await user.click(button('Ik heb het blad'))
  expect(check).toHaveAccessibleDescription(/Dit klopt niet/)
  await user.clear(check)
  await user.type(check, secret.slice(-6).toLowerCase())
  await user.click(button('Ik heb het blad'))
  await heading('Je wachtzin')
  expect(await screen.findByText('Je herstelblad opent deze kopie ook.')).toBeVisible()
  const tiles = screen.getByRole('list', { name: 'Je vier woorden' })
  const words = [...tiles.children].map((tile) => tile.textContent).join(' ')
  await user.type(screen.getByRole('textbox', { name: /nog een keer/ }), words)
  await user.click(button('Maak de kopie'))
  await heading('Je kopie is goed')
  await user.click(button('Zet hem bij je downloads'))
  const file = copies.made[0] ?? new Blob()
  expect((await openSealedFile(file, { secret })).ok).toBe(true)
})

const errors = {
  DiskFull: { type: 'DiskFull' },
  CopyDamaged: { type: 'CopyDamaged', part: 'log' },
  CopyPastLimit: { type: 'CopyPastLimit', size: 3e9 },
  ConnectionLost: { type: 'ConnectionLost' },
} as const

test.each([
  ['DiskFull', /Je apparaat is vol/],
  ['CopyDamaged', /klopte niet toen we het teruglazen/],
  ['CopyPastLimit', /past niet meer in één bestand/],
  ['ConnectionLost', /Probeer het opnieuw/],
] as const)('%s says what to do, and that the dossier is still here', async (type, text) => {
  const { user, copies, services } = await open()
  copies.failWith(errors[type])
  await user.click(await radio('Iedereen die het bestand heeft'))
  await user.click(button('Maak de kopie'))
  await heading('De kopie is niet gelukt')
  expect(screen.getByText(text)).toBeVisible()
  expect(screen.getByText('Je dossier staat nog op dit apparaat.')).toBeVisible()
  expect(await level(services)).toBe('orange')
  copies.failWith(undefined)
  await user.click(button('Probeer opnieuw'))
  await heading('Maak een kopie')
})

test('a place that cannot take it leaves the file ready for another one', async () => {
  const { user, copies, services } = await makeOpen()
  copies.refuseWith({ type: 'PlaceFailed', detail: 'NotAllowedError' })
  await user.click(button('Zet hem bij je downloads'))
  expect(await screen.findByText(/Schrijven lukt daar niet/)).toBeVisible()
  expect(await level(services)).toBe('orange')
  copies.refuseWith(undefined)
  await user.click(button('Zet hem bij je downloads'))
  await heading('Staat je kopie bij je downloads?')
})
