import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { searchTexts } from '../../domain/line.ts'
import type { Experience } from '../../domain/records/experience.ts'
import type { Talk } from '../../domain/records/talk.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useTalkWords } from './use-talk-words.ts'

const nothing: ReadonlyMap<string, string> = new Map()

/** The words of each experience with all that belongs to it, and of each talk; read only once somebody searches. */
export function useSearchTexts(
  experiences: readonly Experience[] | undefined,
  talks: readonly Talk[] | undefined,
  isSearching: boolean,
): ReadonlyMap<string, string> {
  const services = useServices()
  const { data: reflections } = useQuery({
    ...recordQueries.reflections(services),
    enabled: isSearching,
  })
  const { data: steps } = useQuery({ ...recordQueries.steps(services), enabled: isSearching })
  const wordsOf = useTalkWords()
  return useMemo(
    () =>
      isSearching && experiences
        ? searchTexts(experiences, reflections ?? [], steps ?? [], talks, (talk) =>
            Object.values(wordsOf(talk)).join('\n'),
          )
        : nothing,
    [experiences, reflections, steps, talks, isSearching, wordsOf],
  )
}
