import { expect, test } from 'vitest'
import { motiveById } from '../../src/content/motives.ts'
import { qualityById } from '../../src/content/qualities.ts'
import { requirementSets } from '../../src/content/requirement-sets/requirement-sets.ts'
import { isPersonRole } from '../../src/content/talks/roles.ts'
import { agreedOps, isChangedSince } from '../../src/domain/agreement.ts'
import { isOlderVersion } from '../../src/domain/older-version.ts'
import { isUnread } from '../../src/domain/records/feedback.ts'
import { statementTypes } from '../../src/domain/records/statement.ts'
import { isPlanned, talkTypes } from '../../src/domain/records/talk.ts'
import { daysBetween } from '../../src/lib/dates.ts'
import { exampleTodays, readExample } from '../support/example.ts'

test('there is a talk to come, talks that were, and one piece of feedback to read', () => {
  for (const day of exampleTodays) {
    const { talks, feedback, statements } = readExample(day)
    const coming = talks.filter(isPlanned)
    expect(coming.map(({ date = '' }) => daysBetween(day, date))).toEqual([6])
    expect(talks.length - coming.length, day).toBeGreaterThanOrEqual(2)
    expect(feedback.filter(isUnread)).toHaveLength(1)
    expect(statements.map(({ type }) => type).sort()).toEqual(['fulfilled', 'internshipDone'])
  }
})

test('talks and feedback are about experiences that are here, in words that exist', () => {
  for (const day of exampleTodays) {
    const { talks, feedback, statements, steps, experiences } = readExample(day)
    const known = new Set(experiences.map(({ rec }) => rec))
    for (const { type, people, unreadable, ...talk } of talks) {
      expect(talkTypes).toContain(type)
      expect(unreadable).toEqual([])
      for (const { role } of Object.values(people)) expect(isPersonRole(role)).toBe(true)
      expect(talk.experiences.length).toBeGreaterThan(0)
      for (const rec of talk.experiences) expect(known.has(rec), day).toBe(true)
      for (const id of talk.qualities) expect(qualityById(id), id).toBeDefined()
      for (const id of talk.motives) expect(motiveById(id), id).toBeDefined()
    }
    for (const { about = '', role, qualities, unreadable } of feedback) {
      expect(known.has(about)).toBe(true)
      expect(isPersonRole(role)).toBe(true)
      expect(unreadable).toEqual([])
      for (const id of qualities) expect(qualityById(id), id).toBeDefined()
    }
    const talkRecs = new Set(talks.map(({ rec }) => rec))
    for (const { talk } of steps) if (talk !== undefined) expect(talkRecs.has(talk)).toBe(true)
    for (const { type, set, experience } of statements) {
      expect(statementTypes.some((each) => each === type)).toBe(true)
      if (set !== undefined) expect(requirementSets.map(({ id }) => id)).toContain(set)
      if (experience !== undefined) expect(known.has(experience)).toBe(true)
    }
  }
})

test('everybody agreed on the talks that were held, and still does', () => {
  const { talks, views, steps } = readExample()
  for (const talk of talks.filter((each) => !isPlanned(each))) {
    const view = views.find(({ rec }) => rec === talk.rec)
    if (!view) throw new Error('no such talk')
    const own = steps.filter((step) => step.talk === talk.rec).map(({ rec }) => rec)
    const stepViews = views.filter(({ rec }) => own.includes(rec))
    expect(Object.keys(talk.agreed).sort()).toEqual([...Object.keys(talk.people), 'owner'].sort())
    expect(agreedOps(view, stepViews).length).toBeGreaterThan(5)
    for (const { about } of Object.values(talk.agreed)) {
      expect(isChangedSince(about, view, stepViews)).toBe(false)
    }
  }
})

test('what Petra said was about earlier words, what the mentor said about those of now', () => {
  const { feedback, views } = readExample()
  const older = feedback.map(({ name, about, aboutOps }) => {
    const view = views.find(({ rec }) => rec === about)
    return [name, view !== undefined && isOlderVersion(aboutOps, view)]
  })
  expect(Object.fromEntries(older)).toEqual({ Petra: true, 'Mevrouw Arslan': false })
})
