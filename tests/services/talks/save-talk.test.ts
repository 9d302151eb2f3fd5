import { expect, test } from 'vitest'
import { talkFormOf } from '../../../src/domain/forms/talk-form-of.ts'
import type { TalkForm } from '../../../src/domain/forms/talk-form.ts'
import { isChangedSince } from '../../../src/domain/agreement.ts'
import { feedbackKind } from '../../../src/domain/records/feedback.ts'
import { readRecord } from '../../../src/domain/records/record-kind.ts'
import { stepKind } from '../../../src/domain/records/step.ts'
import { isPlanned, talkKind } from '../../../src/domain/records/talk.ts'
import { giveFeedback, replyToFeedback } from '../../../src/services/talks/give-feedback.ts'
import { agreeOnTalk, saveHeldTalk, saveTalkPlan } from '../../../src/services/talks/save-talk.ts'
import { saveRecord } from '../../../src/services/save-record.ts'
import { agreedStepEdits } from '../../../src/services/talks/talk-edits.ts'
import { takeOverSteps } from '../../../src/services/packets/take-over-steps.ts'
import { createTestServices, type TestServices } from '../../support/render-screen.tsx'
import { fullDisk, opCount, storedView } from '../../support/stored.ts'

const rec = 'talk-1'
const plan = {
  ...{ type: 'career', date: '2027-05-20', time: '14:10', place: '', question: 'Past dit?' },
  ...{ hope: '', experiences: ['stage-1'], people: [{ key: 'p', name: 'Fatma', role: 'coach' }] },
}
const emptyPlan = { ...plan, date: '', time: '', question: '', people: [], experiences: [] }
const step = { key: 'step-1', what: 'Bellen', why: '', firstStep: '', due: '', helper: 'Sam' }

async function planned() {
  const services = createTestServices()
  await saveTalkPlan(services, { rec, before: emptyPlan, after: plan, isNew: true })
  return services
}

async function stored(services: TestServices) {
  const view = await storedView(services.store, rec)
  if (!view) throw new Error('no talk')
  const parts = await services.store.readRecords({ by: 'parent', parent: rec })
  if (!parts.ok) throw new Error(parts.error.type)
  const stepViews = parts.value.filter(({ kind }) => kind === stepKind.kind)
  const steps = stepViews.map((each) => readRecord(stepKind, each))
  const talk = readRecord(talkKind, view)
  return { view, talk, stepViews, steps, form: talkFormOf(talk, steps) }
}

async function hold(services: TestServices, change: Partial<TalkForm>) {
  const { form } = await stored(services)
  return saveHeldTalk(services, { rec, before: form, after: { ...form, ...change } })
}

test('what was prepared stands in a talk that is still to come', async () => {
  const { talk } = await stored(await planned())
  expect(isPlanned(talk)).toBe(true)
  expect(talk).toMatchObject({ type: 'career', date: '2027-05-20', time: '14:10' })
  expect(talk.experiences).toEqual(['stage-1'])
  expect(talk.people).toEqual({ p: { name: 'Fatma', role: 'coach' } })
})

test('a talk that is held keeps its text and its steps, and its preparation', async () => {
  const services = await planned()
  await hold(services, { lookBack: ' Het ging goed ', qualities: ['calm'], steps: [step] })
  const { talk, steps } = await stored(services)
  expect(isPlanned(talk)).toBe(false)
  expect(talk).toMatchObject({ lookBack: 'Het ging goed', question: 'Past dit?' })
  expect(talk.qualities).toEqual(['calm'])
  expect(steps.map(({ what, helper, state, talk: from }) => [what, helper, state, from])).toEqual([
    ['Bellen', 'Sam', 'open', rec],
  ])
})

test('only what changed is written, and a step that is taken out lies in the bin', async () => {
  const services = await planned()
  await hold(services, { takeAway: 'Ik kan dit', steps: [step] })
  const before = await opCount(services)
  await hold(services, {})
  expect(await opCount(services)).toBe(before)
  await hold(services, { takeAway: '', steps: [] })
  const { talk, steps } = await stored(services)
  expect(talk.takeAway).toBeUndefined()
  expect(steps).toEqual([])
  expect((await storedView(services.store, 'step-1'))?.binned).toBe(true)
})

test('nothing of a talk is kept when the disk is full', async () => {
  const services = await planned()
  const { form } = await stored(services)
  const full = { ...services, store: fullDisk(services.store) }
  const after = { ...form, takeAway: 'Ik kan dit', steps: [step] }
  const saved = await saveHeldTalk(full, { rec, before: form, after })
  expect(saved).toEqual({ ok: false, error: { type: 'DiskFull' } })
  expect((await stored(services)).talk.takeAway).toBeUndefined()
})

test('an agreement names what was read, and later writing shows', async () => {
  const services = await planned()
  await hold(services, { takeAway: 'Ik kan dit', steps: [step] })
  await agreeOnTalk(services, { rec, person: 'p', agrees: true })
  const then = await stored(services)
  const about = then.talk.agreed['p']?.about ?? ''
  expect(about.split(' ').length).toBeGreaterThan(5)
  expect(isChangedSince(about, then.view, then.stepViews)).toBe(false)
  await hold(services, { takeAway: 'Ik kan alles' })
  const now = await stored(services)
  expect(isChangedSince(about, now.view, now.stepViews)).toBe(true)
  await agreeOnTalk(services, { rec, person: 'p', agrees: false })
  expect((await stored(services)).talk.agreed).toEqual({})
})

test('steps that were agreed on another device are taken over once', async () => {
  const services = await planned()
  const values = agreedStepEdits([], [{ ...step, due: '2027-06-01' }])
  expect(values).toEqual({
    'steps.step-1': { what: 'Bellen', due: '2027-06-01', helper: 'Sam' },
  })
  await saveRecord(services, { rec, kind: 'talk', values })
  await takeOverSteps(services, rec)
  const once = await opCount(services)
  await takeOverSteps(services, rec)
  expect(await opCount(services)).toBe(once)
  const { steps } = await stored(services)
  expect(steps.map(({ rec: key, what, due }) => [key, what, due])).toEqual([
    ['step-1', 'Bellen', '2027-06-01'],
  ])
})

test('an agreed step with the id of something else here leaves that alone', async () => {
  const services = await planned()
  await saveRecord(services, { rec: 'step-1', kind: 'experience', values: { title: 'Stage' } })
  const values = agreedStepEdits([], [step])
  await saveRecord(services, { rec, kind: 'talk', values })
  const before = await opCount(services)
  await takeOverSteps(services, rec)
  expect(await opCount(services)).toBe(before)
})

test('words of a witness say that they were given here, and never change', async () => {
  const services = createTestServices()
  await saveRecord(services, { rec: 'stage-1', kind: 'experience', values: { title: 'Stage' } })
  const form = { text: 'Hij is rustig', qualities: ['calm'], name: 'Petra', role: '' }
  await giveFeedback(services, {
    rec: 'fb',
    about: 'stage-1',
    form: { ...form, voice: undefined },
  })
  await replyToFeedback(services, { rec: 'fb', answer: 'Dank je' })
  await replyToFeedback(services, { rec: 'fb', hidden: true, read: true })
  const view = await storedView(services.store, 'fb')
  if (!view) throw new Error('no feedback')
  const feedback = readRecord(feedbackKind, view)
  expect(feedback).toMatchObject({
    ...{ about: 'stage-1', text: 'Hij is rustig', name: 'Petra', onOwnersDevice: true },
    ...{ answer: 'Dank je', answered: '2027-05-12', hidden: true, qualities: ['calm'] },
  })
  expect(feedback.aboutOps).not.toBe('')
})

test('a witness cannot speak about what was erased', async () => {
  const form = { text: 'x', qualities: [], name: 'Petra', role: '', voice: undefined }
  const saved = await giveFeedback(createTestServices(), { rec: 'fb', about: 'gone', form })
  expect(saved).toEqual({ ok: false, error: { type: 'Erased' } })
})
