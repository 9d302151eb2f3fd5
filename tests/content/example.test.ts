import { expect, test } from 'vitest'
import { competencies } from '../../src/content/competencies.ts'
import { exampleDossier, type ExampleRecord } from '../../src/content/example/dossier.ts'
import { experienceKinds } from '../../src/content/experience-kinds.ts'
import { motiveById } from '../../src/content/motives.ts'
import { phases } from '../../src/content/phases.ts'
import { qualityById } from '../../src/content/qualities.ts'
import { questionSetFor } from '../../src/content/questions/question-sets.ts'
import { starrQuestions } from '../../src/content/questions/starr.ts'
import { experienceForm } from '../../src/domain/forms/experience-form.ts'
import { recordKinds } from '../../src/domain/records/kinds.ts'
import { periodForm } from '../../src/domain/forms/period-form.ts'
import { ownWordPrefix } from '../../src/domain/records/reflection.ts'
import { stepForm } from '../../src/domain/forms/step-form.ts'
import { stepStates } from '../../src/domain/records/step.ts'
import { exampleToday, exampleTodays, readExample } from '../support/example.ts'
import { lintText } from '../support/text-lint.ts'

const languages = ['nl', 'en'] as const

test('every field is one that the record kinds know and can read', () => {
  for (const { kind, values, edits, rival } of exampleDossier(exampleToday)) {
    const known = recordKinds.find((each) => each.kind === kind)
    if (!known) throw new Error(`no such kind: ${kind}`)
    const sets: readonly string[] = known.sets
    for (const field of [values, ...edits.map((e) => e.values), rival?.values ?? {}].flatMap(
      (written) => Object.keys(written),
    )) {
      const [name = '', element] = field.split(/[/.](.*)/)
      const place = element === undefined ? known.fields : known.maps
      expect(name in place || sets.includes(name), `${kind}.${field}`).toBe(true)
    }
  }
  const { owners, periods, experiences, reflections, steps } = readExample()
  for (const record of [...owners, ...periods, ...experiences, ...reflections, ...steps]) {
    expect(record.unreadable).toEqual([])
  }
})

test('everything in it could have been typed into the forms', () => {
  const { periods, experiences, steps } = readExample()
  for (const period of periods) expect(periodForm.safeParse(period).error).toBeUndefined()
  for (const each of experiences.filter(({ binned }) => !binned)) {
    const empty = { end: '', place: '', people: '', private: false }
    const parts = { goal: '', result: '', evaluation: '', conclusion: '' }
    const form = experienceForm.safeParse({ ...empty, ...parts, ...each })
    expect(form.error, each.title).toBeUndefined()
  }
  for (const each of steps) {
    const form = stepForm.safeParse({ why: '', firstStep: '', due: '', helper: '', ...each })
    expect(form.error, each.what).toBeUndefined()
    expect(stepStates).toContain(each.state)
  }
})

test('competencies, kinds, words and questions exist in the content', () => {
  const competencyIds = competencies.map(({ id }) => id)
  const kindIds = experienceKinds.map(({ id }) => id)
  const questions = [
    ...competencyIds.flatMap((id) => phases.flatMap((p) => questionSetFor(id, p)?.questions ?? [])),
    ...starrQuestions,
  ]
  for (const language of languages) {
    const { experiences, reflections } = readExample(exampleToday, language)
    for (const { type, competencies: chosen, title } of experiences) {
      expect(kindIds, title).toContain(type)
      expect(competencyIds).toEqual(expect.arrayContaining([...chosen]))
    }
    for (const { competency, competencyLabel, questionSet, ...reflection } of reflections) {
      const answers = Object.entries(reflection.answers)
      expect(answers.length).toBeGreaterThan(0)
      for (const [id, { question }] of answers) {
        expect(questions.find((each) => each.id === id)?.[language], id).toBe(question)
        expect(id.startsWith(`${questionSet ?? ''}.`), id).toBe(true)
      }
      if (competency === undefined) expect(questionSet).toBe('starr')
      else expect(competencyIds).toContain(competency)
      expect(competencyLabel === undefined).toBe(competency === undefined)
      if (competency !== undefined) expect(answers.length).toBeLessThanOrEqual(3)
      for (const id of reflection.qualities.filter((each) => !each.startsWith(ownWordPrefix))) {
        expect(qualityById(id), id).toBeDefined()
      }
      for (const id of reflection.motives) expect(motiveById(id), id).toBeDefined()
    }
  }
})

test('a competency is named in the words of the school of then', () => {
  const labels = readExample().reflections.filter(({ competency }) => competency === 'capacities')
  expect(new Set(labels.map(({ competencyLabel }) => competencyLabel))).toEqual(
    new Set(['Kwaliteitenreflectie', 'Capaciteitenreflectie']),
  )
})

test('every link leads to a record of the right kind, whatever is not told yet', () => {
  for (const day of exampleTodays) {
    const { experiences, reflections, steps } = readExample(day)
    const known = new Set([...experiences, ...reflections].map(({ rec }) => rec))
    const links = [
      ...reflections.map(({ experience }) => experience ?? 'none'),
      ...steps.flatMap(({ experience = [], reflection = [] }) => [experience, reflection].flat()),
    ]
    expect(
      links.filter((rec) => !known.has(rec)),
      day,
    ).toEqual([])
  }
})

test('slugs are unique, and nothing is looked back on before it happened', () => {
  const records = exampleDossier(exampleToday)
  const ids = records.map(({ id }) => id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  const bySlug = new Map(records.map((record) => [record.id, record]))
  for (const { at, id, values, edits } of records) {
    // A talk to come has its day ahead.
    const isAhead = values['state'] === 'planned'
    const date = typeof values['date'] === 'string' && !isAhead ? values['date'] : at
    expect(at >= date, id).toBe(true)
    const { experience } = values
    if (typeof experience === 'string')
      expect(at >= (bySlug.get(experience)?.at ?? '9'), id).toBe(true)
    for (const [turn, edit] of edits.entries()) {
      expect(edit.at >= (edits[turn - 1]?.at ?? at), id).toBe(true)
    }
  }
})

test('Daan writes clean, without words of judging, in sentences one can read', () => {
  for (const language of languages) {
    const texts = exampleDossier(exampleToday, language).flatMap((record) =>
      [record, ...record.edits, ...(record.rival ? [record.rival] : [])].flatMap(({ values }) =>
        Object.entries(values).map(([field, value]): [string, string] => {
          const answer = field.startsWith('answers.') ? (value as { text: string }).text : value
          return [`${record.id}.${field}`, typeof answer === 'string' ? answer : 'none']
        }),
      ),
    )
    const problems = texts.flatMap(([path, text]) =>
      lintText(text, language, { maxWords: 16 }).map((problem) => `${path} ${problem}`),
    )
    expect(problems).toEqual([])
  }
})
test('the English example is the same dossier in English', () => {
  const dutch = exampleDossier(exampleToday)
  const english = exampleDossier(exampleToday, 'en')
  expect(english.map(({ id, at }) => [id, at])).toEqual(dutch.map(({ id, at }) => [id, at]))
  const title = ({ id }: ExampleRecord) => id === 'intake-mbo'
  expect(dutch.find(title)?.values['title']).toBe('Kennismaking bij ROC Waterlijn')
  expect(english.find(title)?.values['title']).toBe('Introduction at ROC Waterlijn')
  expect(exampleDossier(exampleToday, 'fr')).toEqual(dutch)
})
