import { queryOptions, useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../../i18n/use-translation.ts'
import type { Result } from '../../../lib/result.ts'
import type { KeepError } from '../../../services/evidence/keep-error.ts'
import {
  readInterrupted,
  type InterruptedRecording,
} from '../../../services/evidence/make-recording.ts'
import type { Services } from '../../../services/services.ts'
import { Card } from '../../../ui/frame/card.tsx'
import { Section } from '../../../ui/frame/section.tsx'
import { Stack } from '../../../ui/frame/stack.tsx'
import { useServices } from '../../services-context.tsx'
import { useDates } from '../../words/use-dates.ts'
import { TakeReview } from './take-review.tsx'

interface InterruptedRecordingsProps {
  /** Which purposes belong here. */
  isFor: (purpose: string) => boolean
  /** Keeps one (`keepRecording`), under what its purpose tells. */
  onKeep: (recording: InterruptedRecording) => Promise<Result<unknown, KeepError>>
}

/** Recordings that the app was stopped in: listen, keep, or throw away. Nothing when there are none. */
export function InterruptedRecordings({ isFor, onKeep }: InterruptedRecordingsProps) {
  const { t } = useTranslation('recording')
  const { moment } = useDates()
  const services = useServices()
  const interrupted = useQuery(interruptedQuery(services))
  const look = () => interrupted.refetch()
  const found = interrupted.data?.filter(({ purpose }) => isFor(purpose)) ?? []
  if (found.length === 0) return null
  return (
    <Section title={t('interrupted.title')}>
      {found.map((each) => {
        const name = t(each.type === 'voice' ? 'interrupted.voice' : 'interrupted.film', {
          moment: moment(each.at),
        })
        return (
          <Card key={each.recording} as="article" title={name}>
            <Stack>
              <TakeReview
                take={each}
                name={name}
                text={t('interrupted.text')}
                useLabel={t('interrupted.keep')}
                onThrowAway={() => {
                  void services
                    .evidence()
                    .then(({ files }) => files.dropRecording(each.recording))
                    .then(look)
                }}
                onUse={async () => {
                  const kept = await onKeep(each)
                  if (kept.ok) await look()
                  return kept
                }}
              />
            </Stack>
          </Card>
        )
      })}
    </Section>
  )
}

/** One that cannot be read stays where it is, and is offered the next time. */
function interruptedQuery(services: Services) {
  return queryOptions({
    queryKey: ['recordings', services.store.dossier],
    queryFn: async () => {
      const read = await readInterrupted(services, () => true)
      return read.ok ? read.value : []
    },
    staleTime: 0,
    gcTime: 0,
  })
}
