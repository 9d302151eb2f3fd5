import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../../../i18n/use-translation.ts'
import type { RecordId } from '../../../domain/log/op.ts'
import { SavedNote } from '../../../ui/tell/saved-note.tsx'
import { useServices } from '../../services-context.tsx'
import { AskAbout } from '../asking/ask-about.tsx'
import { EvidenceList } from '../showing/evidence-list.tsx'
import { evidenceQueries } from '../evidence-queries.ts'
import { isAskable } from '../asking/is-askable.ts'
import { KeepJobs } from '../keeping/keep-jobs.tsx'

interface JustAddedProps {
  experience: RecordId
}

/**
 * What was added to an experience just now, what is on its way, and the calm questions about it,
 * one piece at a time. The piece that is asked about stands with its questions and nowhere else.
 */
export function JustAdded({ experience }: JustAddedProps) {
  const { t } = useTranslation('evidence')
  const { data: items = [] } = useQuery(evidenceQueries.of(useServices(), experience))
  const [done, setDone] = useState<readonly RecordId[]>([])
  const part = useRef<HTMLDivElement>(null)
  // The button that was pressed is gone with its questions; who goes by keys goes on from here.
  useEffect(() => {
    if (done.length > 0) part.current?.focus()
  }, [done.length])
  const asked = items.find(
    (item) => isAskable(item) && item.consent === undefined && !done.includes(item.rec),
  )
  return (
    <>
      <EvidenceList items={items.filter((item) => item !== asked)} />
      <KeepJobs experience={experience} />
      <div ref={part} tabIndex={-1}>
        {asked ? (
          <AskAbout key={asked.rec} rec={asked.rec} onDone={() => setDone([...done, asked.rec])} />
        ) : (
          <SavedNote text={done.length > 0 ? t('ask.thanks') : ''} />
        )}
      </div>
    </>
  )
}
