import { useQuery } from '@tanstack/react-query'
import { termSetForLevel, type TermSet } from '../../content/term-sets.ts'
import type { PlainDate } from '../../lib/dates.ts'
import { periodAt } from '../../services/school.ts'
import { today } from '../../services/services.ts'
import { recordQueries } from '../queries/record-queries.ts'
import { useServices } from '../services-context.tsx'
import { useSchoolWords } from './use-school-words.ts'

/**
 * The words of the school of then: who was a mentor at the vmbo stays one after the transfer. Those
 * of now at the school of now, and where no school or no day was told.
 */
export function useTermSetAt(): (date: PlainDate | undefined) => TermSet {
  const services = useServices()
  const { data: periods = [] } = useQuery(recordQueries.periods(services))
  const { termSet } = useSchoolWords()
  const now = periodAt(periods, today(services))
  return (date) => {
    const then = date === undefined ? now : periodAt(periods, date)
    return then === now || then?.level === undefined ? termSet : termSetForLevel(then.level)
  }
}
