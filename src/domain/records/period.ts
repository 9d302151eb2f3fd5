import { defineKind, type RecordOf } from './record-kind.ts'

/** Levels of Dutch schooling that a period can be at. Data from outside may name others. */
export const levels = [
  'pro',
  'vso',
  'isk',
  'vmbo-bb',
  'vmbo-kb',
  'vmbo-gl',
  'vmbo-tl',
  'mbo-1',
  'mbo-2',
  'mbo-3',
  'mbo-4',
] as const
export type Level = (typeof levels)[number]

/** A time at one school, level and programme. Where one ends and the next begins is a border. */
export const periodKind = defineKind({
  kind: 'period',
  fields: {
    school: 'text',
    level: 'text',
    /** Year of study at `start`, 1 for the first. */
    year: 'number',
    /** Profile, course or qualification in the school's own words. */
    programme: 'text',
    start: 'text',
    end: 'text',
  },
  sets: [],
  maps: {},
})
export type Period = RecordOf<typeof periodKind>
