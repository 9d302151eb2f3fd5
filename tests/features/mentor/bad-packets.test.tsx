import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { File as NodeFile } from 'node:buffer'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { logOf } from '../../../src/domain/log/log.ts'
import { saveRecord } from '../../../src/services/save-record.ts'
import { bytesOf, fileOf } from '../../dossier-file/parts.ts'
import { entriesOf, makeZip, withManifest } from '../../dossier-file/zip-maker.ts'
import { give, readyKeys, replyFile, student, write } from '../../services/packets/reply-world.ts'
import { must } from '../../storage/store-world.ts'
import { createTestSession, renderApp } from '../../support/render-app.tsx'
import { renderDesk } from '../../support/render-desk.tsx'

// The files of tests are made by Node; what a person picks is one of the document.
const PickedFile = File
beforeAll(() => {
  vi.stubGlobal('File', NodeFile)
})
afterAll(() => {
  vi.unstubAllGlobals()
})

async function pick(user: UserEvent, file: Blob): Promise<void> {
  const input = await screen.findByLabelText(/^Kies een (ander )?bestand/, { selector: 'input' })
  await user.upload(input, new PickedFile([await bytesOf(file)], 'Leesmap Sam.loopbaandossier'))
}

const otherKey = async () => {
  const { keys } = await readyKeys('Een ander')
  return { by: 'key', recipient: keys.card.recipient } as const
}

describe('a file that no mentor may read says why, and nothing of it is kept', () => {
  const cases: [string, () => Promise<Blob>, string][] = [
    [
      'for somebody else, on a device without a key',
      async () => give(await student(), { seal: await otherKey() }),
      'Deze leesmap is voor iemand anders',
    ],
    [
      'after its day',
      async () => give(await student(), { keepUntil: '2027-05-11' }),
      'Je mocht deze leesmap bewaren tot 11 mei 2027',
    ],
    [
      'cut off',
      async () => {
        const whole = await give(await student())
        return whole.slice(0, whole.size - 10)
      },
      'Deze leesmap is niet compleet',
    ],
    [
      'of a newer version',
      async () => {
        const entries = await entriesOf(await give(await student()))
        return new Blob([makeZip(withManifest(entries, { format: 99, minReader: 2 }))])
      },
      'Deze leesmap komt uit een nieuwere app',
    ],
    ['a whole dossier', () => fileOf(), 'Dit is een kopie van een heel dossier.'],
    [
      'an answer',
      () => replyFile(write([], 'f-1', 'feedback', { text: 'Goed' })),
      'Dit is een antwoord. De leerling opent dat in de eigen app.',
    ],
    ['no file of ours', () => Promise.resolve(new Blob(['hallo'])), 'Dit is geen leesmap'],
  ]
  test.each(cases)('%s', async (_, make, sentence) => {
    const { user, desk } = await renderDesk([], '#/mentor/openen')
    await pick(user, await make())
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence)
    expect(await must(desk.store.readStudents())).toEqual([])
  })

  test('for somebody else, on a device with another key', async () => {
    const { user, desk } = await renderDesk([], '#/mentor/openen')
    await must(desk.keys.keep((await readyKeys()).keys))
    await pick(user, await give(await student(), { seal: await otherKey() }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Deze leesmap is voor iemand anders')
    expect(await must(desk.store.readStudents())).toEqual([])
  })
})

test('words that do not fit stay to be mended, and the right ones open it', async () => {
  const { user, desk } = await renderDesk([], '#/mentor/openen')
  const seal = { by: 'passphrase', passphrase: 'een twee drie vier' } as const
  await pick(user, await give(await student(), { seal }))
  const words = await screen.findByLabelText('Welke woorden hoorde je?')
  await user.type(words, 'een twee drie vijf')
  await user.click(screen.getByRole('button', { name: 'Open het slot' }))
  const again = await screen.findByLabelText('Welke woorden hoorde je?')
  expect(again).toHaveAccessibleDescription(/Deze woorden passen niet\./)
  expect(await must(desk.store.readStudents())).toEqual([])
  await user.clear(again)
  await user.type(again, 'een twee drie vier')
  await user.click(screen.getByRole('button', { name: 'Open het slot' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Leesmap van Sam' })).toBeVisible()
})

test('the same packet twice says so, and changes nothing', async () => {
  const { user, desk } = await renderDesk([], '#/mentor/openen')
  const file = await give(await student())
  await pick(user, file)
  await user.click(await screen.findByRole('button', { name: 'Neem de leesmap op' }))
  await screen.findByRole('heading', { name: 'Wat vond u goed?' })
  const before = await must(desk.store.readStudents())
  window.location.hash = '#/mentor/openen'
  await pick(user, file)
  expect(await screen.findByText(/^Deze leesmap heb je al\./)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Neem de leesmap op' }))
  await screen.findByRole('heading', { name: 'Wat vond u goed?' })
  const [first] = before
  expect(await must(desk.store.readPackets(first?.dossier ?? ''))).toHaveLength(1)
})

test('in the app of the student who made it, a packet says that all of it is here', async () => {
  const given = createTestSession()
  await given.session.start({ firstName: 'Sam' })
  const store = given.shelf.own()
  if (store === undefined) throw new Error('no dossier')
  const services = { ...given.tools, store }
  await saveRecord(services, { rec: 'e-1', kind: 'experience', values: { title: 'Stage' } })
  const file = await give(services)
  const log = await must(store.readLog())
  const { user } = await renderApp(given, '#/openen')
  await pick(user, file)
  const main = within(await screen.findByRole('main'))
  expect(await main.findByText(/^Deze leesmap heb je zelf gemaakt\./)).toBeVisible()
  expect(logOf((await must(store.readLog())).ops.values())).toEqual(logOf(log.ops.values()))
})
