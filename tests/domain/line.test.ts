import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dayOf,
  filterStops,
  isFiltering,
  lineStops,
  noFilter,
  searchTexts,
} from '../../src/domain/line.ts'
import type { Experience } from '../../src/domain/records/experience.ts'
import type { Period } from '../../src/domain/records/period.ts'
import type { Reflection } from '../../src/domain/records/reflection.ts'
import type { Step } from '../../src/domain/records/step.ts'
import type { Talk } from '../../src/domain/records/talk.ts'

const meta = { created: 0, changed: 0, binned: false, undecided: [], unreadable: [] }

function experience(rec: string, date: string, more: Partial<Experience> = {}): Experience {
  return { ...meta, rec, date, competencies: [], ...more }
}
function period(rec: string, start: string): Period {
  return { ...meta, rec, start }
}

function talk(rec: string, date: string, more: Partial<Talk> = {}): Talk {
  const sets = { experiences: [], competencies: [], qualities: [], motives: [] }
  return { ...meta, ...sets, people: {}, agreed: {}, steps: {}, rec, date, state: 'held', ...more }
}

/**
 * The line in short: record ids, `"` before that of a talk, `|` before that of a school at its
 * border, `^` at the start.
 */
function inShort(experiences: Experience[], periods: Period[], talks: Talk[] = []): string[] {
  return lineStops(experiences, periods, talks).map((stop) => {
    if (stop.type === 'station') return stop.experience.rec
    if (stop.type === 'talk') return `"${stop.talk.rec}`
    return `${stop.type === 'border' ? '|' : '^'}${stop.period?.rec ?? ''}`
  })
}

describe('the line', () => {
  test('runs from new to old, over the border of each school, to where it began', () => {
    const line = inShort(
      [
        experience('open dag', '2026-03-01'),
        experience('bpv', '2027-02-01'),
        experience('snuffelstage', '2025-01-10'),
      ],
      [period('vmbo', '2024-08-01'), period('mbo', '2026-08-01')],
    )
    expect(line).toEqual(['bpv', '|mbo', 'open dag', 'snuffelstage', '^vmbo'])
  })

  test('shows a school that has just begun, with nothing in it yet', () => {
    const schools = [period('vmbo', '2024-08-01'), period('mbo', '2026-08-01')]
    expect(inShort([experience('stage', '2025-01-10')], schools)).toEqual([
      '|mbo',
      'stage',
      '^vmbo',
    ])
  })

  test('keeps what was before the first school', () => {
    const line = inShort([experience('kamp', '2020-05-05')], [period('vmbo', '2024-08-01')])
    expect(line).toEqual(['kamp', '^vmbo'])
  })

  test('needs no school at all', () => {
    expect(inShort([experience('bijbaan', '2025-05-05')], [])).toEqual(['bijbaan', '^'])
  })

  test('has the talks that were held among them, at their day', () => {
    const talks = [
      talk('voorjaar', '2026-04-01'),
      talk('herfst', '2026-10-01'),
      talk('straks', '2027-05-01', { state: 'planned' }),
      talk('weg', '2026-05-01', { binned: true }),
    ]
    const schools = [period('vmbo', '2024-08-01'), period('mbo', '2026-08-01')]
    const line = inShort([experience('open dag', '2026-05-01')], schools, talks)
    expect(line).toEqual(['"herfst', '|mbo', 'open dag', '"voorjaar', '^vmbo'])
    expect(inShort([], [], [talk('eerste', '2026-04-01')])).toEqual(['"eerste', '^'])
  })

  test('loses no experience and no school, and never goes back in time', () => {
    const day = fc
      .date({ min: new Date('2019-01-01'), max: new Date('2032-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.array(day), fc.array(day), (days, starts) => {
        const experiences = days.map((date, i) => experience(`e${i}`, date))
        const periods = starts.map((start, i) => period(`p${i}`, start))
        const stops = lineStops(experiences, periods)
        const stations = stops.flatMap((stop) => (stop.type === 'station' ? [stop.experience] : []))
        const schools = stops.flatMap((stop) =>
          (stop.type === 'border' || stop.type === 'start') && stop.period ? [stop.period.rec] : [],
        )
        expect(stations.map(({ rec }) => rec).sort()).toEqual(experiences.map((e) => e.rec).sort())
        expect(schools.sort()).toEqual(periods.map((p) => p.rec).sort())
        const dates = stations.map(dayOf)
        expect(dates).toEqual([...dates].sort().reverse())
      }),
    )
  })
})

describe('narrowing the line', () => {
  const experiences = [
    experience('a', '2025-01-01', {
      title: 'Café De Één',
      competencies: ['networking'],
      type: 'sideJob',
    }),
    experience('b', '2027-01-01', {
      story: 'Ik hielp mee',
      competencies: ['motives'],
      type: 'bpv',
    }),
  ]
  const reflection: Reflection = {
    ...meta,
    rec: 'r',
    experience: 'b',
    qualities: [],
    motives: [],
    answers: { q: { question: 'Wat ging goed?', text: 'Rustig blijven' } },
  }
  const step: Step = { ...meta, rec: 's', experience: 'a', what: 'Bel Fatma' }
  const talks = [
    talk('t', '2026-10-01', {
      competencies: ['motives'],
      takeAway: 'Ik kies zorg',
      steps: { s1: { what: 'Meelopen op de afdeling' } },
    }),
  ]
  const schools = [period('vmbo', '2024-08-01'), period('mbo', '2026-08-01')]
  const stops = lineStops(experiences, schools, talks)
  const textOf = searchTexts(experiences, [reflection], [step], talks, () => 'Gesprek met Omar')
  const found = (filter: Partial<typeof noFilter>) =>
    filterStops(stops, { ...noFilter, ...filter }, textOf).flatMap((stop) =>
      stop.type === 'station' ? [stop.experience.rec] : stop.type === 'talk' ? [stop.talk.rec] : [],
    )

  test('by strand, kind and school; within one any will do, between them all must match', () => {
    expect(found({ competencies: ['networking'] })).toEqual(['a'])
    expect(found({ competencies: ['networking', 'motives'] })).toEqual(['b', 't', 'a'])
    expect(found({ competencies: ['networking'], types: ['bpv'] })).toEqual([])
    expect(found({ periods: ['mbo'] })).toEqual(['b', 't'])
    expect(found({ types: ['bpv'] })).toEqual(['b'])
  })

  test('to talks alone, or with a kind', () => {
    expect(isFiltering({ ...noFilter, talks: true })).toBe(true)
    expect(found({ talks: true })).toEqual(['t'])
    expect(found({ talks: true, types: ['sideJob'] })).toEqual(['t', 'a'])
    expect(found({ talks: true, competencies: ['networking'] })).toEqual([])
  })

  test('by words of a talk: who was in it, what was said and agreed', () => {
    expect(found({ text: 'omar' })).toEqual(['t'])
    expect(found({ text: 'kies zorg' })).toEqual(['t'])
    expect(found({ text: 'afdeling' })).toEqual(['t'])
  })

  test('by words anywhere in it: accents and capitals do not matter', () => {
    expect(found({ text: 'cafe een' })).toEqual(['a'])
    expect(found({ text: 'RUSTIG' })).toEqual(['b'])
    expect(found({ text: 'fatma' })).toEqual(['a'])
    expect(found({ text: 'cafe rustig' })).toEqual([])
  })

  test('keeps the borders, and an empty filter narrows nothing', () => {
    expect(filterStops(stops, { ...noFilter, text: 'nergens' }, textOf)).toHaveLength(2)
    expect(isFiltering({ ...noFilter, text: '  ' })).toBe(false)
    expect(found({})).toEqual(['b', 't', 'a'])
  })
})
