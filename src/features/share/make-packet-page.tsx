import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { MakePacket } from './make-packet.tsx'
import { shareQueries } from './queries.ts'

/** Gives a part of the dossier to somebody; for a talk when there is one. */
export function MakePacketPage({ talk }: { talk: string | undefined }) {
  const { t } = useTranslation()
  const all = useQuery(shareQueries.shareables(useServices()))
  if (all.isPending) return <Skeleton label={t('loading')} />
  if (all.isError) return <QueryFailed error={all.error} onRetry={() => void all.refetch()} />
  return <MakePacket all={all.data} talk={talk} />
}
