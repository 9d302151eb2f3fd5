import { useQuery } from '@tanstack/react-query'
import type { RecordId } from '../../domain/log/op.ts'
import { useServices } from '../services-context.tsx'
import { AddEvidence } from './add-evidence.tsx'
import { AskAbout } from './ask-about.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { evidenceQueries } from './evidence-queries.ts'

interface JustAddedProps {
  experience: RecordId
}

/** What was added to an experience just now, the calm questions about it, and roads to more. */
export function JustAdded({ experience }: JustAddedProps) {
  const { data: items = [] } = useQuery(evidenceQueries.of(useServices(), experience))
  return (
    <>
      <EvidenceList items={items} />
      <AskAbout items={items} />
      <AddEvidence links={{ experiences: [experience] }} />
    </>
  )
}
