import { useQuery } from '@tanstack/react-query'
import type { RecordId } from '../../domain/log/op.ts'
import { useServices } from '../services-context.tsx'
import { AskAbout } from './ask-about.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { evidenceQueries } from './evidence-queries.ts'
import { KeepJobs } from './keep-jobs.tsx'

interface JustAddedProps {
  experience: RecordId
}

/** What was added to an experience just now, what is on its way, and the calm questions about it. */
export function JustAdded({ experience }: JustAddedProps) {
  const { data: items = [] } = useQuery(evidenceQueries.of(useServices(), experience))
  return (
    <>
      <EvidenceList items={items} />
      <KeepJobs experience={experience} />
      <AskAbout items={items} />
    </>
  )
}
