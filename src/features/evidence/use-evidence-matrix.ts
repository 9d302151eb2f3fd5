import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { evidenceMatrix, type EvidenceMatrix } from '../../domain/evidence-matrix.ts'
import { competencies } from '../../content/competencies.ts'
import { evidenceQueries } from '../../screen/evidence/evidence-queries.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { today } from '../../services/services.ts'

interface FoundMatrix {
  /** Undefined while it is read, and when that failed. */
  readonly matrix: EvidenceMatrix | undefined
  readonly error: Error | null
  readonly retry: () => void
}

const ids = competencies.map(({ id }) => id)

/** The evidence of the dossier by competency and school year. */
export function useEvidenceMatrix(): FoundMatrix {
  const services = useServices()
  const evidence = useQuery(evidenceQueries.all(services))
  const experiences = useQuery(recordQueries.experiences(services))
  const periods = useQuery(recordQueries.periods(services))
  const failed = [evidence, experiences, periods].find(({ isError }) => isError)
  const day = today(services)
  const matrix = useMemo(() => {
    const given = [evidence.data, experiences.data, periods.data] as const
    if (given[0] === undefined || given[1] === undefined || given[2] === undefined) return undefined
    const [pieces, lived, schools] = given
    return evidenceMatrix({
      evidence: pieces,
      experiences: lived,
      periods: schools,
      competencies: ids,
      today: day,
    })
  }, [evidence.data, experiences.data, periods.data, day])
  return { matrix, error: failed?.error ?? null, retry: () => void failed?.refetch() }
}
