import { screen } from '@testing-library/react'
import { File as NodeFile } from 'node:buffer'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { logOf } from '../../../src/domain/log/log.ts'
import { ReplyPage } from '../../../src/features/share/reply-page.tsx'
import { FeedbackPage } from '../../../src/features/talk/feedback-page.tsx'
import { TodayPage } from '../../../src/features/today/today-page.tsx'
import { eraseRecords } from '../../../src/services/remove-record.ts'
import { saveRecord } from '../../../src/services/save-record.ts'
import { talkPlaces } from '../../../src/services/talks/talk-places.ts'
import { takeReply } from '../../../src/services/packets/take-reply.ts'
import { bytesOf } from '../../dossier-file/parts.ts'
import { entriesOf, makeZip, withManifest } from '../../dossier-file/zip-maker.ts'
import {
  feedbackOn,
  forged,
  give,
  logText,
  opened,
  opsOf,
  preview,
  readyKeys,
  replyFile,
  student,
  write,
} from '../../services/packets/reply-world.ts'
import { renderScreen, type TestServices } from '../../support/render-screen.tsx'

const said = (rec = 'f-9', text = 'Goed') => write([], rec, 'feedback', { text, about: 'e-1' })

// The files of tests are made by Node; what a person picks is one of the document.
const PickedFile = File
beforeAll(() => {
  vi.stubGlobal('File', NodeFile)
})
afterAll(() => {
  vi.unstubAllGlobals()
})

async function show(services: TestServices, file: Blob) {
  const rendered = await renderScreen(<ReplyPage />, { services, at: '#/delen/antwoord' })
  const picked = new PickedFile([await bytesOf(file)], 'Antwoord Sam.loopbaandossier')
  await rendered.user.upload(
    await screen.findByLabelText('Kies het bestand', { selector: 'input' }),
    picked,
  )
  return rendered
}

test('an answer is looked at, taken over, unread on Vandaag, and nothing new the second time', async () => {
  const services = await student()
  const file = await replyFile(feedbackOn(await opened(services, await give(services))))
  const before = await logText(services)
  const first = await show(services, file)
  await screen.findByRole('heading', { level: 1, name: 'Antwoord van Mw. De Wit' })
  expect(screen.getByText('1 reactie')).toBeVisible()
  expect(await logText(services)).toBe(before)
  await first.user.click(screen.getByRole('button', { name: 'Neem over' }))
  expect(await screen.findByRole('link', { name: 'Lees de reactie' })).toHaveAttribute(
    'href',
    talkPlaces.feedback('f-1'),
  )
  first.unmount()
  const today = await renderScreen(<TodayPage />, { services })
  expect(await screen.findByRole('link', { name: /^1 nieuwe reactie/ })).toBeVisible()
  today.unmount()
  const taken = await logText(services)
  await show(services, file)
  expect(await screen.findByText('Hier zit niets nieuws in. Je hebt dit al.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Neem over' })).not.toBeInTheDocument()
  expect(await logText(services)).toBe(taken)
})

test('a locked answer asks for its words, and says when they do not fit', async () => {
  const services = await student()
  await give(services)
  const seal = { by: 'passphrase', passphrase: 'een twee drie vier' } as const
  const { user } = await show(services, await replyFile(said(), undefined, { seal }))
  await user.type(await screen.findByLabelText('De vier woorden'), 'een twee drie vijf')
  await user.click(screen.getByRole('button', { name: 'Open het antwoord' }))
  const words = await screen.findByLabelText('De vier woorden')
  expect(words).toHaveAccessibleDescription(/Deze woorden kloppen niet\./)
  await user.clear(words)
  await user.type(words, 'een twee drie vier')
  await user.click(screen.getByRole('button', { name: 'Open het antwoord' }))
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Antwoord van Mw. De Wit' }),
  ).toBeVisible()
})

describe('a file that is no answer for this dossier says which it is, and changes nothing', () => {
  const other = logOf(said().map((op) => ({ ...op, dossier: 'dossier-2' })))
  const cases: [string, (services: TestServices) => Promise<Blob>, string][] = [
    [
      'another dossier',
      () => forged(other, { dossier: 'dossier-2' }),
      'Dit antwoord hoort bij een ander dossier.',
    ],
    [
      'cut off',
      async () => {
        const whole = await forged(logOf(said()))
        return whole.slice(0, whole.size - 10)
      },
      'Het bestand is niet compleet.',
    ],
    [
      'of a newer version',
      async () => {
        const entries = await entriesOf(await forged(logOf(said())))
        return new Blob([makeZip(withManifest(entries, { format: 99, minReader: 2 }))])
      },
      'Dit komt uit een nieuwere app.',
    ],
    [
      'closed for another key',
      async () => {
        const { keys } = await readyKeys()
        const seal = { by: 'key', recipient: keys.card.recipient } as const
        return replyFile(said(), undefined, { seal })
      },
      'Dit antwoord is gesloten voor iemand anders.',
    ],
    ['a packet', (services) => give(services), 'Dit is een leesmap, geen antwoord.'],
    [
      'no file of ours',
      () => Promise.resolve(new Blob(['hallo'])),
      'Dit is geen antwoord van de app.',
    ],
  ]
  test.each(cases)('%s', async (_, make, sentence) => {
    const services = await student()
    await give(services)
    const file = await make(services)
    const before = await logText(services)
    await show(services, file)
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence)
    expect(screen.getByText('Je dossier is niet veranderd.')).toBeVisible()
    expect(await logText(services)).toBe(before)
  })
})

describe('what of an answer is not taken is counted and said, and cannot be taken over', () => {
  const erasure = async (services: TestServices) => {
    const ops = await opsOf(services, 'e-1')
    return { rec: 'e-1', at: 1, writer: 'mentor-1', seen: ops.map(({ id }) => id) }
  }
  const take = async (services: TestServices, file: Blob) =>
    takeReply(services, await preview(services, file))
  const ops = (log: ReturnType<typeof said>) => forged(logOf(log))
  const cases: [string, (services: TestServices) => Promise<Blob>, string][] = [
    [
      'it touches what is the student’s',
      () => ops([...said('e-1'), ...write([], 'e-9', 'experience', { title: 'Erbij' })]),
      '2 delen willen iets van jou veranderen. Die nemen we niet over.',
    ],
    [
      'it writes as the student',
      () => ops(write([], 'f-9', 'feedback', { text: 'Ik ben geweldig' }, 'writer-1')),
      '1 deel doet alsof jij het schreef. Dat nemen we niet over.',
    ],
    [
      'it writes as somebody else',
      () => ops(write([], 'f-9', 'feedback', { text: 'Goed' }, 'mentor-2')),
      '1 deel is niet van de afzender. Dat nemen we niet over.',
    ],
    [
      'it erases',
      async (services) => forged(logOf([], [await erasure(services)])),
      '1 keer wil de ander iets wissen. Alleen jij kunt wissen.',
    ],
    [
      'it is of a kind of a newer version',
      () => ops(write([], 'x-1', 'praise', { stars: 5 })),
      '1 deel komt uit een nieuwere app. Dat kunnen we nog niet overnemen.',
    ],
    [
      'it was signed and changed',
      async (services) => {
        const sent = await preview(services, await replyFile(said(), await readyKeys()))
        const changed = Array.from(sent.read.file.log.ops.values(), (op) =>
          op.field === 'text' ? { ...op, value: 'Top' } : op,
        )
        return forged(logOf(changed))
      },
      'Bij 1 deel klopt de ondertekening niet. Vraag om een nieuw bestand.',
    ],
    [
      'another key signed it',
      async (services) => {
        await take(services, await replyFile(said('f-1'), await readyKeys()))
        return replyFile(said(), await readyKeys())
      },
      '1 deel is met een andere sleutel ondertekend. Scan eerst de nieuwe sleutel van de afzender.',
    ],
    [
      'the student erased it',
      async (services) => {
        const file = await replyFile(said())
        await take(services, file)
        await eraseRecords(services, ['f-9'])
        return file
      },
      '1 deel had je al gewist. Het komt niet terug.',
    ],
    [
      'it is here with other words',
      async (services) => {
        const mine = said()
        await take(services, await replyFile(mine))
        return ops(mine.map((op) => (op.field === 'text' ? { ...op, value: 'Slecht' } : op)))
      },
      '1 deel is anders dan wat je al hebt. Dat nemen we niet over.',
    ],
  ]
  test.each(cases)('%s', async (_, make, sentence) => {
    const services = await student()
    await give(services)
    const file = await make(services)
    const before = await logText(services)
    await show(services, file)
    expect(await screen.findByText(sentence)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Neem over' })).not.toBeInTheDocument()
    expect(await logText(services)).toBe(before)
  })
})

test('what is fit comes in beside what is not', async () => {
  const services = await student()
  await give(services)
  const own = write([], 'e-9', 'experience', { title: 'Erbij' })
  const { user } = await show(services, await forged(logOf([...said('f-3'), ...own])))
  expect(await screen.findByText(/^1 deel wil iets van jou veranderen/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Neem over' }))
  await screen.findByRole('link', { name: 'Lees de reactie' })
  expect(await opsOf(services, 'e-9')).toEqual([])
  expect((await opsOf(services, 'f-3')).length).toBeGreaterThan(0)
})

test('an answer on an earlier version says so where it is read', async () => {
  const services = await student()
  const packet = await opened(services, await give(services))
  const file = await replyFile(feedbackOn(packet))
  await saveRecord(services, { rec: 'e-1', kind: 'experience', values: { title: 'Stage 2' } })
  await takeReply(services, await preview(services, file))
  await renderScreen(<FeedbackPage rec="f-1" />, { services, at: talkPlaces.feedback('f-1') })
  expect(await screen.findByText('Gegeven op een eerdere versie.')).toBeVisible()
})
