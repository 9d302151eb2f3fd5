import { isPlainDate, plainDate, schoolYearOf, type PlainDate } from '../lib/dates.ts'
import { groupBy } from '../lib/group-by.ts'
import type { Evidence } from './records/evidence.ts'
import type { Experience } from './records/experience.ts'
import type { Period } from './records/period.ts'

/** The calendar year in which a school year began; undefined for evidence without a day. */
export type MatrixYear = number | undefined

export interface MatrixCell {
  readonly year: MatrixYear
  /** In the order they were given; each once. */
  readonly pieces: readonly Evidence[]
}

export interface MatrixRow {
  /** Undefined for evidence that hangs under no competency. */
  readonly competency: string | undefined
  /** One for each of `years`, in their order. */
  readonly cells: readonly MatrixCell[]
}

/** Evidence by competency and school year. It counts pieces and judges nothing. */
export interface EvidenceMatrix {
  /** Newest first; no day comes last. */
  readonly years: readonly MatrixYear[]
  readonly rows: readonly MatrixRow[]
}

export interface MatrixInput {
  readonly evidence: readonly Evidence[]
  readonly experiences: readonly Experience[]
  readonly periods: readonly Period[]
  /** Ids of the competencies that always have a row, in their order. */
  readonly competencies: readonly string[]
  readonly today: PlainDate
}

/** A period with a mistyped year must not make a table of a century. */
const yearsBack = 12

/**
 * Every piece stands in the year of its own day, under each competency of its own and of the
 * experiences it hangs under. Competencies that only a later version knows get a row after the
 * known ones; what hangs under none gets the last row. Every year at school has its column, so that
 * an empty one is seen too. What is in the bin is left out.
 */
export function evidenceMatrix(input: MatrixInput): EvidenceMatrix {
  const pieces = input.evidence.filter(({ binned }) => !binned)
  const under = competenciesUnder(input.experiences)
  const idsOf = new Map(
    pieces.map((piece) => {
      const inherited = piece.experiences.flatMap((rec) => under.get(rec) ?? [])
      return [piece, new Set([...piece.competencies, ...inherited])] as const
    }),
  )
  const found = Array.from(idsOf.values(), (ids) => [...ids]).flat()
  const known = new Set(input.competencies)
  const others = [...new Set(found)].filter((id) => !known.has(id)).sort()
  const hasLoose = pieces.some((piece) => idsOf.get(piece)?.size === 0)
  const years = yearsOf(pieces, input.periods, input.today)
  const byYear = groupBy(pieces, yearOfEvidence)

  const row = (competency: string | undefined): MatrixRow => ({
    competency,
    cells: years.map((year) => ({
      year,
      pieces: (byYear.get(year) ?? []).filter((piece) => {
        const ids = idsOf.get(piece)
        return competency === undefined ? ids?.size === 0 : ids?.has(competency)
      }),
    })),
  })
  const ids = [...known, ...others]
  return { years, rows: [...ids.map(row), ...(hasLoose ? [row(undefined)] : [])] }
}

/** The school year of the day a piece was made or added; undefined without a day. */
export function yearOfEvidence({ date }: Pick<Evidence, 'date'>): MatrixYear {
  return date !== undefined && isPlainDate(date) ? schoolYearOf(date) : undefined
}

function competenciesUnder(experiences: readonly Experience[]): Map<string, readonly string[]> {
  const there = experiences.filter(({ binned }) => !binned)
  return new Map(there.map(({ rec, competencies }) => [rec, competencies]))
}

function yearsOf(
  pieces: readonly Evidence[],
  periods: readonly Period[],
  today: PlainDate,
): MatrixYear[] {
  const years = new Set<MatrixYear>(pieces.map(yearOfEvidence))
  const now = schoolYearOf(today)
  for (const { binned, start, end, created } of periods) {
    if (binned) continue
    const from = schoolYearOf(
      start !== undefined && isPlainDate(start) ? start : plainDate(created),
    )
    const to = end !== undefined && isPlainDate(end) ? schoolYearOf(end) : now
    for (let year = Math.max(from, now - yearsBack); year <= Math.min(to, now); year++) {
      years.add(year)
    }
  }
  // No day is undefined, which any sorting puts last.
  return [...years].sort((a, b) => (b ?? -Infinity) - (a ?? -Infinity))
}
