import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import {
  experienceKindById,
  experienceKindName,
  experienceKinds,
  kindIcons,
  kindsFor,
} from '../../src/content/experience-kinds.ts'
import { phases } from '../../src/content/phases.ts'
import { experienceKindSchema } from './schemas.ts'

test('every kind is sound, with its own id and name', () => {
  expect(z.parse(z.array(experienceKindSchema), experienceKinds).length).toBeGreaterThanOrEqual(24)
  const ids = experienceKinds.map(({ id }) => id)
  expect(ids).toHaveLength(new Set(ids).size)
  for (const language of ['nl', 'en'] as const) {
    const names = experienceKinds.map(({ name }) => name[language])
    expect(names).toHaveLength(new Set(names).size)
  }
})

test('every picture is used', () => {
  const used = new Set(experienceKinds.map(({ icon }) => icon))
  expect(kindIcons.filter((icon) => !used.has(icon))).toEqual([])
})

test.each(phases)('%s shows eight kinds first, ending in "other", and then the rest', (phase) => {
  const { first, rest } = kindsFor(phase)
  expect(new Set(first.map(({ id }) => id)).size).toBe(8)
  expect(first.at(-1)?.id).toBe('other')
  const ofPhase = experienceKinds.filter((kind) => kind.phases.includes(phase))
  expect(new Set([...first, ...rest])).toEqual(new Set(ofPhase))
  expect(first.length + rest.length).toBe(ofPhase.length)
})

test('what went wrong or is of home stays private until the student shares it', () => {
  const hidden = experienceKinds.filter((kind) => kind.privateByDefault).map(({ id }) => id)
  expect(hidden).toEqual(['care', 'setback', 'switch'])
})

test('names follow the school; a kind of a later version is "other"', () => {
  expect(experienceKindName('internship', 'vmbo', 'nl')).toBe('Stage')
  expect(experienceKindName('internship', 'mbo', 'nl')).toBe('Bpv of stage')
  expect(experienceKindName('elective', 'mbo', 'en')).toBe('Optional module')
  expect(experienceKindName('moonWalk', 'vmbo', 'nl')).toBe('Iets anders')
  expect(experienceKindById(undefined).id).toBe('other')
})
