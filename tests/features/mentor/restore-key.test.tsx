import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { KeyStore } from '../../../src/services/packets/key-store.ts'
import { RestoreKey } from '../../../src/screen/keys/restore-key.tsx'
import { header } from '../../dossier-file/hostile-locks.ts'
import { renderScreen } from '../../support/render-screen.tsx'

const keepNone: Pick<KeyStore, 'keep'> = {
  keep: () => Promise.reject(new Error('no key can come out of these files')),
}

async function restore(bytes: Uint8Array<ArrayBuffer>) {
  const done = () => Promise.reject(new Error('nothing was put back'))
  const { user } = await renderScreen(<RestoreKey keys={keepNone} onDone={done} />)
  const file = new File([bytes], 'Sleutel.age')
  // The document's own file does not give its bytes.
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(bytes.buffer) })
  await user.upload(screen.getByLabelText('Kies je sleutelbestand', { selector: 'input' }), file)
  await user.click(screen.getByRole('button', { name: 'Zet mijn sleutel terug' }))
  return screen.findByRole('alert')
}

test('a lock that asks too much work is not said to be another sort of file', async () => {
  const said = await restore(header([`scrypt ${'A'.repeat(22)} 19`]))
  expect(said).toHaveTextContent('Dit slot vraagt te veel werk.')
  expect(said).toHaveTextContent('Kies een sleutelbestand dat deze app maakte.')
})

test('a file that is no key file says so', async () => {
  const said = await restore(new TextEncoder().encode('hallo'))
  expect(said).toHaveTextContent('Dit is geen sleutelbestand. Kies een ander bestand.')
})
