import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { searchTexts } from '../../domain/line.ts'
import type { Experience } from '../../domain/records/experience.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'

const nothing: ReadonlyMap<string, string> = new Map()

/** The words of each experience and all that belongs to it; read only once somebody searches. */
export function useSearchTexts(
  experiences: readonly Experience[] | undefined,
  isSearching: boolean,
): ReadonlyMap<string, string> {
  const services = useServices()
  const { data: reflections } = useQuery({
    ...recordQueries.reflections(services),
    enabled: isSearching,
  })
  const { data: steps } = useQuery({ ...recordQueries.steps(services), enabled: isSearching })
  return useMemo(
    () =>
      isSearching && experiences
        ? searchTexts(experiences, reflections ?? [], steps ?? [])
        : nothing,
    [experiences, reflections, steps, isSearching],
  )
}
