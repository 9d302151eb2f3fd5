import { useQuery } from '@tanstack/react-query'
import type { RecordId } from '../../domain/log/op.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import type { KnownWords } from '../../screen/talk/named-words.tsx'

/** At most this many lie on the table beforehand. */
const longest = 3

/** The words that the student chose in looking back on these experiences, the latest first. */
export function useKnownWords(experiences: readonly RecordId[]): KnownWords | undefined {
  const { data } = useQuery(recordQueries.reflections(useServices()))
  if (data === undefined) return undefined
  const about = data.filter(({ experience = '' }) => experiences.includes(experience))
  const first = (words: readonly string[]) => [...new Set(words)].slice(0, longest)
  return {
    qualities: first(about.flatMap(({ qualities }) => qualities)),
    motives: first(about.flatMap(({ motives }) => motives)),
  }
}
