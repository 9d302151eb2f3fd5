import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { evidenceKind } from '../../../src/domain/records/evidence.ts'
import { readRecord } from '../../../src/domain/records/record-kind.ts'
import { answer, open, press, rec, stored, well, withStage } from '../../support/look-back.tsx'

async function speak(services: Awaited<ReturnType<typeof withStage>>, words: string) {
  const { recorder } = await services.evidence()
  await waitFor(() => expect(recorder.run().isOn()).toBe(true))
  act(() => recorder.run().hear(words, 3))
  return recorder
}

async function evidenceOf({ store }: Awaited<ReturnType<typeof withStage>>) {
  const found = await store.readRecords({ by: 'parent', parent: rec })
  if (!found.ok) throw new Error('could not read')
  return found.value
    .filter(({ kind }) => kind === evidenceKind.kind)
    .map((view) => readRecord(evidenceKind, view))
}

test('a question is answered by voice alone', async () => {
  const services = await withStage()
  const { user, store } = await open({ services })
  await press(user, /^Wat kan ik/)
  await press(user, 'Spreek in')
  await press(user, 'Begin met opnemen')
  await screen.findByText('De opname loopt')
  await speak(services, 'ik hielp goed')
  await press(user, 'Klaar')
  await press(user, 'Gebruik deze')
  const player = await screen.findByRole('button', { name: 'Speel af: Jouw antwoord' })
  // Keys go on at the answer: the recorder that had focus is gone.
  await user.tab()
  expect(player).toHaveFocus()
  await press(user, 'Volgende vraag')
  await waitFor(async () => expect((await stored(store)).reflections).toHaveLength(1))
  const [voice] = await evidenceOf(services)
  expect(voice).toMatchObject({ type: 'voice', media: 'audio/webm', seconds: 3 })
  expect(voice?.competencies).toEqual(['capacities'])
  const { reflections } = await stored(store)
  expect(Object.values(reflections[0]?.answers ?? {})).toEqual([
    { question: well, text: '', voice: voice?.rec },
  ])
  const { files } = await services.evidence()
  const kept = await files.read(voice?.file ?? '', 'audio/webm')
  expect(kept.ok && (await kept.value?.text())).toBe('ik hielp goed')
  expect(await files.readRecordings()).toEqual({ ok: true, value: [] })
})

test('the spoken answer is there again after the tab was closed', async () => {
  const services = await withStage()
  const before = await open({ services })
  await press(before.user, /^Wat kan ik/)
  await press(before.user, 'Spreek in')
  await press(before.user, 'Begin met opnemen')
  await speak(services, 'ik hielp goed')
  await press(before.user, 'Klaar')
  await press(before.user, 'Gebruik deze')
  await screen.findByRole('button', { name: 'Speel af: Jouw antwoord' })
  before.unmount()
  const { user } = await open({ services })
  expect(await screen.findByRole('button', { name: 'Speel af: Jouw antwoord' })).toBeVisible()
  await press(user, 'Haal de opname weg')
  expect(await screen.findByRole('button', { name: 'Spreek in' })).toBeVisible()
  const bin = await services.store.readRecords({ by: 'binned' })
  expect(bin.ok && bin.value.map(({ kind }) => kind)).toEqual(['evidence'])
})

test('a recording that was broken off is offered at its question', async () => {
  const services = await withStage()
  const before = await open({ services })
  await press(before.user, /^Wat kan ik/)
  await press(before.user, 'Spreek in')
  await press(before.user, 'Begin met opnemen')
  await speak(services, 'half verhaal')
  before.unmount()
  const { user, store } = await open({ services })
  await press(user, /^Wat kan ik/)
  await press(user, 'Spreek in')
  expect(await screen.findByText(/was nog niet klaar/)).toBeVisible()
  await press(user, 'Gebruik deze')
  await screen.findByRole('button', { name: 'Speel af: Jouw antwoord' })
  await press(user, 'Genoeg zo')
  await waitFor(async () => expect((await stored(store)).reflections).toHaveLength(1))
  const [voice] = await evidenceOf(services)
  const { files } = await services.evidence()
  const kept = await files.read(voice?.file ?? '', 'audio/webm')
  expect(kept.ok && (await kept.value?.text())).toBe('half verhaal')
})

test('no microphone says what to do, and typing goes on', async () => {
  const services = await withStage()
  const { recorder } = await services.evidence()
  const { user } = await open({ services })
  await press(user, /^Wat kan ik/)
  await user.type(await answer(well), 'Ik ')
  await press(user, 'Spreek in')
  recorder.failWith({ type: 'MicrophoneRefused' })
  await press(user, 'Begin met opnemen')
  expect(await screen.findByRole('alert')).toHaveTextContent('De microfoon mag niet aan')
  recorder.failWith(undefined)
  await press(user, 'Probeer opnieuw')
  await speak(services, 'ik kon het')
  act(() => recorder.run().end({ type: 'Failed', error: { type: 'MicrophoneLost' } }))
  expect(await screen.findByText('De microfoon viel weg')).toBeVisible()
  expect(screen.getByText('Wat er al was, is er nog.')).toBeVisible()
  expect(await answer(well)).toHaveValue('Ik ')
})

test('a full device keeps the recording on the screen and offers it as a file', async () => {
  const services = await withStage()
  const { files } = await services.evidence()
  const { user } = await open({ services })
  await press(user, /^Wat kan ik/)
  await press(user, 'Spreek in')
  await press(user, 'Begin met opnemen')
  files.failWith({ type: 'DiskFull' })
  await speak(services, 'ik hielp goed')
  expect(await screen.findByText(/Houd dit scherm open/)).toBeVisible()
  await press(user, 'Klaar')
  await press(user, 'Gebruik deze')
  expect(await screen.findByText('Je apparaat is vol')).toBeVisible()
  await press(user, 'Bewaar als bestand')
  expect(services.savedBlobs.map(({ name }) => name)).toEqual(['loopbaandossier-opname.webm'])
  files.failWith(undefined)
  await press(user, 'Gebruik deze')
  expect(await screen.findByRole('button', { name: 'Speel af: Jouw antwoord' })).toBeVisible()
})
