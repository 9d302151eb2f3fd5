import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { talkKind } from '../../domain/records/talk.ts'
import { draftQueries, recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { talkQueries } from '../../screen/talk/talk-queries.ts'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { HeldTalk } from './held-talk.tsx'
import { HoldTalk } from './hold-talk.tsx'
import { useStudent } from './student-context.tsx'

interface TalkPagesProps {
  rec: RecordId
  /** Which part is on the screen while it is held, from 0; left out to read it. */
  at?: number | undefined
}

/** A talk on the mentor's device, being held or to read. */
export function TalkPages({ rec, at }: TalkPagesProps) {
  const { t } = useTranslation('mentor')
  const { t: common } = useTranslation()
  const services = useServices()
  const { dossier } = useStudent().student
  const record = useQuery(recordQueries.one(services, rec))
  const parts = useQuery(talkQueries.partsOf(services, rec))
  const draft = useQuery(draftQueries.one(services, `talk/${rec}`))
  const periods = useQuery(recordQueries.periods(services))
  const isReady = parts.isSuccess && draft.isSuccess && periods.isSuccess
  if (record.isPending || !isReady) return <Skeleton label={common('loading')} />
  const view = record.data
  if (view?.kind !== talkKind.kind || view.binned) {
    return (
      <Page title={t('record.notHere')} lead={t('record.notGiven')} narrow>
        <div>
          <LinkButton href={mentorPlaces.student(dossier)}>{t('record.back')}</LinkButton>
        </div>
      </Page>
    )
  }
  const talk = readRecord(talkKind, view)
  return at === undefined ? (
    <HeldTalk view={view} talk={talk} parts={parts.data} />
  ) : (
    <HoldTalk talk={talk} draft={draft.data?.value} at={at} />
  )
}
