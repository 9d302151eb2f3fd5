import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { draftQueries } from '../../screen/queries/record-queries.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { MakePacket } from './make-packet.tsx'
import { shareQueries } from './queries.ts'
import { packetDraftKey } from './use-packet-form.ts'

/** Gives a part of the dossier to somebody; for a talk when there is one. */
export function MakePacketPage({ talk }: { talk: string | undefined }) {
  const { t } = useTranslation()
  const services = useServices()
  const all = useQuery(shareQueries.shareables(services))
  const draftKey = packetDraftKey(talk)
  const draft = useQuery(draftQueries.one(services, draftKey))
  if (all.isPending || draft.isPending) return <Skeleton label={t('loading')} />
  if (all.isError) return <QueryFailed error={all.error} onRetry={() => void all.refetch()} />
  return <MakePacket all={all.data} talk={talk} draftKey={draftKey} draft={draft.data?.value} />
}
