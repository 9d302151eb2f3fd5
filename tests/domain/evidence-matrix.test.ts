import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evidenceMatrix, yearOfEvidence } from '../../src/domain/evidence-matrix.ts'
import type { Evidence } from '../../src/domain/records/evidence.ts'
import type { Experience } from '../../src/domain/records/experience.ts'
import type { Period } from '../../src/domain/records/period.ts'

const meta = { created: Date.UTC(2026, 8, 1), changed: 0, undecided: [], unreadable: [] }
const noSets = { experiences: [], competencies: [], qualities: [], motives: [] }

function piece(rec: string, more: Partial<Evidence> = {}): Evidence {
  return { ...meta, ...noSets, rec, binned: false, ...more }
}
function experience(rec: string, competencies: string[], binned = false): Experience {
  return { ...meta, rec, binned, competencies }
}
function period(start: string, end?: string): Period {
  return { ...meta, rec: start, binned: false, start, end }
}

const known = ['capacities', 'motives', 'networking']
const today = '2027-05-12'
const nobody = { experiences: [], periods: [], competencies: known, today }

/** The matrix in short: `competency year: ids` for each cell with something in it. */
function inShort(input: Parameters<typeof evidenceMatrix>[0]): string[] {
  return evidenceMatrix(input).rows.flatMap(({ competency = '-', cells }) =>
    cells
      .filter(({ pieces }) => pieces.length > 0)
      .map(
        ({ year = '-', pieces }) =>
          `${competency} ${year}: ${pieces.map(({ rec }) => rec).join(' ')}`,
      ),
  )
}

describe('the matrix', () => {
  test('counts a piece by its own competencies and those of its experiences, once', () => {
    const evidence = [
      piece('own', { date: '2027-01-10', competencies: ['motives'] }),
      piece('both', { date: '2026-09-01', competencies: ['motives'], experiences: ['stage'] }),
      piece('hung', { date: '2026-07-31', experiences: ['stage', 'gone'] }),
      piece('loose', { date: '2027-01-10' }),
      piece('no day', { competencies: ['networking'] }),
    ]
    const experiences = [experience('stage', ['motives', 'capacities'])]
    expect(inShort({ ...nobody, evidence, experiences })).toEqual([
      'capacities 2026: both',
      'capacities 2025: hung',
      'motives 2026: own both',
      'motives 2025: hung',
      'networking -: no day',
      '- 2026: loose',
    ])
  })

  test('leaves out what is in the bin, and what a binned experience would give', () => {
    const evidence = [
      piece('away', { date: today, competencies: ['motives'], binned: true }),
      piece('here', { date: today, experiences: ['away'] }),
    ]
    const experiences = [experience('away', ['motives'], true)]
    expect(inShort({ ...nobody, evidence, experiences })).toEqual(['- 2026: here'])
  })

  test('has a column for every year at school, also an empty one, newest first', () => {
    const periods = [period('2024-08-20', '2025-07-10'), period('2025-08-20')]
    const { years } = evidenceMatrix({ ...nobody, evidence: [piece('no day')], periods })
    expect(years).toEqual([2026, 2025, 2024, undefined])
  })

  test('makes no table of a century out of a mistyped year', () => {
    const periods = [period('0024-08-20'), period('2099-08-20')]
    expect(evidenceMatrix({ ...nobody, evidence: [], periods }).years).toHaveLength(13)
  })

  test('has a row for each competency, however many, and for what a later version knows', () => {
    const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const evidence = [piece('new', { date: today, competencies: ['zelf', 'g'] })]
    const { rows } = evidenceMatrix({ ...nobody, evidence, competencies: seven })
    expect(rows.map(({ competency }) => competency)).toEqual([...seven, 'zelf'])
  })
})

const anyDate = fc.option(
  fc
    .date({ min: new Date('2015-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  { nil: undefined },
)
const anyIds = fc.subarray([...known, 'later'])
const anyExperience = fc.record({ competencies: anyIds, binned: fc.boolean() })
const anyPiece = fc.record({
  date: anyDate,
  competencies: anyIds,
  experiences: fc.subarray(['e0', 'e1', 'e2']),
  binned: fc.boolean(),
})

test('every piece stands where it belongs, in every cell once, and nowhere else', () => {
  fc.assert(
    fc.property(
      fc.array(anyPiece, { maxLength: 12 }),
      fc.array(anyExperience, { maxLength: 3 }),
      (pieces, lived) => {
        const evidence = pieces.map((each, i) => piece(`p${i}`, each))
        const experiences = lived.map((each, i) =>
          experience(`e${i}`, each.competencies, each.binned),
        )
        const { years, rows } = evidenceMatrix({ ...nobody, evidence, experiences })
        expect(new Set(years).size).toBe(years.length)
        for (const { competency, cells } of rows) {
          expect(cells.map(({ year }) => year)).toEqual(years)
          for (const { year, pieces: found } of cells) {
            const belongs = evidence.filter((each) => {
              const above = experiences.filter(
                ({ rec, binned }) => !binned && each.experiences.includes(rec),
              )
              const ids = [...each.competencies, ...above.flatMap((one) => one.competencies)]
              const fits = competency === undefined ? ids.length === 0 : ids.includes(competency)
              return !each.binned && fits && yearOfEvidence(each) === year
            })
            expect(found).toEqual(belongs)
          }
        }
        const shown = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.pieces)))
        expect(shown.size).toBe(evidence.filter(({ binned }) => !binned).length)
      },
    ),
  )
})
