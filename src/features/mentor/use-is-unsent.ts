import { useQuery } from '@tanstack/react-query'
import type { RecordId } from '../../domain/log/op.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useDesk } from './desk-context.tsx'
import { deskQueries } from './queries.ts'
import { useStudent } from './student-context.tsx'

/** Whether a record is the mentor's own, and if so, whether the student has it. */
export function useIsUnsent(rec: RecordId): 'unsent' | 'sent' | undefined {
  const { dossier } = useStudent().student
  const { data: outgoing } = useQuery(deskQueries.outgoing(useDesk(), dossier))
  const { data: history = [] } = useQuery(recordQueries.history(useServices(), rec))
  if (outgoing?.ops.some((op) => op.rec === rec)) return 'unsent'
  return history.some(({ writer }) => writer === outgoing?.writer) ? 'sent' : undefined
}
