import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { packetOf, someRecords } from '../../support/packets.ts'
import { renderDesk } from '../../support/render-desk.tsx'

const daan = packetOf(someRecords, { question: 'Past zorg bij mij?', purpose: 'ons gesprek' })
const { dossier } = daan
const place = `#/mentor/leerling/${dossier}`

test('a student is read in one page: question, new things, steps past their day, until when', async () => {
  const { desk } = await renderDesk([daan], place)
  expect(await screen.findByRole('heading', { name: 'Past zorg bij mij?' })).toBeInTheDocument()
  expect(screen.getByText('Waarvoor: ons gesprek')).toBeInTheDocument()
  expect(
    screen.getByText('Je leest een kopie. Bewaard tot en met 1 augustus 2027, dan gewist.'),
  ).toBeInTheDocument()
  expect(await screen.findByText('had klaar moeten zijn op 7 mei')).toBeInTheDocument()
  const line = await screen.findByRole('list', {
    name: 'Ervaringen en gesprekken, de nieuwste eerst',
  })
  expect(within(line).getAllByText(/^nieuw/)).toHaveLength(2)
  // Looked at: not new any more in the list, and still marked here.
  await waitFor(async () => {
    const row = await desk.store.readStudent(dossier)
    expect(row.ok && row.value?.news).toEqual([])
  })
  expect(within(line).getAllByText(/^nieuw/)).toHaveLength(2)
})

test('on a small screen one press leads past the line, to talk, answer and note', async () => {
  const { user } = await renderDesk([daan], place)
  expect(
    await screen.findByText('Antwoord in een gesprek, of met een reactie bij een ervaring.'),
  ).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Gesprek, antwoord en notitie' }))
  expect(screen.getByRole('complementary', { name: 'Gesprek, antwoord en notitie' })).toHaveFocus()
})

test('a private note is kept by itself and stays with its student', async () => {
  const { user, desk } = await renderDesk([daan], place)
  const field = await screen.findByRole('textbox', { name: /^Alleen voor jou/ })
  await user.type(field, 'Vraag naar thuis.')
  expect(await screen.findByText('Bewaard op dit apparaat')).toBeInTheDocument()
  expect(await desk.notes.read(dossier)).toEqual({ ok: true, value: 'Vraag naar thuis.' })
})

test('feedback is given on what was read, waits for the answer, and can be changed', async () => {
  const { user, desk } = await renderDesk([daan], `${place}/bij/e1`)
  await user.type(
    await screen.findByRole('textbox', { name: /^Wat wil je zeggen/ }),
    'Je bleef rustig.',
  )
  await user.type(screen.getByRole('textbox', { name: /^Je naam/ }), 'Meneer De Vries')
  await user.click(screen.getByRole('button', { name: 'Zet klaar voor je antwoord' }))
  const given = await screen.findByRole('article')
  expect(given).toHaveTextContent('Meneer De Vries')
  expect(given).toHaveTextContent('Je bleef rustig.')
  expect(given).toHaveTextContent('De leerling heeft het nog niet.')

  const outgoing = await desk.store.readOutgoing(dossier)
  const ops = outgoing.ok ? (outgoing.value?.ops ?? []) : []
  const said = Object.fromEntries(ops.map(({ field, value }) => [field, value]))
  const heads = daan.records
    .filter(({ rec }) => rec === 'e1')
    .flatMap(({ fields }) => Object.values(fields).flatMap((field) => field.heads))
  expect(said).toMatchObject({ about: 'e1', text: 'Je bleef rustig.', name: 'Meneer De Vries' })
  expect(said['aboutOps']).toBeTypeOf('string')
  expect(new Set((said['aboutOps'] as string).split(' '))).toEqual(new Set(heads))

  await user.click(within(given).getByRole('button', { name: 'Wijzig' }))
  const [changed] = screen.getAllByRole('textbox', { name: /^Wat wil je zeggen/ })
  if (changed === undefined) throw new Error('no form to change it in')
  await user.clear(changed)
  await user.type(changed, 'Je bleef heel rustig.')
  const [keep] = screen.getAllByRole('button', { name: 'Zet klaar voor je antwoord' })
  if (keep) await user.click(keep)
  await waitFor(() =>
    expect(screen.getByRole('article')).toHaveTextContent('Je bleef heel rustig.'),
  )
})

test('a statement says beside its button that it waits, and how it is sent', async () => {
  const { user, desk } = await renderDesk([daan], `${place}/school`)
  await user.type(await screen.findByRole('textbox', { name: /^Je naam/ }), 'Meneer De Vries')
  const drafts = () => desk.store.student(daan.dossier).readDrafts()
  await waitFor(async () => {
    const value: unknown = expect.objectContaining({ name: 'Meneer De Vries' })
    expect(await drafts()).toMatchObject({ value: [{ value }] })
  })
  expect(screen.queryByRole('link', { name: 'Maak je antwoord' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Zet klaar voor je antwoord' }))
  expect(await screen.findByText('1 onderdeel staat klaar.')).toBeInTheDocument()
  const told = screen.getAllByRole('status').map(({ textContent }) => textContent)
  expect(told).toContain('Staat klaar in je antwoord.')
  expect(await drafts()).toMatchObject({ value: [] })
  await user.click(screen.getByRole('link', { name: 'Maak je antwoord' }))
  expect(await screen.findByText('Verklaring')).toBeInTheDocument()
  expect(screen.getByText('Voldaan')).toBeInTheDocument()
})

test('what the school asks and is there is told to the mentor of the student', async () => {
  const talk = { type: 'career', state: 'held', date: '2027-05-03' }
  const period = { level: 'vmbo-kb', start: '2026-08-01' }
  const records = [
    ...someRecords,
    { rec: 'p1', kind: 'period', values: period },
    { rec: 't1', kind: 'talk', values: talk },
  ]
  await renderDesk([packetOf(records)], `${place}/school`)
  expect(await screen.findByRole('heading', { name: 'Er zijn 2 ervaringen.' })).toBeVisible()
  expect(screen.getByText('Er was dit schooljaar 1 gesprek.')).toBeVisible()
  const asked = { name: 'Zet een ervaring in je dossier.' }
  expect(screen.queryByRole('heading', asked)).not.toBeInTheDocument()
})

test('a student who gave no name is spoken of without one', async () => {
  const nobody = packetOf(someRecords, { owner: '' })
  await renderDesk([nobody], `#/mentor/leerling/${nobody.dossier}/bewaard`)
  expect(
    await screen.findByText('Dit heb je van deze leerling op dit apparaat.'),
  ).toBeInTheDocument()
})

test('what the student did not give is not there', async () => {
  await renderDesk([daan], `${place}/bij/e9`)
  expect(await screen.findByText('Dit zit niet in de leesmap')).toBeInTheDocument()
})

test('a talk that was only begun is taken away before it is sent', async () => {
  const { user } = await renderDesk([daan], `${place}/gesprek/nu`)
  await user.click(await screen.findByRole('button', { name: 'Kort gesprek' }))
  await screen.findByRole('textbox', { name: /^Wat is er gezegd/ })
  await user.click(screen.getAllByRole('link', { name: /^Daan/ })[0] as HTMLElement)
  expect(await screen.findByText('1 onderdeel staat klaar.')).toBeInTheDocument()
  await user.click(await screen.findByRole('link', { name: /^Kort gesprek/ }))
  await user.click(await screen.findByRole('button', { name: 'Haal dit gesprek weg' }))
  const asked = await screen.findByRole('dialog', { name: 'Gesprek weghalen?' })
  await user.click(within(asked).getByRole('button', { name: 'Haal dit gesprek weg' }))
  expect(await screen.findByText('Er staat niets klaar om te sturen.')).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: /^Kort gesprek/ })).not.toBeInTheDocument()
})

test('a talk is held at the desk in four parts; steps wait in it for the student', async () => {
  const { user, desk } = await renderDesk([daan], `${place}/gesprek/nu`)
  await user.click(await screen.findByRole('button', { name: 'Loopbaangesprek' }))
  expect(await screen.findByText('Past zorg bij mij?')).toBeInTheDocument()
  await user.type(
    await screen.findByRole('textbox', { name: /^Wat is er gezegd/ }),
    'Over De Linde.',
  )
  for (const part of ['Reflecteren', 'Vooruitkijken', 'Doen']) {
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    await waitFor(() =>
      expect(screen.getByRole('button', { name: part })).toHaveAttribute('aria-current', 'step'),
    )
  }
  await user.click(screen.getByRole('button', { name: 'Verder' }))
  await user.click(await screen.findByRole('button', { name: 'Bewaar het gesprek' }))
  expect(await screen.findByText('Over De Linde.')).toBeInTheDocument()
  expect(screen.getByText(/Dit gesprek staat klaar in je antwoord/)).toBeInTheDocument()
  const row = await desk.store.readStudent(dossier)
  expect(row.ok && row.value?.summary).toMatchObject({ talks: ['2027-05-12'], unsent: 1 })
})
